using System.Text;
using Casus.Actors;
using Casus.Time;

namespace Casus.Landscape.Coverage;

/// <summary>The comparison as plain text.</summary>
public static class CoverageText
{
    public static string Write(PactComparison comparison)
    {
        var text = new StringBuilder();
        var (both, less) = (comparison.Both.Count, comparison.Less.Count);
        text.Append($"{Days.Format(comparison.On)}: defence pacts in force, {both + less + comparison.OnlyAtop.Count} by ATOP and {both + comparison.OnlyLedger.Count} by the ledger of treaties\n");
        Section(text, "IN BOTH", [.. comparison.Both.Select(Match)]);
        Section(text, "IN BOTH, IN OURS WITHOUT A DUTY TO DEFEND", [.. comparison.Less.Select(Match)]);
        Section(text, "ONLY ATOP", [.. comparison.OnlyAtop.Select(pact => $"{Named(pact.Atop)}: {States(pact.Atop.States)}{(pact.Beside.Count == 0 ? "" : $"; between the same, ours has {string.Join(", ", pact.Beside)}")}")]);
        Section(text, "ONLY OURS", [.. comparison.OnlyLedger.Select(pact => $"{pact.Treaty} of {Days.Format(pact.Signed)}: {States(pact.States)}")]);
        return text.ToString();
    }

    static string Match(PactMatch match) =>
        $"{Named(match.Atop)}: {match.Ledger.Treaty}, {match.Atop.States.Intersect(match.Ledger.States).Count()} states{Only("ATOP", match.OnlyAtop)}{Only("ours", match.OnlyLedger)}";

    static string Only(string whose, IEnumerable<ActorCode> states) => states.ToList() is { Count: > 0 } some ? $"; only {whose}: {States(some)}" : "";

    static string Named(AtopPact pact) => $"{pact.Alliance} of {Days.Format(pact.Begun[0])}";

    static string States(IEnumerable<ActorCode> states) => string.Join(' ', states);

    static void Section(StringBuilder text, string title, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        text.Append($"\n{title} ({lines.Count})\n");
        foreach (var line in lines)
            text.Append("  ").Append(line).Append('\n');
    }
}
