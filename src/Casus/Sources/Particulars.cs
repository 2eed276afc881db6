using System.Collections.Immutable;
using Casus.Sources.Dates;

namespace Casus.Sources;

/// <summary>What was said of a text beside the text, as it was written: nothing is checked yet.</summary>
sealed record Particulars
{
    public string? Id { get; init; }

    public ImmutableArray<CandidateDate> Dates { get; init; } = [];

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Author { get; init; }

    public string? Url { get; init; }

    /// <summary>As whoever hands the text in says, who knows it; a page may say what its template says.</summary>
    public string? LanguageGiven { get; init; }

    /// <summary>As the page or feed marks itself.</summary>
    public string? LanguageMarked { get; init; }

    /// <summary>These where they say something, else the others; all dates of both.</summary>
    public Particulars Over(Particulars others) => new()
    {
        Id = Id ?? others.Id,
        Dates = [.. Dates, .. others.Dates],
        Title = Title ?? others.Title,
        Publisher = Publisher ?? others.Publisher,
        Author = Author ?? others.Author,
        Url = Url ?? others.Url,
        LanguageGiven = LanguageGiven ?? others.LanguageGiven,
        LanguageMarked = LanguageMarked ?? others.LanguageMarked,
    };
}
