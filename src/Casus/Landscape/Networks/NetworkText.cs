using System.Globalization;
using System.Text;
using Casus.Actors;
using Casus.Time;

namespace Casus.Landscape.Networks;

/// <summary>A network as plain text.</summary>
public static class NetworkText
{
    /// <summary>Rows of a list of figures; the JSON has all.</summary>
    const int MostListed = 10;

    public static string Write(NetworkReport report)
    {
        var text = new StringBuilder($"{Days.Format(report.On)}: who owes whom defence, by {report.Source}\n");
        var (network, oneWay) = (report.Network, report.Network.OneWay.ToList());
        text.Append($"  {network.States.Count} states, {network.OneMode.TieCount} pairs ({oneWay.Count} bound one way only), {network.Treaties.Count} treaties\n");
        Section(text, $"COMPONENTS ({report.Components.Count})", report.Components.Select(Component));
        Section(text, "CUT VERTICES", report.States.Where(state => state.IsCutVertex).Select(state => $"{state.State}: without it, its component falls into {state.Parts}"));
        Section(text, "BETWEENNESS (share of shortest paths between others; in brackets with treaties as nodes)",
            report.States.Take(MostListed).Select(state => $"{state.State} {Share(state.Betweenness)} ({Share(state.TwoMode)})"));
        Section(text, "TREATIES BY BETWEENNESS", report.Treaties.Take(MostListed).Select(treaty => $"{Share(treaty.Betweenness)} {treaty.Treaty}"));
        Section(text, "ONE WAY", oneWay.Select(duty => $"{duty.Debtor} → {duty.Creditor}: {string.Join("; ", network.Between(duty.Debtor, duty.Creditor).Select(Named))}"));
        Section(text, "DISPUTED", Disputed(network));
        Section(text, "SHORTEST PATHS", report.Paths.Select(Path));
        return text.ToString();
    }

    /// <example><c>USA –(usa-kor-1953)– KOR</c></example>
    public static string Path(NetworkPath path) => path.Steps.Count == 0
        ? $"{path.From} to {path.To}: no path"
        : $"{path.From} to {path.To} in {path.Steps.Count - 1}: {string.Concat(path.Steps.Select(Step))}";

    static string Step(PathStep step) =>
        step.By.Count == 0 ? $"{step.State}" : $" –({string.Join(", ", step.By)}{(step.Disputed ? ": disputed" : "")})– {step.State}";

    public static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    static string Component(IReadOnlyList<ActorCode> states) => $"{states.Count}: {string.Join(' ', states)}";

    static IEnumerable<string> Disputed(AllianceNetwork network) =>
        network.Ties.Where(tie => tie.Disputed).GroupBy(tie => tie.Treaty).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
            $"{group.Key}: {group.Count()} {(group.Count() == 1 ? "duty" : "duties")}, of {string.Join(' ', group.Select(tie => tie.Debtor).Distinct())}");

    static string Named(DefenceTie tie) => tie.Articles.Count == 0 ? tie.Treaty : $"{tie.Treaty} Art. {string.Join(", ", tie.Articles)}";

    static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        text.Append('\n').Append(title).Append('\n');
        foreach (var line in all)
            text.Append("  ").Append(line).Append('\n');
    }
}
