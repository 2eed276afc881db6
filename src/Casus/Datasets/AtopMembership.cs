using Casus.Problems;
using Casus.Time;
using NodaTime;

namespace Casus.Datasets;

/// <summary>One state's part in one phase of an alliance, as the member file of the Alliance Treaty Obligations and Provisions project codes it.</summary>
/// <remarks>Leeds, Ritter, Mitchell and Long (2002), version 5.1. Days of which only the year or month is known count from the first and to the last day that they can be.</remarks>
/// <param name="Alliance">ATOP's number.</param>
/// <param name="Member">COW's number of the state.</param>
/// <param name="Phase">0 where the alliance has one phase only.</param>
/// <param name="From">First day of membership.</param>
/// <param name="To">Last day of membership; null where it had not ended on 31 December 2018.</param>
/// <param name="Variables">Every variable of the row, by its name in the file.</param>
public sealed record AtopMembership(int Alliance, int Member, int Phase, LocalDate From, LocalDate? To, IReadOnlyDictionary<string, int> Variables)
{
    /// <summary>The last day that version 5.1 covers.</summary>
    public static readonly LocalDate LastDay = new(2018, 12, 31);

    static readonly string[] needed =
    [
        "atopid", "member", "phase", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit", "ineffect", "defense", "offense", "neutral", "nonagg", "consul",
        "defcoadv", "defconum", "neucoadv", "neucoatt", "statthr1", "statthr2",
    ];

    static readonly string[] dates = ["yrent", "moent", "dayent", "yrexit", "moexit", "dayexit", "version"];

    public bool Defense => Is("defense");

    public bool Offense => Is("offense");

    public bool Neutrality => Is("neutral");

    public bool Nonaggression => Is("nonagg");

    public bool Consultation => Is("consul");

    /// <summary>Help in arms is promised, in defence or in attack.</summary>
    public bool IsActive => Defense || Offense;

    /// <summary>COW's numbers of the states that the alliance names as threats.</summary>
    public IEnumerable<int> Threats => new[] { Variables["statthr1"], Variables["statthr2"] }.Where(code => code > 0);

    /// <summary>True where the variable is coded and not zero.</summary>
    public bool Is(string variable) => Variables.GetValueOrDefault(variable) > 0;

    public bool On(LocalDate day) => From <= day && !(To < day);

    /// <summary>For some day of the year.</summary>
    public bool In(int year) => From.Year <= year && !(To?.Year < year);

    /// <summary>Members of one phase, for some day at once.</summary>
    public bool Meets(AtopMembership other) => !(To < other.From) && !(other.To < From);

    /// <param name="path">The member file, <c>atop5_1m.csv</c>.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    /// <param name="also">Variables that must be there, beside those that are always needed.</param>
    public static IReadOnlyList<AtopMembership> Read(string path, List<Problem> problems, IReadOnlyList<string>? also = null)
    {
        IReadOnlyList<string>? variables = null;
        return CsvTable.Read(path, [.. needed, .. also ?? []], row => Read(row, variables ??= [.. row.Columns.Except(dates)]), problems);
    }

    /// <summary>As above, to be asked about one day.</summary>
    public static IReadOnlyList<AtopMembership> Read(string path, LocalDate day, List<Problem> problems, IReadOnlyList<string>? also = null)
    {
        if (day <= LastDay)
            return Read(path, problems, also);
        problems.Add(ImportProblems.AfterTheEnd(path, Days.Format(day), Days.Format(LastDay)));
        return [];
    }

    static AtopMembership Read(TableRow row, IReadOnlyList<string> variables) => new(
        row.Whole("atopid"), row.Whole("member"), row.Whole("phase"), Earliest(row.Whole("yrent"), row.Whole("moent"), row.Whole("dayent")),
        row.Whole("yrexit") is > 0 and var year ? Latest(year, row.Whole("moexit"), row.Whole("dayexit")) : null,
        variables.ToDictionary(variable => variable, row.Whole));

    static LocalDate Earliest(int year, int month, int day) =>
        month is < 1 or > 12 ? new(year, 1, 1) : new(year, month, Math.Clamp(day, 1, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    static LocalDate Latest(int year, int month, int day) =>
        month is < 1 or > 12 ? new(year, 12, 31) : new(year, month, day < 1 ? CalendarSystem.Iso.GetDaysInMonth(year, month) : Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));
}
