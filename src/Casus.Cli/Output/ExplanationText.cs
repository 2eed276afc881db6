using System.Globalization;
using Casus.Coding.Explanations;
using Casus.Language;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Cli.Output;

/// <summary>How a text became its records, for a person to read: sentence by sentence, and the records at the end.</summary>
static class ExplanationText
{
    const int Margin = 2;
    const int Inner = 16;

    /// <summary>Rules that did not fire, of one predicate, that are shown; those that lack least.</summary>
    const int MostRules = 8;

    static readonly int[] widths = [4, 18, 18, 6, 6, 5];

    public static void Write(Page page, Explanation explanation) => Write(page, explanation, _ => true, _ => true);

    /// <param name="showsPredicate">Whether a predicate is shown.</param>
    /// <param name="showsCue">Whether a word of another coder is shown.</param>
    public static void Write(Page page, Explanation explanation, Func<PredicateAccount, bool> showsPredicate, Func<CueAccount, bool> showsCue)
    {
        foreach (var sentence in explanation.Sentences)
        {
            WriteSentence(page, explanation.Parsed, sentence);
            Begin(page, "Predicates", explanation.Predicates.Where(predicate => predicate.Sentence == sentence.Number && showsPredicate(predicate)), predicate => WritePredicate(page, predicate, sentence));
            Begin(page, "Words that other coders know", explanation.Cues.Where(cue => cue.Sentence == sentence.Number && showsCue(cue)), cue => WriteCue(page, cue, sentence));
            page.Blank();
        }
    }

    public static void WriteRecords(Page page, Explanation explanation)
    {
        page.Section(explanation.Records.Count == 0 ? "No records" : "Records");
        foreach (var record in explanation.Records)
            RecordText.Write(page, record, record.Rule);
    }

    static void WriteSentence(Page page, ParsedText parsed, Sentence sentence)
    {
        page.Title(parsed.Document[sentence.Span]);
        page.Blank();
        WriteWords(page, sentence);
        WriteMentions(page, parsed, sentence);
        WriteTimes(page, parsed, sentence);
    }

    static void WriteWords(Page page, Sentence sentence)
    {
        page.Section("Words");
        for (var number = 0; number < sentence.Tokens.Count; number++)
        {
            var token = sentence.Tokens[number];
            page.Columns([Number(number), token.Form, token.Lemma, token.Tag.ToString(), token.PennTag, Number(token.Head), token.Relation], widths, Margin);
        }
    }

    static void WriteMentions(Page page, ParsedText parsed, Sentence sentence) =>
        Begin(page, "Who is meant", parsed.Mentions.Where(mention => mention.Sentence == sentence.Number), mention =>
            page.Item($"“{parsed.Document[mention.Span]}”", string.Join("; ", mention.Referents.Select(Meant)) + Back(mention, parsed.Document) + (mention.Kind == MentionKind.Place ? " · a place: nobody who acts" : ""), Margin, 3 * Margin + Inner));

    static string Meant(Referent referent) =>
        $"{referent.Code}{(referent.Name is { } name ? $" {name}" : "")}: {referent.Because} ({EnumWords.Of(referent.Confidence)} confidence)";

    static string Back(Mention mention, Document document) =>
        mention.Antecedents.Count == 0 ? "" : $" · refers back to {string.Join(", ", mention.Antecedents.Select(earlier => $"“{document[earlier.Span]}” in sentence {earlier.Sentence + 1}"))}";

    static void WriteTimes(Page page, ParsedText parsed, Sentence sentence) =>
        Begin(page, "When", parsed.Times.Where(time => time.Sentence == sentence.Number), time =>
            page.Item($"“{parsed.Document[time.Span]}”", $"{time.When}: {time.Because}", Margin, 3 * Margin + Inner));

    static void WritePredicate(Page page, PredicateAccount predicate, Sentence sentence)
    {
        var arguments = string.Join(", ", predicate.Arguments.Select(argument => Account.Of(argument, sentence)));
        page.Item(sentence.Tokens[predicate.Token].Form, arguments.Length == 0 ? "governs nothing" : arguments, Margin, Inner);
        if (predicate.Unasked is { } reason)
            page.Line(reason, Inner);
        if (predicate.Frames.Count > 0)
            page.Line($"no event, says {string.Join(", ", predicate.Frames)}", Inner);
        WriteRules(page, predicate.Rules);
        foreach (var outcome in predicate.Outcomes)
            WriteOutcome(page, outcome, sentence);
    }

    static void WriteRules(Page page, IReadOnlyList<RuleAccount> rules)
    {
        var left = rules.Where(rule => rule.Verdict != RuleVerdict.Fired).OrderBy(rule => rule.Verdict == RuleVerdict.Unmet).ThenBy(rule => rule.Because.Count).ToArray();
        foreach (var rule in rules.Where(rule => rule.Verdict == RuleVerdict.Fired).Concat(left.Take(MostRules)))
            page.Line(Account.Of(rule), Inner);
        if (left.Length > MostRules)
            page.Note($"and {left.Length - MostRules} more that lack as much or more; '--format json' has them", Inner);
    }

    static void WriteOutcome(Page page, Outcome outcome, Sentence sentence)
    {
        page.Line(outcome.Record is { } id ? $"gives {id} by {outcome.Rule}" : $"gives no record of its own by {outcome.Rule}: {outcome.Left}", Inner);
        WriteSide(page, "actor", outcome.Actors, outcome.Looks, sentence);
        WriteSide(page, "recipient", outcome.Recipients, outcome.Looks, sentence);
        var path = string.Join("; ", outcome.Path.Select(step => Account.Of(step, sentence)));
        page.Line($"how sure: {FactualityScale.Sign(outcome.Factuality)}{(path.Length == 0 ? ", since nothing on the way from the root of the sentence makes it less" : $": {path}")}", Inner + Margin);
    }

    static void WriteSide(Page page, string side, IReadOnlyList<ActorReference> found, IReadOnlyList<PlaceAccount> looks, Sentence sentence)
    {
        page.Line($"{side}: {Account.Of(found)}", Inner + Margin);
        var places = Account.Of([.. looks.Where(look => look.Side == side)], sentence);
        if (places.Length > 0)
            page.Note($"looked at {places}", Inner + (2 * Margin));
    }

    static void WriteCue(Page page, CueAccount cue, Sentence sentence) =>
        page.Item(sentence.Tokens[cue.Token].Form, $"{cue.Coder}, {cue.Rule}: {(cue.Left is { } reason ? $"no record: {reason}" : string.Join(", ", cue.Records))}", Margin, Inner);

    static void Begin<T>(Page page, string section, IEnumerable<T> items, Action<T> write)
    {
        T[] all = [.. items];
        if (all.Length == 0)
            return;
        page.Section(section);
        foreach (var item in all)
            write(item);
    }

    static string Number(int number) => (number + 1).ToString(CultureInfo.InvariantCulture);
}
