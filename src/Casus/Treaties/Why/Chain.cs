using Casus.Treaties.Answers;
using Casus.Treaties.Proofs;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Why;

/// <summary>A finding with those that led to it: who acts because it is obliged to was called up by another finding.</summary>
/// <param name="Subjects">The finding's own first, that of an act of the situation last.</param>
sealed record Chain(IReadOnlyList<Subject> Subjects)
{
    public Subject Own => Subjects[0];

    public Subject Root => Subjects[^1];

    /// <summary>What the others on the way are asked, and do.</summary>
    public IEnumerable<Subject> Callers => Subjects.Skip(1);

    public IEnumerable<Act> Derived => Subjects.Select(subject => subject.Act).Where(act => act.Origin is not null);

    /// <returns>Null where no treaty bears on the state.</returns>
    public static Chain? Of(Finding finding, Answer answer, TreatyBook book)
    {
        var subjects = new List<Subject>();
        // Each caller stands in an earlier wave, so that this ends.
        for (var next = finding; next is not null; next = answer.CallerOf(subjects[^1].Act))
        {
            if (Subject.Of(next, book) is not { } subject)
                return null;
            subjects.Add(subject);
        }

        return new(subjects);
    }
}
