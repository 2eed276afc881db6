namespace Casus.Evaluation;

/// <summary>The measures of the CoNLL 2018 shared task (Zeman et al. 2018), each an F1 in percent.</summary>
/// <param name="Las">Labelled attachment with the universal part of the relation, as that task counts it.</param>
/// <param name="FullLas">The same with subtypes: <c>nsubj:pass</c> is not <c>nsubj</c>.</param>
/// <param name="Relations">F1 of each relation with subtype, with its number in the gold standard.</param>
public sealed record TreebankScore(
    double Tokens,
    double Sentences,
    double Upos,
    double Xpos,
    double Lemmas,
    double Uas,
    double Las,
    double FullLas,
    IReadOnlyList<RelationScore> Relations)
{
    internal static TreebankScore Of(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system)
    {
        var aligned = Align(gold, system);
        double F1(Func<ScoredWord, ScoredWord, bool> agree) => F1Of(aligned.Count(pair => agree(pair.Gold, pair.System)), gold.Count, system.Count);
        return new(
            F1((_, _) => true),
            Sentence(gold, system),
            F1((g, s) => g.Upos == s.Upos),
            F1((g, s) => g.Xpos == s.Xpos),
            F1((g, s) => g.Lemma == s.Lemma || g.Lemma == "_"),
            F1(SameHead),
            F1((g, s) => SameHead(g, s) && Universal(g.Relation) == Universal(s.Relation)),
            F1((g, s) => SameHead(g, s) && g.Relation == s.Relation),
            ByRelation(gold, system, aligned));
    }

    /// <summary>F1 of all relations of these kinds, with their subtypes, taken together.</summary>
    public double Together(params IReadOnlyList<string> relations)
    {
        var chosen = Relations.Where(r => relations.Contains(Universal(r.Relation))).ToList();
        return F1Of(chosen.Sum(r => r.Right), chosen.Sum(r => r.Gold), chosen.Sum(r => r.Found));
    }

    static List<(ScoredWord Gold, ScoredWord System)> Align(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system)
    {
        var aligned = new List<(ScoredWord, ScoredWord)>();
        for (var (g, s) = (0, 0); g < gold.Count && s < system.Count;)
        {
            var (left, right) = (gold[g], system[s]);
            if ((left.Start, left.End) == (right.Start, right.End))
            {
                aligned.Add((left, right));
                (g, s) = (g + 1, s + 1);
            }
            else if (left.End <= right.End && left.Start <= right.Start)
            {
                g++;
            }
            else if (right.End <= left.End && right.Start <= left.Start)
            {
                s++;
            }
            else if (left.Start < right.Start)
            {
                s++;
            }
            else
            {
                g++;
            }
        }

        return aligned;
    }

    static bool SameHead(ScoredWord gold, ScoredWord system) => gold.HeadStart == system.HeadStart && gold.HeadEnd == system.HeadEnd;

    static double Sentence(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system)
    {
        var (left, right) = (Spans(gold), Spans(system));
        return F1Of(left.Intersect(right).Count(), left.Count, right.Count);
    }

    static List<(int, int)> Spans(IReadOnlyList<ScoredWord> words)
    {
        var (spans, start) = (new List<(int, int)>(), 0);
        foreach (var word in words)
        {
            if (word.BeginsSentence)
                start = word.Start;
            if (word.EndsSentence)
                spans.Add((start, word.End));
        }

        return spans;
    }

    static List<RelationScore> ByRelation(
        IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system, List<(ScoredWord Gold, ScoredWord System)> aligned)
    {
        var found = system.CountBy(w => w.Relation).ToDictionary();
        var right = aligned.Where(p => SameHead(p.Gold, p.System) && p.Gold.Relation == p.System.Relation).CountBy(p => p.Gold.Relation).ToDictionary();
        return [.. gold.CountBy(w => w.Relation).OrderByDescending(n => n.Value)
            .Select(n => new RelationScore(n.Key, n.Value, found.GetValueOrDefault(n.Key), right.GetValueOrDefault(n.Key)))];
    }

    static string Universal(string relation) => relation.Split(':')[0];

    internal static double F1Of(int right, int gold, int system) => gold + system == 0 ? 0 : 200.0 * right / (gold + system);
}

/// <summary>How often a relation stands in the gold standard, was found, and was found right.</summary>
public readonly record struct RelationScore(string Relation, int Gold, int Found, int Right)
{
    public double F1 => TreebankScore.F1Of(Right, Gold, Found);
}
