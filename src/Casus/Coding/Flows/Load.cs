using Casus.Coding.Amounts;

namespace Casus.Coding.Flows;

/// <summary>One sort of goods in a sentence.</summary>
/// <param name="Class">What it is: arms, energy, loan, …</param>
/// <param name="Outer">The token that heads the whole phrase: "shipment" in "shipment of 200 tonnes of grain".</param>
/// <param name="Head">The token that names the goods: "grain"; −1 where only an amount of money does.</param>
sealed record Load(string Class, int Outer, int Head)
{
    /// <summary>The last of several goods of one class that are given together: "tanks, artillery and aircraft".</summary>
    public int Last { get; init; } = Head;

    public Amount? Quantity { get; init; }

    /// <summary>The token of what is counted: "tonnes"; −1 where nothing is.</summary>
    public int Unit { get; init; } = -1;

    public Amount? Money { get; init; }

    /// <summary>A pronoun stands for it.</summary>
    public bool IsPronoun { get; init; }
}
