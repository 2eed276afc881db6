using Casus.Ontology;

namespace Casus.Evaluation.Gold;

/// <summary>The gold records of a unit beside those that Casus made of it.</summary>
/// <param name="Pairs">Those that agree, each of either side at most once.</param>
/// <param name="Missed">Of the gold.</param>
/// <param name="False">Made, and not in the gold.</param>
/// <param name="Types">Gold and found type of events that the same words tell, whoever takes part.</param>
sealed record UnitMatch(
    GoldUnit Unit,
    IReadOnlyList<(GoldRecord Gold, FoundRecord Found)> Pairs,
    IReadOnlyList<GoldRecord> Missed,
    IReadOnlyList<FoundRecord> False,
    IReadOnlyList<(string Gold, string Found)> Types)
{
    /// <summary>Stands for the type where there is no event.</summary>
    public const string NoType = "none";

    static readonly string[] twoWay = ["AGREE", "CONSULT", "COOPERATE", "ASSAULT"];

    public bool HasAssertedEvent { get; private init; }

    /// <param name="found">Of the unit's document, in the order of the text.</param>
    public static UnitMatch Of(GoldUnit unit, IReadOnlyList<FoundRecord> found)
    {
        var here = found.Where(record => record.Start >= unit.Start && record.Start < unit.End).ToList();
        // A record that began before the unit may be told again in it.
        var free = here.Concat(found.Where(record => record.Start < unit.Start)).ToList();
        var types = TypesOf(unit, here);
        var pairs = new List<(GoldRecord, FoundRecord)>();
        foreach (var wish in Wishes(unit, free))
        {
            if (pairs.All(pair => pair.Item1 != wish.Gold && pair.Item2 != wish.Found))
                pairs.Add((wish.Gold, wish.Found));
        }

        return new(
            unit, pairs,
            [.. unit.Records.Where(gold => !gold.Again && pairs.All(pair => pair.Item1 != gold))],
            [.. here.Where(record => pairs.All(pair => pair.Item2 != record))],
            types)
        {
            HasAssertedEvent = here.Any(record => record is { Kind: "event", Factuality: Factuality.Certain or Factuality.Probable }),
        };
    }

    /// <summary>Every agreement of gold and found, the closest first.</summary>
    static IEnumerable<(GoldRecord Gold, FoundRecord Found)> Wishes(GoldUnit unit, IReadOnlyList<FoundRecord> found) =>
        from gold in unit.Records
        from record in found
        where Agree(gold, record)
        orderby record.Class == gold.Class descending, record.Factuality == gold.Factuality descending, gold.Start, Math.Abs(record.Start - gold.Start)
        select (gold, record);

    static bool Agree(GoldRecord gold, FoundRecord found) => gold.Kind == found.Kind && found.Covers(gold) && gold.Kind switch
    {
        "event" => gold.Class == found.Class && (Sides(gold, found) || (IsTwoWay(gold.Class) && Turned(gold, found))),
        "agreement" => Side.MostlyAgree(gold.First, found.First),
        "commitment" or "flow" => Sides(gold, found),
        "claim" or "tension" => Side.Agree(gold.First, found.First),
        _ => true,
    };

    /// <summary>Whether both sides of an event of the type do the same, so that either may be named first.</summary>
    public static bool IsTwoWay(string type) => twoWay.Contains(type);

    static bool Sides(GoldRecord gold, FoundRecord found) => Side.Agree(gold.First, found.First) && Side.Agree(gold.Second, found.Second);

    static bool Turned(GoldRecord gold, FoundRecord found) => Side.Agree(gold.First, found.Second) && Side.Agree(gold.Second, found.First);

    static IReadOnlyList<(string, string)> TypesOf(GoldUnit unit, IReadOnlyList<FoundRecord> here)
    {
        var free = here.Where(record => record.Kind == "event").ToList();
        var types = new List<(string, string)>();
        foreach (var gold in unit.Records.Where(gold => gold is { Kind: "event", Again: false }))
        {
            var near = free.Where(record => record.Covers(gold)).OrderByDescending(record => record.Class == gold.Class).ThenBy(record => Math.Abs(record.Start - gold.Start)).FirstOrDefault();
            types.Add((gold.Class, near?.Class ?? NoType));
            if (near is not null)
                free.Remove(near);
        }

        types.AddRange(free.Select(record => (NoType, record.Class)));
        return types;
    }
}
