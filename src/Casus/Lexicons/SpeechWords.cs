using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Words that give an utterance to a speaker, each with what it makes of it.</summary>
public sealed class SpeechWords
{
    readonly FrozenDictionary<string, SpeechVerb[]> verbs;
    readonly FrozenDictionary<string, SpeechEntry[]> nouns;
    readonly FrozenDictionary<string, SpeechEntry> markers;
    readonly FrozenSet<string> markerNouns;

    /// <param name="verbs">In the order of the file; a verb may stand there several times, with different forms.</param>
    /// <param name="markers">Fixed phrases such as "according to" and "in the words of", lower case.</param>
    public SpeechWords(
        IReadOnlyList<(PredicateLemma Verb, SpeechEntry Entry)> verbs,
        IReadOnlyList<(string Lemma, SpeechEntry Entry)> nouns,
        IReadOnlyList<(string Phrase, SpeechEntry Entry)> markers)
    {
        // Where the particle stands there, the verb with it is meant.
        this.verbs = verbs.GroupBy(verb => verb.Verb.Head, verb => new SpeechVerb(verb.Verb.Particle, verb.Entry), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(verb => verb.Particle is null).ToArray(), StringComparer.Ordinal);
        this.nouns = nouns.GroupBy(noun => noun.Lemma, noun => noun.Entry, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        this.markers = markers.DistinctBy(marker => marker.Phrase).ToFrozenDictionary(marker => marker.Phrase, marker => marker.Entry, StringComparer.Ordinal);
        markerNouns = markers.Select(marker => marker.Phrase.Split(' ')).Where(words => words.Length > 2).Select(words => words[^2])
            .ToFrozenSet(StringComparer.Ordinal);
    }

    public IEnumerable<SpeechEntry> Entries =>
        verbs.Values.SelectMany(found => found).Select(verb => verb.Entry).Concat(nouns.Values.SelectMany(found => found)).Concat(markers.Values).Distinct();

    /// <summary>How many verbs, nouns and fixed phrases there are.</summary>
    public int Count => verbs.Count + nouns.Count + markers.Count;

    /// <summary>Every verb without its particles.</summary>
    public IEnumerable<string> VerbLemmas => verbs.Keys;

    /// <summary>The readings of a verb, those with a particle first; empty where it is none of saying.</summary>
    public IReadOnlyList<SpeechVerb> Verbs(string head) => verbs.TryGetValue(head, out var found) ? found : [];

    public IReadOnlyList<SpeechEntry> Nouns(string lemma) => nouns.TryGetValue(lemma, out var found) ? found : [];

    public SpeechEntry? Marker(string phrase) => markers.GetValueOrDefault(phrase);

    /// <summary>True of the noun of a fixed phrase: <c>words</c> of "in the words of".</summary>
    public bool IsMarkerNoun(string word) => markerNouns.Contains(word);
}
