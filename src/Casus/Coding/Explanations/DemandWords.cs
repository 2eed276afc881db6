using Casus.Coding.Events;
using Casus.Lexicons;

namespace Casus.Coding.Explanations;

/// <summary>Why a rule did not hold, in words.</summary>
static class DemandWords
{
    /// <summary>Words of a list that are shown before the rest is left away.</summary>
    const int Most = 10;

    /// <param name="fired">The rule that is taken; null where none is.</param>
    public static RuleAccount Of(Trial trial, PredicateWords words, LexicalEntry? fired)
    {
        var (entry, rule) = (trial.Entry, trial.Entry.Rule);
        var (verdict, because) = Verdict(trial, words, fired);
        return new(rule.Name, entry.Lemma.ToString(), verdict, because);
    }

    static (RuleVerdict Verdict, IReadOnlyList<string> Because) Verdict(Trial trial, PredicateWords words, LexicalEntry? fired)
    {
        string[] missing = [.. trial.Unmet.Select(demand => Missing(demand, words)), .. trial.IsOfType ? [] : new[] { OfType(trial.Entry.Rule) }];
        if (missing.Length > 0)
            return (RuleVerdict.Unmet, missing);
        if (trial.Blocker is { } blocker)
            return (RuleVerdict.Blocked, [$"{blocker.Name} says that this is no event"]);
        if (trial.Entry == fired)
            return (RuleVerdict.Fired, []);
        return (RuleVerdict.Outdone, [fired is null ? "another goes before" : Outdone(trial.Entry, fired)]);
    }

    static string Outdone(LexicalEntry entry, LexicalEntry fired) =>
        fired.Restrictions > entry.Restrictions
            ? $"{fired.Rule.Name} asks for more ({fired.Restrictions} to {entry.Restrictions})"
            : $"{fired.Rule.Name} asks for as much and comes first";

    static string OfType(EventRule rule) =>
        $"what it is said of must be an event of {string.Join(", ", rule.Of!.Select(Ontology.EventTypes.Name))}";

    static string Missing(Demand demand, PredicateWords words)
    {
        var (places, asked) = (demand.Phrase.Places, Listed(demand.Phrase.Words));
        if (demand.IsBarred)
            return $"{Named(places)} {Quoted(Standing(demand.Phrase, words))} is excepted";
        if (places is ["near"])
            return $"none of {asked} is near";
        var found = places.SelectMany(words.At).Where(word => !word.StartsWith('$')).ToArray();
        return found.Length == 0 ? $"no {Named(places)}; wants {asked}" : $"{Named(places)} is {Quoted(found)}; wants {asked}";
    }

    /// <summary>The excepted words that stand there.</summary>
    static string[] Standing(Phrase phrase, PredicateWords words) =>
        [.. phrase.Places.SelectMany(IEnumerable<string> (place) => place == "near" ? words.Around : words.At(place)).Where(phrase.Words.Allows).Distinct().Order(StringComparer.Ordinal)];

    static string Named(IReadOnlyList<string> places) => string.Join("/", places);

    static string Quoted(string[] words) => string.Join(", ", words.Distinct().Take(Most).Select(word => $"“{word}”"));

    static string Listed(LemmaSet words) =>
        words.IsAny ? "anything" : string.Join(", ", words.Written.Take(Most)) + (words.Written.Count > Most ? $", … ({words.Written.Count} in all)" : "");
}
