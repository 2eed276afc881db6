using System.Collections.Concurrent;
using NodaTime;

namespace Casus.Treaties.Judging;

/// <summary>The tables of a book, each made when its day is first asked for: for whoever puts many questions to one book.</summary>
public sealed class DutyTables(TreatyBook book)
{
    readonly ConcurrentDictionary<LocalDate, DutyTable> tables = [];

    public TreatyBook Book { get; } = book;

    public DutyTable On(LocalDate day) => tables.GetOrAdd(day, static (day, book) => DutyTable.On(day, book), Book);
}
