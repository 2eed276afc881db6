namespace Casus.Evaluation.Gold;

/// <summary>Counts over the units of one part.</summary>
static class RecordScore
{
    public static LinkCounts Kind(IReadOnlyList<UnitMatch> matches, string kind) => Count(matches, gold => gold.Kind == kind, found => found.Kind == kind);

    public static LinkCounts Type(IReadOnlyList<UnitMatch> matches, string type) =>
        Count(matches, gold => gold.Kind == "event" && gold.Class == type, found => found.Kind == "event" && found.Class == type);

    /// <summary>Of events, by their type and their words, whoever takes part.</summary>
    public static LinkCounts TypesAlone(IReadOnlyList<UnitMatch> matches)
    {
        var types = matches.SelectMany(match => match.Types).ToArray();
        return new(types.Count(pair => pair.Gold == pair.Found), types.Count(pair => pair.Found != UnitMatch.NoType), types.Count(pair => pair.Gold != UnitMatch.NoType));
    }

    public static IEnumerable<(string Of, Share Share)> Details(IReadOnlyList<UnitMatch> matches)
    {
        var pairs = matches.SelectMany(match => match.Pairs).ToLookup(pair => pair.Gold.Kind);
        yield return ("factuality of events", Share.Count(pairs["event"], _ => true, pair => pair.Gold.Factuality == pair.Found.Factuality));
        yield return ("dates of events", Share.Count(pairs["event"], _ => true, pair => pair.Gold.IsDatedAs(pair.Found.Occurred)));
        yield return ("dates of events that have one", Share.Count(pairs["event"], pair => pair.Gold.Occurred is not null, pair => pair.Gold.IsDatedAs(pair.Found.Occurred)));
        foreach (var (kind, what) in new[] { ("agreement", "kinds of agreements"), ("commitment", "kinds of commitments"), ("flow", "classes of flows"), ("claim", "stances of claims") })
            yield return (what, Share.Count(pairs[kind], _ => true, pair => pair.Gold.Class == pair.Found.Class));
    }

    static LinkCounts Count(IReadOnlyList<UnitMatch> matches, Func<GoldRecord, bool> wanted, Func<FoundRecord, bool> made)
    {
        // What is told again need not be found, and where it is, it is right.
        var right = matches.Sum(match => match.Pairs.Count(pair => wanted(pair.Gold)));
        return new(right, right + matches.Sum(match => match.False.Count(made)), right + matches.Sum(match => match.Missed.Count(wanted)));
    }
}
