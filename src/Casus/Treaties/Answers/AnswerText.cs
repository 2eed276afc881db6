using System.Text;
using Casus.Text;
using Casus.Time;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Answers;

/// <summary>Answers as plain text: by verdict, states with the same finding together, each article in its paraphrase.</summary>
public static class AnswerText
{
    /// <param name="rates">How often such duties were honoured, told below those that are found; null for nothing about it.</param>
    public static string Write(Answer answer, BaseRates? rates = null)
    {
        var text = new StringBuilder();
        foreach (var act in answer.Situation.Acts)
            text.Append(Told(act)).Append('\n');
        if (answer.Situation.Supposed.Any())
            text.Append($"supposed: {string.Join("; ", answer.Situation.Supposed)}\n");
        foreach (var verdict in answer.Findings.Where(finding => finding.Wave == 1).GroupBy(finding => finding.Verdict))
        {
            text.Append('\n').Append(EnumWords.Of(verdict.Key).ToUpperInvariant()).Append('\n');
            foreach (var group in verdict.GroupBy(Alike))
                Write(text, [.. group]);
            if (verdict.Key == Verdict.Obliged && rates is not null)
                Write(text, rates.Beside(answer));
        }

        WaveText.Write(text, answer);
        Write(text, answer.Conflicts);
        return text.Append(answer.AsOf is { } day ? $"\nTreaties as of {Days.Format(day)}.\n" : "\nNo treaties.\n").ToString();
    }

    internal static string Told(Act act)
    {
        if (act.Origin is { } origin)
            return $"{Days.Format(act.On)}: {act.Deed} (obliged by {origin.Treaty} Art. {origin.Article})";
        var where = act switch
        {
            { Place: { } place } => $", at {place.Name}",
            { Thing: not null } => ", place not given",
            { IsForce: true } => $", place not given: taken to be the home territory of {act.Target}",
            _ => "",
        };
        return $"{Days.Format(act.On)}: {act.Deed} ({EnumWords.Of(act.Kind)}{where})";
    }

    static string Alike(Finding finding) => string.Join('|',
        finding.Toward, finding.Against, finding.Treaty, finding.Article, finding.Kind,
        string.Join(';', finding.Conditions.Select(check => $"{check.Condition}{check.Status}{check.Words}")), finding.Treaty is null ? finding.Because[0] : "");

    static void Write(StringBuilder text, IReadOnlyList<Finding> alike)
    {
        var first = alike[0];
        var count = alike.Count > 1 ? $" ({alike.Count})" : "";
        text.Append("  ").Append(string.Join(' ', alike.Select(finding => finding.State))).Append(count);
        if (first.Treaty is not null)
            text.Append($"  {Sides(first)}: {first.Treaty} Art. {first.Article} ({Kind(first)}, {first.Strength})");
        text.Append('\n');
        var free = first.Verdict == Verdict.NotBound;
        if (first.Words is { } words && !free)
            text.Append("      in our words: ").Append(words).Append('\n');
        foreach (var check in first.Conditions.Where(check => !free || check.Status == CheckStatus.Unmet))
            text.Append($"      {Mark(check.Status)} {check.Condition}: {check.Words}\n");
        foreach (var reason in Shared(alike))
            text.Append("      because ").Append(reason).Append('\n');
    }

    static string Sides(Finding finding) => string.Join(", ",
        new[] { finding.Toward is { } toward ? $"toward {toward}" : null, finding.Against is { } against ? $"against {against}" : null }.OfType<string>());

    static string Kind(Finding finding) => finding.Kind is { } kind ? EnumWords.Of(kind) : "";

    internal static char Mark(CheckStatus status) => status switch
    {
        CheckStatus.Met => '✓',
        CheckStatus.Unmet => '✗',
        _ => '?',
    };

    // Reasons that a condition has told already, or that only some of the states have, are left to the JSON.
    static IEnumerable<string> Shared(IReadOnlyList<Finding> alike) =>
        alike[0].Because.Where(reason => alike.All(finding => finding.Because.Contains(reason)))
            .Where(reason => alike[0].Conditions.All(check => check.Words != reason));

    static void Write(StringBuilder text, IReadOnlyList<KindRates> rates)
    {
        foreach (var (_, known) in rates)
        {
            var told = known.OrderByDescending(rate => rate.Kinds.Count).GroupBy(rate => rate.Source).Select(source => $"{string.Join(", ", source.Select(Told))} ({source.Key})");
            text.Append($"  Of duties that wars called up, those honoured were: {string.Join("; ", told)}; {BaseRates.Caution}.\n");
        }
    }

    static string Told(BaseRate rate) => $"{rate.Share} of {(rate.Kinds.Count == 0 ? "all" : string.Join(" and ", rate.Kinds.Select(EnumWords.Of)))}, {rate.From}-{rate.Until}";

    static void Write(StringBuilder text, IReadOnlyList<Conflict> conflicts)
    {
        if (conflicts.Count == 0)
            return;
        text.Append("\nCONFLICTS OF DUTY\n");
        foreach (var group in conflicts.GroupBy(conflict => string.Join("\n      and ", conflict.Duties)))
            text.Append("  ").Append(string.Join(' ', group.Select(conflict => conflict.State))).Append("\n      ").Append(group.Key).Append('\n');
    }
}
