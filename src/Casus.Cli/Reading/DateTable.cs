using Casus.Cli.Output;
using Casus.Sources;
using Casus.Sources.Dates;
using Casus.Time;
using NodaTime;

namespace Casus.Cli.Reading;

/// <summary>Every date of a document, where it was found, and which one is its day of publication.</summary>
static class DateTable
{
    /// <summary>Where the words begin that say where a date stands.</summary>
    const int Column = 20;

    /// <param name="published">The day that was used, which can be the user's own.</param>
    public static void Write(Page page, SourceItem.Read source, LocalDate? published)
    {
        foreach (var date in source.Dates)
            page.Item($"{(date.Day is { } day ? Days.Format(day) : "no one day")}  {Verdict(date, source.DateTaken)}", $"{Origin(date.Origin)}, {date.Place}: {date.Written}", 2, Column);
        if (source.DateTaken is null)
            page.Line(published is { } given ? $"{Days.Format(given)}  taken  --date" : "No day of publication; --date gives one.", 2);
    }

    static string Verdict(CandidateDate date, CandidateDate? taken) => ReferenceEquals(date, taken) ? "taken" : date.IsOfPublication ? "" : "never";

    static string Origin(DateOrigin origin) => origin switch
    {
        DateOrigin.Given => "given",
        DateOrigin.JsonLdPublished => "JSON-LD",
        DateOrigin.MetaPublished => "head of the page",
        DateOrigin.FeedPublished => "feed",
        DateOrigin.TimeElement => "page",
        DateOrigin.UrlPath => "address",
        DateOrigin.Dateline => "text",
        DateOrigin.Modified => "modified",
        DateOrigin.FileMade => "file made",
        DateOrigin.Retrieved => "retrieved",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };
}
