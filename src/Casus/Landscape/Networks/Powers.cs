using Casus.Actors;
using Casus.Problems;
using Casus.Time;
using Casus.Yaml;
using NodaTime;

namespace Casus.Landscape.Networks;

/// <summary>The states between which paths are told where nobody asks for others: the permanent members of the Security Council.</summary>
public sealed record Powers(IReadOnlyList<(ActorCode State, DateRange Days)> All)
{
    public IReadOnlyList<ActorCode> On(LocalDate day) => [.. All.Where(power => power.Days.Contains(day)).Select(power => power.State)];

    /// <summary>Each with each of the others, once.</summary>
    public static IEnumerable<(ActorCode From, ActorCode To)> Pairs(IReadOnlyList<ActorCode> states) =>
        states.SelectMany((from, place) => states.Skip(place + 1).Select(to => (from, to)));

    /// <param name="dataFolder">Holds <c>networks/powers.yaml</c>.</param>
    public static Powers Read(string dataFolder, List<Problem> problems)
    {
        var folder = new YamlFolder(Path.Combine(dataFolder, "networks"), ImportProblems.Fields, problems);
        return new([.. folder.OpenAll("powers.yaml").SelectMany(Entries)]);
    }

    static List<(ActorCode, DateRange)> Entries(YamlMap root)
    {
        root.Text("citation");
        var entries = root.Maps("powers").SelectMany(Entry).ToList();
        root.Close();
        return entries;
    }

    static IEnumerable<(ActorCode, DateRange)> Entry(YamlMap map)
    {
        var (state, days) = (map.Parsed<ActorCode>("state", "a state's code"), map.Range());
        map.Close();
        return state is null || days is null ? [] : [(state, days)];
    }
}
