using Casus.Treaties.Judging;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Why;

/// <summary>Judges altered situations. Only verdicts are wanted, so that no reasons are put into words, and tables are kept between them.</summary>
sealed class Retrying
{
    readonly Dictionary<TreatyBook, DutyTables> tables = [];

    public IReadOnlyList<Decision> Judge(Situation situation, TreatyBook book)
    {
        if (!tables.TryGetValue(book, out var known))
            tables[book] = known = new(book);
        var decisions = new List<Decision>();
        new Trial(situation, known.On).Decide(decisions);
        return decisions;
    }
}
