using System.Collections.Frozen;
using Casus.Ontology;

namespace Casus.Lexicons;

/// <summary>Words of saying that do the same: what the speaker does to what he says, and where what he says stands.</summary>
/// <param name="Name">File and entry: <c>speech.yaml#say</c>.</param>
/// <param name="Forms">In which forms what is said may stand beside the word.</param>
/// <param name="Prepositions">Prepositions behind which it may stand: "warned <c>of</c> an attack".</param>
/// <param name="Without">Lemmas that, as its object, make something other than saying of it: "welcomed the guests".</param>
public sealed record SpeechEntry(string Name, Stance Stance, SpeechKind Kind, FrozenSet<ContentForm> Forms, FrozenSet<string> Prepositions, FrozenSet<string> Without)
{
    public bool Takes(ContentForm form) => Forms.Contains(form);

    public bool TakesBehind(string? preposition) => preposition is not null && Prepositions.Contains(preposition);
}

/// <summary>A verb of saying, with the particle or preposition without which it is none.</summary>
public sealed record SpeechVerb(string? Particle, SpeechEntry Entry);

public enum SpeechKind
{
    /// <summary>Words that others can hear or read.</summary>
    Saying,

    /// <summary>What somebody is said to believe or to feel.</summary>
    Thinking,
}

/// <summary>In what form a word of saying has what is said beside it.</summary>
public enum ContentForm
{
    /// <summary>A clause or a quotation: "said that …", "…, he said".</summary>
    Clause,

    /// <summary>The object: "announced a plan"; of a verb with a preposition, what stands behind that.</summary>
    Object,

    /// <summary>The object and what it is said to be: "called it a lie".</summary>
    Predicate,

    /// <summary>An infinitive or gerund: "vowed to return", "denied taking part".</summary>
    Infinitive,
}
