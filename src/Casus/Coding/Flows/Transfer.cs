using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Flows;

/// <summary>One sort of goods that a predicate moves, while its document is being read.</summary>
/// <param name="Token">The verb or noun that moves it.</param>
sealed record Transfer(Sentence Sentence, int Token, FlowRule Rule, Load Load)
{
    public IReadOnlyList<ActorReference> From { get; init; } = [];

    public IReadOnlyList<ActorReference> To { get; init; } = [];

    public Factuality Factuality { get; init; }

    /// <summary>Its words ask for a taker, whom only the text around may tell.</summary>
    public bool IsOpen { get; init; }

    public FlowStatus Status { get; init; }

    public TextSpan? Purpose { get; init; }

    public UncertainDate? When { get; init; }

    public IReadOnlyList<ActorReference> Attribution { get; init; } = [];

    public IReadOnlyList<TextSpan> Clauses { get; init; } = [];

    /// <summary>The transfers that it is given for.</summary>
    public IReadOnlyList<Transfer> For { get; init; } = [];

    public bool IsNominal => Sentence.Tokens[Token].Tag is not (UniversalTag.VERB or UniversalTag.AUX);
}
