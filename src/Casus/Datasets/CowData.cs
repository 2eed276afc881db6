using Casus.Problems;
using NodaTime;

namespace Casus.Datasets;

/// <summary>A stretch of time for which a state was a member of the state system: Correlates of War, State System Membership.</summary>
/// <param name="Code">COW's number.</param>
/// <param name="To">Its last day.</param>
public sealed record CowState(int Code, string Abbreviation, string Name, LocalDate From, LocalDate To)
{
    public bool In(int year) => From.Year <= year && year <= To.Year;

    public static IReadOnlyList<CowState> Read(string path, List<Problem> problems) => CsvTable.Read(
        path, ["stateabb", "ccode", "statenme", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"],
        row => new CowState(
            row.Whole("ccode"), row.Text("stateabb"), row.Text("statenme"),
            new(row.Whole("styear"), row.Whole("stmonth"), row.Whole("stday")), new(row.Whole("endyear"), row.Whole("endmonth"), row.Whole("endday"))),
        problems);
}

/// <summary>A state's share of the capabilities of all states in a year, 0 to 1: COW's National Material Capabilities, Composite Index of National Capability.</summary>
public sealed record CowCapability(int Code, int Year, double Cinc)
{
    public static IReadOnlyList<CowCapability> Read(string path, List<Problem> problems) => CsvTable.Read(
        path, ["ccode", "year", "cinc"], row => new CowCapability(row.Whole("ccode"), row.Whole("year"), row.Number("cinc")), problems);
}

/// <summary>A state's part in a war between states: COW's Inter-State War Data.</summary>
/// <param name="Side">1 or 2.</param>
/// <param name="Initiated">It is coded as the one that began the war.</param>
/// <param name="From">First day of its first stretch of fighting; unknown days count as the first.</param>
public sealed record CowBelligerent(int War, string Name, int Code, int Side, bool Initiated, LocalDate From)
{
    public static IReadOnlyList<CowBelligerent> Read(string path, List<Problem> problems) => CsvTable.Read(
        path, ["WarNum", "WarName", "ccode", "Side", "StartYear1", "StartMonth1", "StartDay1", "Initiator"],
        row => row.Whole("StartYear1") <= 0 ? null : new CowBelligerent(
            row.Whole("WarNum"), row.Text("WarName"), row.Whole("ccode"), row.Whole("Side"), row.Whole("Initiator") == 1,
            new(row.Whole("StartYear1"), Math.Max(1, row.Whole("StartMonth1")), Math.Max(1, row.Whole("StartDay1")))),
        problems);
}
