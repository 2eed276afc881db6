namespace Casus.Training;

/// <summary>The measures of the CoNLL 2018 shared task (Zeman et al. 2018), each an F1 in percent.</summary>
/// <param name="Las">Labelled attachment with the universal part of the relation, as that task counts it.</param>
/// <param name="FullLas">The same with subtypes: <c>nsubj:pass</c> is not <c>nsubj</c>.</param>
/// <param name="Relations">F1 of each relation with subtype, with its number in the gold standard.</param>
sealed record TreebankScore(
    double Tokens,
    double Sentences,
    double Upos,
    double Xpos,
    double Lemmas,
    double Uas,
    double Las,
    double FullLas,
    IReadOnlyList<(string Relation, int Gold, double F1)> Relations)
{
    public static TreebankScore Of(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system)
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

    static List<(string, int, double)> ByRelation(
        IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system, List<(ScoredWord Gold, ScoredWord System)> aligned)
    {
        var found = system.CountBy(w => w.Relation).ToDictionary();
        var right = aligned.Where(p => SameHead(p.Gold, p.System) && p.Gold.Relation == p.System.Relation).CountBy(p => p.Gold.Relation).ToDictionary();
        return [.. gold.CountBy(w => w.Relation).OrderByDescending(n => n.Value)
            .Select(n => (n.Key, n.Value, F1Of(right.GetValueOrDefault(n.Key), n.Value, found.GetValueOrDefault(n.Key))))];
    }

    static string Universal(string relation) => relation.Split(':')[0];

    static double F1Of(int right, int gold, int system) => gold + system == 0 ? 0 : 200.0 * right / (gold + system);
}
