using Casus.Actors;
using Casus.Text;

namespace Casus.Language;

/// <summary>Words that stand for one or more actors, and why they are taken to.</summary>
/// <param name="Sentence">0-based number of the sentence.</param>
/// <param name="First">Number of its first token there.</param>
/// <param name="Last">Number of its last token, inclusive.</param>
/// <param name="Head">Number of the token that governs the others.</param>
/// <param name="Kind">What sort of expression it is.</param>
/// <param name="Referents">The actors meant: one, or the parts of "both nations"; of a place, the state that it lies in. Never empty.</param>
public sealed record Mention(
    int Sentence,
    int First,
    int Last,
    int Head,
    TextSpan Span,
    MentionKind Kind,
    IReadOnlyList<Referent> Referents)
{
    /// <summary>The earlier mentions that this one refers back to; empty where it stands for itself.</summary>
    public IReadOnlyList<Mention> Antecedents { get; init; } = [];
}

/// <param name="Name">The actor's own name where a person or body within a state is meant.</param>
/// <param name="Because">How the words were linked: alias, demonym, capital, office on that day, pronoun, both parties.</param>
/// <param name="Confidence">How far the link may be trusted.</param>
public sealed record Referent(ActorCode Code, string? Name, string Because, LinkConfidence Confidence = LinkConfidence.High);

public enum LinkConfidence
{
    /// <summary>The words themselves say it.</summary>
    High,

    /// <summary>The words leave it open, and grammar and the text before leave one reading.</summary>
    Medium,

    /// <summary>Only what the sentence or the text speaks of suggests it.</summary>
    Low,
}

public enum MentionKind
{
    /// <summary>A name: "Russia", "Vladimir Putin", "NATO".</summary>
    Name,

    /// <summary>An adjective or noun of nationality: "North Korean", "the Russians".</summary>
    Demonym,

    /// <summary>A place that stands for a government: "Moscow", "the Kremlin".</summary>
    Metonym,

    /// <summary>A description: "South Korean troops", "the Estonian foreign minister".</summary>
    Description,

    /// <summary>A pronoun or a phrase that refers back: "he", "both nations", "the two leaders".</summary>
    Anaphor,

    /// <summary>A state or town as the place where something happens: "in Ukraine", "near Kharkiv". Nobody who acts.</summary>
    Place,
}
