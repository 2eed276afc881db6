using System.Text;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>Two answers side by side, as plain text; states for which the same is different stand together.</summary>
public static class ComparisonText
{
    public static string Write(Comparison comparison)
    {
        var text = new StringBuilder();
        Write(text, "first", comparison.First);
        Write(text, "second", comparison.Second);
        foreach (var kind in comparison.Differences.GroupBy(difference => difference.Kind))
        {
            text.Append('\n').Append(Title(kind.Key)).Append('\n');
            foreach (var alike in kind.GroupBy(Words))
                text.Append("  ").Append(string.Join(' ', alike.Select(difference => difference.State))).Append(alike.Key);
        }

        if (comparison.Differences is [])
            text.Append("\nNothing is different for anybody.\n");
        return text.ToString();
    }

    static void Write(StringBuilder text, string which, Answer answer)
    {
        foreach (var act in answer.Situation.Acts)
            text.Append(which).Append(": ").Append(AnswerText.Told(act)).Append('\n');
    }

    static string Title(DifferenceKind kind) => kind switch
    {
        DifferenceKind.NewlyBound => "NEWLY BOUND IN THE SECOND",
        DifferenceKind.Freed => "FREED IN THE SECOND",
        _ => "OTHERWISE CHANGED",
    };

    static string Words(Difference difference)
    {
        var finding = (difference.Second ?? difference.First)!;
        var text = new StringBuilder();
        text.Append($": {finding.Treaty} Art. {finding.Article}{(finding.Kind is { } kind ? $" ({EnumWords.Of(kind)})" : "")}\n");
        text.Append($"      {Verdict(difference.First)} → {Verdict(difference.Second)}\n");
        foreach (var check in difference.Checks)
            text.Append($"      {check.Condition}: {Told(check.First)} → {Told(check.Second)}\n");
        return text.ToString();
    }

    static string Verdict(Finding? finding) => finding is null
        ? "not called up"
        : EnumWords.Of(finding.Verdict) + (finding.Toward is { } toward ? $", toward {toward}" : "") + (finding.Against is { } against ? $", against {against}" : "")
            + (finding.Wave > 1 ? $", in wave {finding.Wave}" : "");

    static string Told(Check? check) => check is null ? "not asked" : $"{AnswerText.Mark(check.Status)} {check.Words}";
}
