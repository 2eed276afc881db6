using Casus.Actors;
using Casus.Records;

namespace Casus.Evaluation.Gold;

/// <summary>The states on one side of a record, as figures compare them: states as such, organisations of no one state with their whole code.</summary>
static class Side
{
    /// <summary>Whom the gold calls somebody of whom no more is known.</summary>
    static readonly string[] nobody = ["---", "?"];

    public static IReadOnlySet<string> None { get; } = new HashSet<string>();

    public static IReadOnlySet<string> Of(IEnumerable<string> codes) =>
        codes.Where(code => !nobody.Contains(code)).Select(code => ActorCode.TryParse(code, null, out var known) ? known.State().ToString() : code).ToHashSet();

    public static IReadOnlySet<string> Of(IEnumerable<ActorReference> actors) =>
        actors.Select(actor => actor.Code?.State().ToString()).OfType<string>().ToHashSet();

    /// <summary>Both name nobody, or have somebody in common.</summary>
    public static bool Agree(IReadOnlySet<string> gold, IReadOnlySet<string> found) =>
        gold.Count == 0 ? found.Count == 0 : gold.Overlaps(found);

    /// <summary>At least half of all who are named by either are named by both.</summary>
    public static bool MostlyAgree(IReadOnlySet<string> gold, IReadOnlySet<string> found)
    {
        var both = gold.Count(found.Contains);
        return gold.Count + found.Count == 0 || 2 * both >= gold.Count + found.Count - both;
    }
}
