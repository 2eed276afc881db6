namespace Casus.Lexicons;

/// <summary>One way of saying that something goes from one side to another.</summary>
/// <param name="Name">File and id, as records cite it: <c>flows.yaml#give</c>.</param>
public sealed record FlowRule(string Name)
{
    public IReadOnlyList<PredicateLemma> Verbs { get; init; } = [];

    public IReadOnlyList<PredicateLemma> Nouns { get; init; } = [];

    /// <summary>Where what is moved stands beside a verb. A noun holds it: "delivery of grain", "arms delivery", "aid".</summary>
    public IReadOnlyList<ArgumentPlace> Goods { get; init; } = [];

    /// <summary>Where the giver stands, the best place first.</summary>
    public IReadOnlyList<ArgumentPlace> From { get; init; } = [];

    /// <summary>Where the taker stands, the best place first.</summary>
    public IReadOnlyList<ArgumentPlace> To { get; init; } = [];

    /// <summary>What is moved, where the word itself says it ("extradite", "arm"); null where the goods say it.</summary>
    public string? Class { get; init; }

    /// <summary>What a mere amount of money is that it moves; null for money.</summary>
    public string? Money { get; init; }

    /// <summary>What mere support is that it moves; null where it moves none.</summary>
    public string? Support { get; init; }

    /// <summary>The only classes of goods with which the words mean a flow; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Classes of goods with which the words mean something else.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    public FlowStage Stage { get; init; }

    /// <summary>Who must be known.</summary>
    public FlowNeeds Needs { get; init; }

    /// <summary>Moves goods that no list names, where both sides are known.</summary>
    public bool Open { get; init; }

    /// <summary>Its verbs also bring a count to a figure: "brought the toll to 40".</summary>
    public bool Tallies { get; init; }

    /// <summary>Each side gives to the other.</summary>
    public bool Mutual { get; init; }

    public IReadOnlyList<string> Examples { get; init; } = [];

    public bool Moves(string goods) => (goods != GoodsWord.Support || Support is not null) && (Only.Count == 0 || Only.Contains(goods)) && !Except.Contains(goods);
}

/// <summary>How far a word brings what it moves.</summary>
public enum FlowStage { Moved, Promised, Ordered, Suspended, Ended, Wanted }

/// <summary>Which sides of a flow have to be known for the words to mean one.</summary>
/// <remarks><see cref="Worth"/>: the giver, and the taker or an amount of money.</remarks>
public enum FlowNeeds { Either, From, To, Both, Worth }
