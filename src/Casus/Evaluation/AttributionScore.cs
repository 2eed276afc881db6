using System.Text;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>How far Casus's claims are the attributions that others have marked.</summary>
/// <param name="Measure">"exact source", "tokens of cue", "found by content", "whole" and so on.</param>
public sealed record AttributionFigure(string Measure, Part Part, LinkCounts Counts);

/// <summary>Counts by the rules of PolNeAR's scorers: hulls without outer marks for <c>exact</c>, covered words for <c>tokens</c>.</summary>
static class AttributionScore
{
    const string OuterMarks = " \n\t\"“”'‘’,.:;";

    public static IEnumerable<AttributionFigure> Of(IReadOnlyList<(AttributionRow Row, IReadOnlyList<Attribution> Made)> judged, Part part)
    {
        foreach (var role in Attribution.Roles)
            yield return Sum($"exact {role}", one => Compare(Exact(one.Row.Golds, one.Row, role), Exact(one.Made, one.Row, role)));
        foreach (var role in Attribution.Roles)
            yield return Sum($"tokens of {role}", one => Tokens(one.Row, one.Made, role));
        foreach (var role in new[] { "cue", "content" })
            yield return Sum($"found by {role}", one => Found(one.Row.Golds, one.Made, role));
        yield return Sum("whole", one => Compare(Whole(one.Row.Golds, one.Row), Whole(one.Made, one.Row)));

        AttributionFigure Sum(string measure, Func<(AttributionRow Row, IReadOnlyList<Attribution> Made), LinkCounts> count) =>
            new(measure, part, judged.Select(count).Aggregate(default(LinkCounts), (sum, next) => new(sum.Right + next.Right, sum.Made + next.Made, sum.Wanted + next.Wanted)));
    }

    /// <summary>The words as a person would quote them: from the first stretch to the last, without marks at the ends.</summary>
    public static TextSpan Tidy(IReadOnlyList<TextSpan> stretches, Rune[] text)
    {
        var (start, end) = (stretches[0].Start, Math.Min(text.Length, stretches.Max(stretch => stretch.End)));
        while (start < end && IsMark(text[start]))
            start++;
        while (end > start && IsMark(text[end - 1]))
            end--;
        return start < end ? new(start, end) : new(stretches[0].Start, stretches.Max(stretch => stretch.End));
    }

    static bool IsMark(Rune letter) => letter.IsBmp && OuterMarks.Contains((char)letter.Value, StringComparison.Ordinal);

    static HashSet<TextSpan> Exact(IEnumerable<Attribution> side, AttributionRow row, string role) =>
        [.. side.Where(one => one[role].Count > 0).Select(one => Tidy(one[role], row.Letters))];

    static HashSet<(TextSpan? Source, TextSpan? Cue, TextSpan? Content)> Whole(IEnumerable<Attribution> side, AttributionRow row) =>
        [.. side.Select(one => (Hull(one.Source, row), Hull(one.Cue, row), Hull(one.Content, row)))];

    static TextSpan? Hull(IReadOnlyList<TextSpan> stretches, AttributionRow row) => stretches.Count == 0 ? null : Tidy(stretches, row.Letters);

    static LinkCounts Compare<T>(HashSet<T> gold, HashSet<T> made) => new(gold.Count(made.Contains), made.Count, gold.Count);

    static LinkCounts Tokens(AttributionRow row, IReadOnlyList<Attribution> made, string role)
    {
        var (gold, mine) = (Covered(row, row.Golds, role), Covered(row, made, role));
        var (both, own, wanted) = (0, 0, 0);
        foreach (var token in row.Tokens)
        {
            var (isGold, isMine) = (gold[token.Start], mine[token.Start]);
            (both, own, wanted) = (both + (isGold && isMine ? 1 : 0), own + (isMine ? 1 : 0), wanted + (isGold ? 1 : 0));
        }

        return new(both, own, wanted);
    }

    static bool[] Covered(AttributionRow row, IEnumerable<Attribution> side, string role)
    {
        var covered = new bool[row.Letters.Length];
        foreach (var stretch in side.SelectMany(one => one[role]))
            covered.AsSpan(stretch.Start, Math.Max(0, Math.Min(stretch.End, covered.Length) - stretch.Start)).Fill(true);
        return covered;
    }

    /// <summary>Of the gold, those that something made touches, and what was made that touches none.</summary>
    static LinkCounts Found(IReadOnlyList<Attribution> golds, IReadOnlyList<Attribution> made, string role)
    {
        var hits = golds.Count(gold => made.Any(one => one.Touches(gold, role)));
        return new(hits, hits + made.Count(one => !golds.Any(gold => gold.Touches(one, role))), golds.Count(gold => gold[role].Count > 0));
    }
}
