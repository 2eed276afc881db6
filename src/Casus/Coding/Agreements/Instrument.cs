using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using NodaTime;

namespace Casus.Coding.Agreements;

/// <summary>One mention of an agreement: what its words tell of it.</summary>
/// <param name="Token">The noun that names it.</param>
/// <param name="Clause">The clause that the mention stands in.</param>
sealed record Instrument(Sentence Sentence, int Token, TextSpan Clause)
{
    /// <summary>What an agreement is when nothing tells what sort of agreement.</summary>
    public const string General = "agreement";

    public required string Kind { get; init; }

    public string? Name { get; init; }

    public bool IsDefinite { get; init; }

    /// <summary>No noun names it; the text says only that its parties agreed.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>"Agreements": several, and no number says how many.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Something is done under it, despite it or since it.</summary>
    public bool IsBinding { get; init; }

    /// <summary>Those whom its own words name.</summary>
    public IReadOnlyList<ActorReference> Parties { get; init; } = [];

    /// <summary>Those who act in the clauses around it.</summary>
    public IReadOnlyList<ActorReference> Around { get; init; } = [];

    public AgreementStatus? Status { get; init; }

    public LocalDate? SignedOn { get; init; }

    public Place? SignedAt { get; init; }

    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Fields that it may come to cover.</summary>
    public IReadOnlyList<string> Possible { get; init; } = [];

    /// <summary>Who says so.</summary>
    public IReadOnlyList<ActorReference> Suggesting { get; init; } = [];

    public Factuality Factuality { get; init; }

    /// <summary>Somebody is only worried about it.</summary>
    public bool IsFeared { get; init; }

    public IReadOnlyList<ActorReference> Attribution { get; init; } = [];

    /// <summary>A word that may stand for an agreement of any kind.</summary>
    public bool IsGeneral => Kind is General or "treaty" or "pact" or "protocol";
}
