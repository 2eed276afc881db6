using Casus.Treaties.Answers;
using Casus.Treaties.Proofs;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Why;

/// <summary>Finds which facts decide: it alters one, judges again, and looks whether the finding turned. Nothing is guessed.</summary>
/// <param name="answer">The answer that holds the findings.</param>
/// <param name="book">The treaties that it was given from.</param>
/// <remarks>Keeps what it has judged, so one thread at a time may use it.</remarks>
public sealed class Reasoner(Answer answer, TreatyBook book)
{
    /// <summary>Pairs of facts that are tried for one finding.</summary>
    const int MostPairs = 120;

    /// <summary>Pairs that are told of one finding; the others are of the same kind.</summary>
    const int MostTold = 5;

    readonly Alternatives alternatives = new(answer.Situation, book);
    readonly Retrying retrying = new();
    readonly Dictionary<string, TreatyBook> alone = [];
    readonly Dictionary<(Act, string?, Alteration, Alteration?), Outcome> judged = [];

    public Reason Of(Finding finding)
    {
        if (Chain.Of(finding, answer, book) is not { } chain)
            return new(finding, [], []);
        var tried = alternatives.Of(chain);
        var singles = tried.Select(alteration => Turn(chain, alteration, null)).OfType<Turn>().ToList();
        var alsoBy = AlsoBy(chain);
        return new(finding, [.. singles, .. Pairs(chain, tried, singles), .. Gone(finding, alsoBy)], alsoBy);
    }

    static IEnumerable<Turn> Gone(Finding finding, IReadOnlyList<string> alsoBy) =>
        alsoBy is [] && finding.Verdict != Verdict.NotBound ? [new([new Alteration.Without(finding.Treaty!)], Verdict.NotBound)] : [];

    // Whoever is free asks what would bind it, whoever is bound what would free it.
    static Verdict Aim(Subject subject) => (subject.Finding.Verdict, subject.Obligation.Modality) switch
    {
        (not (Verdict.NotBound or Verdict.Undecided), _) => Verdict.NotBound,
        (_, Modality.Obliged) => Verdict.Obliged,
        (_, Modality.Consult) => Verdict.MustConsult,
        (_, Modality.Permitted) => Verdict.Permitted,
        _ => Verdict.Barred,
    };

    // A finding of a later wave takes a judgement of all treaties for each pair, and hangs on so much that single facts are enough to tell.
    IEnumerable<Turn> Pairs(Chain chain, IReadOnlyList<Alteration> tried, IReadOnlyList<Turn> singles)
    {
        var aim = Aim(chain.Own);
        if (chain.Subjects.Count > 1 || singles.Any(turn => turn.Then == aim))
            return [];
        var pairs = from first in Enumerable.Range(0, tried.Count)
                    from second in Enumerable.Range(first + 1, tried.Count - first - 1)
                    where tried[first].GetType() != tried[second].GetType() || IsAbout(tried[first]) != IsAbout(tried[second])
                    select (tried[first], tried[second]);
        return pairs.Take(MostPairs).Select(pair => Turn(chain, pair.Item1, pair.Item2)).OfType<Turn>().Where(turn => turn.Then == aim).Take(MostTold);
    }

    // Two values of one fact exclude each other.
    static ConditionKind? IsAbout(Alteration alteration) => (alteration as Alteration.Supposed)?.Condition;

    /// <returns>Null where the finding stays as it was.</returns>
    Turn? Turn(Chain chain, Alteration first, Alteration? second)
    {
        // What the acts themselves call up under a treaty does not hang on the other treaties.
        var finding = chain.Own.Finding;
        var then = Judge(chain.Root.Act, chain.Subjects.Count == 1 ? finding.Treaty : null, first, second).Of(finding);
        return then is null || then == finding.Verdict ? null : new(second is null ? [first] : [first, second], then.Value);
    }

    IReadOnlyList<string> AlsoBy(Chain chain) =>
        [.. Judge(chain.Root.Act, null, new Alteration.Without(chain.Own.Treaty.Id), null).Same(chain.Own.Finding).Select(other => other.Clause.Rule).Distinct()];

    /// <param name="treaty">The only treaty to judge by; null for all.</param>
    Outcome Judge(Act act, string? treaty, Alteration first, Alteration? second)
    {
        if (judged.TryGetValue((act, treaty, first, second), out var known))
            return known;
        var retrial = first.Apply(new(answer.Situation, treaty is null ? book : Alone(treaty), act));
        retrial = second?.Apply(retrial) ?? retrial;
        return judged[(act, treaty, first, second)] = new(retrying.Judge(retrial.Situation, retrial.Book), retrial.Judged);
    }

    TreatyBook Alone(string id)
    {
        if (!alone.TryGetValue(id, out var known))
            alone[id] = known = book with { Treaties = [.. book.Treaties.Where(treaty => treaty.Id == id)] };
        return known;
    }
}
