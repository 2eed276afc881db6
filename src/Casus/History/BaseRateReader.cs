using Casus.Problems;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Yaml;

namespace Casus.History;

/// <summary>Reads <c>data/history/base-rates.yaml</c>.</summary>
public static class BaseRateReader
{
    /// <param name="dataFolder">Holds <c>history/base-rates.yaml</c>.</param>
    /// <param name="problems">Receives everything wrong; a rate with a problem is left out.</param>
    public static BaseRates Read(string dataFolder, List<Problem> problems)
    {
        if (new YamlFolder(Path.Combine(dataFolder, "history"), HistoryProblems.Fields, problems).Open(HistoryReader.BaseRates) is not { } root)
            return BaseRates.None;
        root.Needs("rates");
        var rates = root.Maps("rates").Select(Rate).OfType<BaseRate>().ToList();
        root.Close();
        return new(rates);
    }

    static BaseRate? Rate(YamlMap map)
    {
        var before = map.ProblemCount;
        map.Needs("percent", "from", "until");
        var (percent, from, until) = (map.Number("percent"), map.Count("from"), map.Count("until"));
        var (honoured, called) = (map.Count("honoured"), map.Count("called"));
        var (kinds, source, citation) = (map.Choices<ObligationKind>("kinds"), map.Text("source"), map.Citation("the rate"));
        if (map.Has("honoured") != map.Has("called"))
            map.Needs("honoured", "called");
        if (from > until || percent is < 0 or > 100 || honoured > called)
            map.Add(HistoryProblems.Contradictory(map.Where));
        map.Close();
        return map.ProblemCount == before ? new(kinds, from!.Value, until!.Value, percent!.Value, honoured, called, source!, citation) : null;
    }
}
