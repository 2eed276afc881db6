using Casus.Time;
using Casus.Treaties.Proofs;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Treaties.Why;

/// <summary>The days nearest to an act on which it would have met another law: before entry into force, after exit, at a suspension's ends.</summary>
static class TurningDays
{
    /// <param name="act">The act of the situation that is put on another day.</param>
    public static IEnumerable<Alteration> Of(Subject subject, Act act)
    {
        var day = subject.Act.On;
        var terms = Terms(subject).ToList();
        // Only the last that must begin, and the first that ends, can turn what the others leave as it is.
        if (terms.Where(term => term.Range.From is not null).MaxBy(term => term.Range.From) is { } last)
        {
            yield return last.Range.From > day
                ? On(last.Range.From.Value, $"on which {last.Begins}")
                : On(last.Range.From!.Value.PlusDays(-1), $"the day before {last.Begins}");
        }

        foreach (var term in terms.Where(term => term.Range.Until > day).OrderBy(term => term.Range.Until).Take(1).Concat(Pauses(subject).Where(pause => pause.Range.Until is not null)))
            yield return On(term.Range.Until!.Value, $"on which {term.Ends}");
        foreach (var pause in Pauses(subject).Where(pause => pause.Range.From is not null))
            yield return On(pause.Range.From!.Value.PlusDays(-1), $"the day before {pause.Begins}");

        Alteration On(LocalDate on, string because) => new Alteration.OnDay(act, on, because);
    }

    static IEnumerable<Span> Terms(Subject subject)
    {
        var treaty = subject.Treaty;
        yield return new(treaty.Term, $"{treaty.Id} came into force", $"{treaty.Id} was no longer in force");
        foreach (var state in new[] { subject.Finding.State, subject.Act.Target })
        {
            if (treaty.Party(state) is { } party && (party.On(subject.Act.On) ?? party.PendingOn(subject.Act.On)) is { } membership)
                yield return new(membership.Bound, $"{state} became a party to {treaty.Id}", $"{state} was no longer a party to {treaty.Id}");
        }
    }

    // What holds the obligation up on the day, for these states.
    static IEnumerable<Span> Pauses(Subject subject)
    {
        var (debtor, target, day) = (subject.Finding.State, subject.Act.Target, subject.Act.On);
        return subject.Treaty.Suspensions.Where(pause => pause.During.Contains(day) && pause.Debtors.Contains(debtor) && pause.Creditors.Contains(target))
            .Select(pause => new Span(pause.During, "the suspension began", "the suspension was over"))
            .Concat(subject.Finding.Exemptions.Select(exemption =>
                new Span(exemption.When.During, $"the exception of Article {exemption.Article} began", $"the exception of Article {exemption.Article} was over")));
    }

    sealed record Span(DateRange Range, string Begins, string Ends);
}
