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
    readonly Dictionary<(Act, string?, Alteration, Alteration?), Outcome> judged = [];

    public Reason Of(Finding finding)
    {
        if (Subject.Of(finding, book) is not { } subject)
            return new(finding, [], []);
        var tried = alternatives.Of(subject);
        var singles = tried.Select(alteration => Turn(finding, alteration, null)).OfType<Turn>().ToList();
        var aim = Aim(subject);
        List<Turn> turns = [.. singles, .. singles.Any(turn => turn.Then == aim) ? [] : Pairs(finding, tried, aim)];
        var alsoBy = AlsoBy(finding);
        if (alsoBy is [] && finding.Verdict != Verdict.NotBound)
            turns.Add(new([new Alteration.Without(finding.Treaty!)], Verdict.NotBound));
        return new(finding, turns, alsoBy);
    }

    // Whoever is free asks what would bind it, whoever is bound what would free it.
    static Verdict Aim(Subject subject) => (subject.Finding.Verdict, subject.Obligation.Modality) switch
    {
        (not (Verdict.NotBound or Verdict.Undecided), _) => Verdict.NotBound,
        (_, Modality.Obliged) => Verdict.Obliged,
        (_, Modality.Consult) => Verdict.MustConsult,
        (_, Modality.Permitted) => Verdict.Permitted,
        _ => Verdict.Barred,
    };

    IEnumerable<Turn> Pairs(Finding finding, IReadOnlyList<Alteration> tried, Verdict aim)
    {
        var pairs = from first in Enumerable.Range(0, tried.Count)
                    from second in Enumerable.Range(first + 1, tried.Count - first - 1)
                    where tried[first].GetType() != tried[second].GetType() || IsAbout(tried[first]) != IsAbout(tried[second])
                    select (tried[first], tried[second]);
        return pairs.Take(MostPairs).Select(pair => Turn(finding, pair.Item1, pair.Item2)).OfType<Turn>().Where(turn => turn.Then == aim).Take(MostTold);
    }

    // Two values of one fact exclude each other.
    static ConditionKind? IsAbout(Alteration alteration) => (alteration as Alteration.Supposed)?.Condition;

    /// <returns>Null where the finding stays as it was.</returns>
    Turn? Turn(Finding finding, Alteration first, Alteration? second)
    {
        // What the acts themselves call up under a treaty does not hang on the other treaties.
        var then = Judge(finding.Act!, finding.Wave == 1 ? finding.Treaty : null, first, second).Of(finding);
        return then is null || then == finding.Verdict ? null : new(second is null ? [first] : [first, second], then.Value);
    }

    IReadOnlyList<string> AlsoBy(Finding finding) =>
        [.. Judge(finding.Act!, null, new Alteration.Without(finding.Treaty!), null).Same(finding).Select(other => $"{other.Treaty}#{other.Article}").Distinct()];

    /// <param name="alone">The only treaty to judge by; null for all.</param>
    Outcome Judge(Act act, string? alone, Alteration first, Alteration? second)
    {
        if (judged.TryGetValue((act, alone, first, second), out var known))
            return known;
        var retrial = first.Apply(new(answer.Situation, alone is null ? book : book with { Treaties = [.. book.Treaties.Where(treaty => treaty.Id == alone)] }, act));
        retrial = second?.Apply(retrial) ?? retrial;
        return judged[(act, alone, first, second)] = new(Engine.Judge(retrial.Situation, retrial.Book), retrial.Judged);
    }
}
