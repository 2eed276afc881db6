using Casus.Coding.Context;
using Casus.Coding.Explanations;
using Casus.Language.Arguments;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Cli.Output;

/// <summary>The parts of an explanation in words.</summary>
static class Account
{
    public static string Of(Argument argument, Sentence sentence) =>
        $"{argument.Preposition ?? EnumWords.Of(argument.Kind)} {Word(sentence, argument.Head)}{(argument.Direct ? "" : " (by way of another word)")}";

    public static string Of(RuleAccount rule) =>
        $"{(rule.Verdict == RuleVerdict.Fired ? "✓" : "✗")} {rule.Rule} ({rule.Lemma}){(rule.Because.Count == 0 ? "" : ": " + string.Join("; ", rule.Because))}";

    /// <summary>Where somebody was looked for: what stands there, and then the places where nothing does.</summary>
    public static string Of(IReadOnlyList<PlaceAccount> looks, Sentence sentence)
    {
        var empty = string.Join(", ", looks.Where(look => look.Found.Count == 0).Select(look => look.Place));
        string[] filled = [.. looks.Where(look => look.Found.Count > 0).Select(look => $"{look.Place} {string.Join(", ", look.Found.Select(found => Of(found, sentence)))}")];
        return string.Join("; ", empty.Length == 0 ? filled : [.. filled, $"nothing stands at {empty}"]);
    }

    public static string Of(FactualityStep step, Sentence sentence) =>
        $"{(step.Word < 0 ? Word(sentence, step.Token) : Word(sentence, step.Word))}, {step.By}: {FactualityScale.Sign(step.Before)} to {FactualityScale.Sign(step.After)}"
        + (step.Word < 0 || step.Word == step.Token ? "" : $" for {Word(sentence, step.Token)}");

    /// <example><c>RUS.GOV “Kremlin” (stands for RUS.GOV)</c></example>
    public static string Of(ActorReference actor) => $"{actor.Code?.ToString() ?? "nobody known"} “{actor.Text}” ({actor.Because})";

    public static string Of(IReadOnlyList<ActorReference> actors) => actors.Count == 0 ? "nobody" : string.Join(", ", actors.Select(Of));

    public static string Word(Sentence sentence, int token) => $"“{sentence.Tokens[token].Form}”";

    static string Of(PhraseAccount phrase, Sentence sentence) =>
        $"{Word(sentence, phrase.Head)} means {(phrase.Meant.Count == 0 ? "nobody known" : string.Join(", ", phrase.Meant.Select(actor => actor.Code?.ToString() ?? "nobody known").Distinct()))}";
}
