namespace Casus.Sources;

/// <summary>What was said of a text beside the text, as it was written: nothing is checked yet.</summary>
/// <param name="Place">The file, and line where there is one, that gives the date: a problem with it is reported there.</param>
sealed record Particulars(string Place)
{
    public string? Id { get; init; }

    public string? Date { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>These where they say something, else the others.</summary>
    public Particulars Over(Particulars others) => new(Date is null ? others.Place : Place)
    {
        Id = Id ?? others.Id,
        Date = Date ?? others.Date,
        Title = Title ?? others.Title,
        Publisher = Publisher ?? others.Publisher,
        Url = Url ?? others.Url,
        Language = Language ?? others.Language,
    };
}
