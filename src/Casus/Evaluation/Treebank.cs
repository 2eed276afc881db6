using System.Globalization;
using Casus.Problems;

namespace Casus.Evaluation;

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html).</summary>
static class Treebank
{
    const int Form = 1, Lemma = 2, Upos = 3, Xpos = 4, Head = 6, Relation = 7, Misc = 9;

    /// <returns>Null, and the problem, where the file is missing or is not what it should be.</returns>
    public static List<TreebankSentence>? Open(string path, out Problem? problem)
    {
        problem = File.Exists(path) ? null : EvaluationProblems.NoGold(path);
        if (problem is not null)
            return null;
        try
        {
            var sentences = Read(path);
            problem = sentences.All(s => s.Words.Count == 0) ? EvaluationProblems.BadGold(path, 1, "there is no sentence in it.") : null;
            return problem is null ? sentences : null;
        }
        catch (Exception fault) when (fault is IOException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            problem = EvaluationProblems.BadGold(path, 1, "this is not CoNLL-U: " + fault.Message);
            return null;
        }
    }

    public static List<TreebankSentence> Read(string path) => [.. Stream(path)];

    /// <summary>The same, one sentence at a time.</summary>
    public static IEnumerable<TreebankSentence> Stream(string path)
    {
        var (rows, begins) = (new List<string[]>(), false);
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith('#'))
            {
                begins |= line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_block", StringComparison.Ordinal)
                    || line.StartsWith("# newdoc", StringComparison.Ordinal);
            }
            else if (line.Length > 0)
            {
                rows.Add(line.Split('\t'));
            }
            else if (rows.Count > 0)
            {
                yield return new(Words(rows), begins);
                (rows, begins) = ([], false);
            }
        }
    }

    static List<TreebankWord> Words(List<string[]> rows)
    {
        var words = new List<TreebankWord>();
        var (joint, jointEnd) = (Array.Empty<string>(), 0);
        foreach (var row in rows)
        {
            if (row[0].Contains('.', StringComparison.Ordinal))
                continue;
            if (row[0].Split('-') is [_, var last])
            {
                (joint, jointEnd) = (row, int.Parse(last, CultureInfo.InvariantCulture));
                continue;
            }

            words.Add(Word(row, words.Count < jointEnd ? (joint, jointEnd - words.Count) : null, rows));
        }

        return words;
    }

    /// <param name="joint">The contraction that the word is part of, and how many of its words are still to come.</param>
    static TreebankWord Word(string[] row, (string[] Row, int Left)? joint, List<string[]> rows)
    {
        var (surface, space) = (row[Form], HasSpace(row));
        if (joint is var (whole, left))
        {
            space = left == 1 && HasSpace(whole);
            var parts = Parts(whole, rows);
            if (string.Concat(parts.Select(part => part[Form])) != whole[Form])
                surface = parts[0] == row ? whole[Form] : "";
        }

        var head = int.Parse(row[Head], CultureInfo.InvariantCulture) - 1;
        return new(row[Form], row[Lemma], row[Upos], row[Xpos], head, row[Relation], surface, space);
    }

    static List<string[]> Parts(string[] whole, List<string[]> rows)
    {
        var start = rows.IndexOf(whole) + 1;
        var ends = whole[0].Split('-');
        var count = int.Parse(ends[1], CultureInfo.InvariantCulture) - int.Parse(ends[0], CultureInfo.InvariantCulture) + 1;
        return rows.GetRange(start, count);
    }

    static bool HasSpace(string[] row) => !row[Misc].Split('|').Contains("SpaceAfter=No");
}
