using System.Diagnostics.CodeAnalysis;
using Casus.Ontology;

namespace Casus.Lexicons;

/// <summary>One line of an event lexicon: which predicate, with which words beside it, makes which event, and where its
/// participants stand.</summary>
public sealed record EventRule : Frame
{
    public EventRule()
    {
    }

    /// <summary>What the frame asks for; the rest is to be set.</summary>
    [SetsRequiredMembers]
    internal EventRule(Frame frame, CameoCode cameo) : base(frame) => (Cameo, Actor, Recipient, Context) = (cameo, [], [], []);

    public required EventType Type { get; init; }

    /// <summary>Adjectives that say the same of their subject: "willing to".</summary>
    public IReadOnlyList<PredicateLemma> Adjectives { get; init; } = [];

    /// <summary>Modal verbs that make another event of a verb of the types in <see cref="Of"/>: "will send" is a promise; null for none.</summary>
    public LemmaSet? Modals { get; init; }

    /// <summary>Types of which the event in the complement, or under the modal, must be; null where it does not matter.</summary>
    public IReadOnlyList<EventType>? Of { get; init; }

    /// <summary>Where the actor stands, the best place first.</summary>
    public required IReadOnlyList<ArgumentPlace> Actor { get; init; }

    /// <summary>Where the recipient stands, the best place first.</summary>
    public required IReadOnlyList<ArgumentPlace> Recipient { get; init; }

    /// <summary>Both sides do the same to each other, so that all are actors.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>The words alone are too common: it is an event only where both sides are found.</summary>
    public bool Both { get; init; }

    public required CameoCode Cameo { get; init; }

    /// <summary>PLOVER mode; null where the type has none or the words do not decide it.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts that the words decide.</summary>
    public required IReadOnlyList<string> Context { get; init; }

    /// <summary>Why the CAMEO code stands under another type than the conversion table gives it; null where it does not.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override int Restrictions => base.Restrictions + (Of is null ? 0 : 1);
}
