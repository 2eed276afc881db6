using System.Text.Json;
using Casus.Coding.Context;
using Casus.Coding.Explanations;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Cli.Output;

/// <summary>An explanation as JSON. Words are numbered from 1 and the root has the head 0, as in CoNLL-U; records are those of every face.</summary>
static class ExplanationJson
{
    public static string Write(Explanation explanation) => JsonSerializer.Serialize(
        new Shape(Sentences(explanation, _ => true, _ => true), explanation.Records), RecordJson.Options);

    /// <param name="showsPredicate">Whether a predicate is shown.</param>
    /// <param name="showsCue">Whether a word of another coder is shown.</param>
    public static IReadOnlyList<SentenceShape> Sentences(Explanation explanation, Func<PredicateAccount, bool> showsPredicate, Func<CueAccount, bool> showsCue) =>
        [.. explanation.Sentences.Select(sentence => Of(
            sentence,
            explanation.Parsed,
            explanation.Predicates.Where(predicate => predicate.Sentence == sentence.Number && showsPredicate(predicate)),
            explanation.Cues.Where(cue => cue.Sentence == sentence.Number && showsCue(cue))))];

    static SentenceShape Of(Sentence sentence, ParsedText parsed, IEnumerable<PredicateAccount> predicates, IEnumerable<CueAccount> cues)
    {
        return new(
            parsed.Document[sentence.Span],
            [.. sentence.Tokens.Select((token, number) => new WordShape(number + 1, token.Form, token.Lemma, token.Tag.ToString(), token.PennTag, token.Head + 1, token.Relation))],
            [.. parsed.Mentions.Where(mention => mention.Sentence == sentence.Number).Select(mention => Of(mention, parsed.Document))],
            [.. parsed.Times.Where(time => time.Sentence == sentence.Number).Select(time => new TimeShape(parsed.Document[time.Span], time.When, time.Because))],
            [.. predicates.Select(predicate => Of(predicate, sentence))],
            [.. cues.Select(cue => new CueShape(cue.Token + 1, sentence.Tokens[cue.Token].Form, cue.Coder, cue.Rule, cue.Records, cue.Left))]);
    }

    static MentionShape Of(Mention mention, Document document) => new(
        document[mention.Span],
        mention.First + 1,
        mention.Last + 1,
        EnumWords.Of(mention.Kind),
        [.. mention.Referents.Select(referent => new ReferentShape(referent.Code.ToString(), referent.Name, referent.Because, EnumWords.Of(referent.Confidence)))],
        [.. mention.Antecedents.Select(earlier => new BackShape(document[earlier.Span], earlier.Sentence + 1, earlier.Head + 1))]);

    static PredicateShape Of(PredicateAccount predicate, Sentence sentence) => new(
        predicate.Token + 1,
        sentence.Tokens[predicate.Token].Form,
        [.. predicate.Arguments.Select(Of)],
        [.. predicate.Rules.Select(rule => new RuleShape(rule.Rule, rule.Lemma, EnumWords.Of(rule.Verdict), rule.Because))],
        predicate.Frames,
        predicate.Unasked,
        [.. predicate.Outcomes.Select(Of)]);

    static ArgumentShape Of(Argument argument) => new(argument.Preposition ?? EnumWords.Of(argument.Kind), argument.Head + 1, argument.Direct);

    static OutcomeShape Of(Outcome outcome) => new(
        outcome.Rule, outcome.Record, outcome.Left, outcome.Actors, outcome.Recipients,
        [.. outcome.Looks.Select(look => new LookShape(look.Side, look.Place, [.. look.Found.Select(phrase => new PhraseShape(phrase.Head + 1, phrase.Meant))]))],
        FactualityScale.Sign(outcome.Factuality),
        [.. outcome.Path.Select(Of)]);

    static StepShape Of(FactualityStep step) =>
        new(step.Token + 1, step.Word < 0 ? null : step.Word + 1, step.By, FactualityScale.Sign(step.Before), FactualityScale.Sign(step.After));

    sealed record Shape(IReadOnlyList<SentenceShape> Sentences, IReadOnlyList<Record> Records);

    internal sealed record SentenceShape(
        string Text,
        IReadOnlyList<WordShape> Words,
        IReadOnlyList<MentionShape> Mentions,
        IReadOnlyList<TimeShape> Times,
        IReadOnlyList<PredicateShape> Predicates,
        IReadOnlyList<CueShape> Cues);

    internal sealed record WordShape(int Number, string Form, string Lemma, string Tag, string Penn, int Head, string Relation);

    internal sealed record MentionShape(string Text, int First, int Last, string Kind, IReadOnlyList<ReferentShape> Referents, IReadOnlyList<BackShape> RefersTo);

    internal sealed record ReferentShape(string Code, string? Name, string Because, string Confidence);

    internal sealed record BackShape(string Text, int Sentence, int Word);

    internal sealed record TimeShape(string Text, UncertainDate When, string Because);

    internal sealed record PredicateShape(
        int Word, string Form, IReadOnlyList<ArgumentShape> Arguments, IReadOnlyList<RuleShape> Rules, IReadOnlyList<string> Frames, string? Unasked, IReadOnlyList<OutcomeShape> Outcomes);

    internal sealed record ArgumentShape(string Place, int Word, bool Direct);

    internal sealed record RuleShape(string Rule, string Lemma, string Verdict, IReadOnlyList<string> Because);

    internal sealed record OutcomeShape(
        string Rule,
        string? Record,
        string? Left,
        IReadOnlyList<ActorReference> Actors,
        IReadOnlyList<ActorReference> Recipients,
        IReadOnlyList<LookShape> Looks,
        string Factuality,
        IReadOnlyList<StepShape> Path);

    internal sealed record LookShape(string Side, string Place, IReadOnlyList<PhraseShape> Found);

    internal sealed record PhraseShape(int Word, IReadOnlyList<ActorReference> Meant);

    internal sealed record StepShape(int Of, int? Word, string By, string Before, string After);

    internal sealed record CueShape(int Word, string Form, string Kind, string Rule, IReadOnlyList<string> Records, string? Left);
}
