using Casus.Problems;
using Casus.Text;
using NodaTime;

namespace Casus.Sources;

/// <summary>The last step of every format: from a text and what is said of it to a document, or the first reason why not.</summary>
static class DocumentMaker
{
    static readonly string[] english = ["en", "eng", "english"];

    /// <summary>What pages say when they do not know their language.</summary>
    static readonly string[] undetermined = ["und", "zxx", "x"];

    public static SourceItem Make(string place, string text, Particulars particulars, SourceLimits limits)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refuse(DocumentProblems.Empty(place));
        if (text.Length > limits.Characters)
            return Refuse(DocumentProblems.TooManyCharacters(place, text.Length, limits.Characters));
        if (particulars.Language is { } language && !IsEnglish(language))
            return Refuse(DocumentProblems.OtherLanguage(place, language));
        if (!TryReadDay(particulars.Date, out var published))
            return Refuse(DocumentProblems.BadDate(particulars.Place, particulars.Date!));

        return new SourceItem.Read(
            new Document(particulars.Id, text, published, particulars.Title, particulars.Publisher, particulars.Url));
    }

    public static SourceItem Refuse(Problem problem) => new SourceItem.Refused(problem);

    static bool TryReadDay(string? date, out LocalDate? day)
    {
        day = date is null ? null : PublicationDay.TryRead(date);
        return date is null || day is not null;
    }

    static bool IsEnglish(string tag)
    {
        var primary = tag.Trim().Split('-', '_')[0].ToLowerInvariant();
        return english.Contains(primary) || undetermined.Contains(primary) || primary.Length == 0;
    }
}
