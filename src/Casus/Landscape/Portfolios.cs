using Casus.Datasets;

namespace Casus.Landscape;

/// <summary>What every state of the system owed every other in one year, on ATOP's ordinal scale.</summary>
/// <remarks>
/// Chiba, Johnson and Leeds, "Careful Commitments", Journal of Politics 77 (2015): 3 defence or offence, 2 neutrality or consultation, 1 non-aggression, 0 none. Directed: of
/// an alliance in which the members owe different things, each one's own promise counts.
/// </remarks>
public sealed class Portfolios
{
    /// <summary>The highest step of the scale, and what a state is taken to owe itself.</summary>
    public const int Highest = 3;

    static readonly (string Variable, int Height)[] steps = [("defense", Highest), ("offense", Highest), ("neutral", 2), ("consul", 2), ("nonagg", 1)];

    readonly Dictionary<(int Debtor, int Creditor), int> owed;
    readonly double[] capabilities;

    Portfolios(int year, IReadOnlyList<int> states, Dictionary<(int, int), int> owed, double[] capabilities) =>
        (Year, States, this.owed, this.capabilities) = (year, states, owed, capabilities);

    public int Year { get; }

    /// <summary>COW's numbers of the members of the system in that year, in order.</summary>
    public IReadOnlyList<int> States { get; }

    /// <param name="capabilities">Without them, nothing weighted can be said.</param>
    public static Portfolios Of(int year, IReadOnlyList<AtopMembership> memberships, IReadOnlyList<Guarantee> guarantees, IReadOnlyList<CowState> system, IReadOnlyList<CowCapability> capabilities)
    {
        int[] states = [.. system.Where(state => state.In(year)).Select(state => state.Code).Distinct().Order()];
        var cinc = capabilities.Where(capability => capability.Year == year).ToDictionary(capability => capability.Code, capability => capability.Cinc);
        return new(year, states, Owed(year, memberships, guarantees), [.. states.Select(state => cinc.GetValueOrDefault(state))]);
    }

    /// <summary>0 to 3.</summary>
    public int this[int debtor, int creditor] => debtor == creditor ? Highest : owed.GetValueOrDefault((debtor, creditor));

    /// <returns>Null where one of the two was no member of the system in that year.</returns>
    public Similarity? Compare(int one, int other) =>
        States.Contains(one) && States.Contains(other) ? Similarity.Of(Row(one), Row(other), capabilities) : null;

    int[] Row(int debtor) => [.. States.Select(creditor => this[debtor, creditor])];

    static Dictionary<(int, int), int> Owed(int year, IReadOnlyList<AtopMembership> memberships, IReadOnlyList<Guarantee> guarantees)
    {
        var owed = new Dictionary<(int, int), int>();
        var limits = guarantees.ToDictionary(guarantee => guarantee.Alliance);
        foreach (var alliance in memberships.Where(membership => membership.In(year)).GroupBy(membership => membership.Alliance))
        {
            foreach (var debtor in alliance)
            {
                foreach (var creditor in alliance.Where(other => other.Member != debtor.Member && debtor.Meets(other)))
                {
                    var pair = (debtor.Member, creditor.Member);
                    owed[pair] = Math.Max(owed.GetValueOrDefault(pair), Step(debtor, creditor.Member, limits.GetValueOrDefault(alliance.Key)));
                }
            }
        }

        return owed;
    }

    static int Step(AtopMembership debtor, int creditor, Guarantee? limit) =>
        steps.Where(step => debtor.Is(step.Variable) && limit?.Excludes(step.Variable, creditor) != true).Select(step => step.Height).FirstOrDefault();
}
