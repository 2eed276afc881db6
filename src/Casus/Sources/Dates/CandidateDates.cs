using System.Collections.Immutable;

namespace Casus.Sources.Dates;

/// <summary>All the dates of a document, and the one rule by which one of them is its day of publication.</summary>
static class CandidateDates
{
    /// <summary>With those that address and text themselves give, in the order in which they are taken.</summary>
    public static ImmutableArray<CandidateDate> All(ImmutableArray<CandidateDate> said, string? url, string text) =>
    [
        .. said.Concat(new[] { url is null ? null : UrlDay.Find(url), DatelineDay.Find(text) }.OfType<CandidateDate>())
            .DistinctBy(date => (date.Origin, date.Place, date.Written))
            .OrderBy(date => date.Origin),
    ];

    /// <returns>Null where nobody knows it.</returns>
    public static CandidateDate? Taken(IEnumerable<CandidateDate> inOrder) => inOrder.FirstOrDefault(date => date is { IsOfPublication: true, Day: not null });

    /// <summary>What a person wrote beside a text has to be a day; what a page says may be anything.</summary>
    public static CandidateDate? Misspelt(IEnumerable<CandidateDate> dates) =>
        dates.FirstOrDefault(date => date is { Origin: DateOrigin.Given, Day: null });

    public static ImmutableArray<CandidateDate> Given(string place, string? written) =>
        written is null ? [] : [new(DateOrigin.Given, place, written, PublicationDay.TryRead(written))];

    public static ImmutableArray<CandidateDate> Found(DateOrigin origin, string place, string? written) =>
        string.IsNullOrWhiteSpace(written) ? [] : [new(origin, place, written.Trim(), WrittenDay.TryRead(written))];
}
