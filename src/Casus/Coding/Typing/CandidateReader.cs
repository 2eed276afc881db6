using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Typing;

/// <summary>Reads a predicate that the lexicon knows, with the types that its rules leave open for it.</summary>
sealed class CandidateReader(Lexicon lexicon)
{
    readonly FeatureReader features = new(lexicon);

    /// <param name="around">Every lemma of the sentence.</param>
    /// <param name="told">By token: the type of event that a rule takes it for.</param>
    /// <returns>Null where the word can tell no event, or something beside it says that it tells none.</returns>
    public Candidate? Read(Scene scene, Sentence sentence, int token, IReadOnlySet<string> around, IReadOnlyList<EventType?> told)
    {
        if (PredicateFinder.Entries(lexicon, sentence, token) is not { Count: > 0 } entries)
            return null;
        var arguments = LightVerbs.Read(sentence, token, lexicon.Classes);
        var words = PredicateFinder.WordsBeside(sentence, token, arguments) with { Around = around };
        var rules = Rules(entries, words);
        return rules.Count == 0 ? null : new(sentence, token, arguments, rules, features.Read(scene, sentence, token, arguments, words, told));
    }

    /// <summary>Of each type the rule that asks for least, of those that nothing speaks against.</summary>
    static Dictionary<EventType, EventRule> Rules(IReadOnlyList<LexicalEntry> entries, PredicateWords words)
    {
        var rules = new Dictionary<EventType, EventRule>();
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (entries[i].MayFit(words))
                rules.TryAdd(entries[i].Rule.Type, entries[i].Rule);
        }

        return rules;
    }
}
