using Casus.Problems;
using Casus.Sources.Dates;
using Casus.Sources.Languages;
using Casus.Text;

namespace Casus.Sources;

/// <summary>The last step of every format: from a text and what is said of it to a document, or the first reason why not.</summary>
static class DocumentMaker
{
    public static SourceItem Make(string place, string text, Particulars said, ReadingRules rules)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refuse(DocumentProblems.Empty(place));
        if (text.Length > rules.Limits.Characters)
            return Refuse(DocumentProblems.TooManyCharacters(place, text.Length, rules.Limits.Characters));
        if (LanguageRule.Refusal(place, text, said, rules) is { } otherLanguage)
            return Refuse(otherLanguage);

        var dates = CandidateDates.All(said.Dates, said.Url, text);
        return CandidateDates.Misspelt(dates) is { } misspelt
            ? Refuse(DocumentProblems.BadDate(misspelt.Place, misspelt.Written))
            : new SourceItem.Read(new Document(said.Id, text, CandidateDates.Taken(dates)?.Day, said.Title, said.Publisher, said.Url))
            {
                Author = said.Author,
                Dates = dates,
            };
    }

    public static SourceItem Refuse(Problem problem) => new SourceItem.Refused(problem);
}
