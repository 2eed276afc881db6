using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>How a word binds somebody.</summary>
public enum BindingWay
{
    /// <summary>A verb: its subject promises what hangs on it.</summary>
    Promise,

    /// <summary>An adjective or passive verb: its subject is bound.</summary>
    Bound,

    /// <summary>A noun: its owner is bound.</summary>
    Noun,

    /// <summary>A helping verb: who will do it is bound.</summary>
    Modal,

    /// <summary>A verb or noun of making known, of which help is the object.</summary>
    Announcement,

    /// <summary>A verb of which an agreement is the subject.</summary>
    Clause,
}

/// <param name="Name">File and id: <c>commitments.yaml#pledge</c>.</param>
/// <param name="Complement">Verbs of which one must be what is promised; null for any.</param>
/// <param name="Object">Nouns of which one must be the object; null for any.</param>
/// <param name="Except">What is promised by none of its words; null where there is nothing.</param>
/// <param name="IsHeld">It binds only where an agreement holds it.</param>
public sealed record Binder(string Name, BindingWay Way, LemmaSet? Complement, LemmaSet? Object, LemmaSet? Except, bool IsHeld);

/// <summary>Words by which somebody binds himself, and what he may bind himself to.</summary>
/// <param name="binders">By the kind of word (<c>verbs</c>, <c>adjectives</c>, <c>nouns</c>, <c>modals</c>) and lemma.</param>
/// <param name="kinds">Kinds with their words and pairs of words.</param>
public sealed class CommitmentWords(
    ILookup<(string Field, string Lemma), Binder> binders, IReadOnlyList<(string Kind, IReadOnlySet<string> Words)> kinds, LemmaSet against, LemmaSet unspecified,
    CommitmentPhrases phrases)
{
    readonly FrozenDictionary<string, string> kindOf = kinds.SelectMany(kind => kind.Words.Select(word => (word, kind.Kind)))
        .DistinctBy(pair => pair.word).ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);

    public CommitmentPhrases Phrases => phrases;

    public IEnumerable<Binder> Verb(string lemma) => binders[("verbs", lemma)];

    public IEnumerable<Binder> Adjective(string lemma) => binders[("adjectives", lemma)];

    public IEnumerable<Binder> Noun(string lemma) => binders[("nouns", lemma)];

    public IEnumerable<Binder> Modal(string lemma) => binders[("modals", lemma)];

    /// <summary>The kind that a word tells, or two with a blank between; null where they tell none.</summary>
    public string? Kind(string words) => kindOf.GetValueOrDefault(words);

    /// <summary>What the verb says is done to those whom it names, and not for them.</summary>
    public bool IsAgainst(string verb) => !against.IsAny && against.Allows(verb);

    /// <summary>The noun says that help is given, and not which.</summary>
    public bool IsUnspecified(string noun) => !unspecified.IsAny && unspecified.Allows(noun);
}
