using Casus.Problems;

namespace Casus.Sources.Languages;

/// <summary>Refuses texts in languages for which there is no model.</summary>
/// <remarks>
/// What the user says of a text is believed. Else its words decide, for pages carry the mark of their template; the mark of
/// a page decides where the words are too few. A text of which nobody knows the language is read as English.
/// </remarks>
static class LanguageRule
{
    static readonly string[] english = ["en", "eng", "english"];

    /// <summary>What pages say when they do not know their language.</summary>
    static readonly string[] undetermined = ["und", "zxx", "x", ""];

    public static Problem? Refusal(string place, string text, Particulars said, ReadingRules rules)
    {
        if (rules.IsEnglish)
            return null;
        if (Known(said.LanguageGiven) is { } given)
            return IsEnglish(given) ? null : DocumentProblems.OtherLanguage(place, given);
        if (rules.Detector?.Detect(text) is { } found)
            return IsEnglish(found.Code) ? null : DocumentProblems.LooksOtherLanguage(place, found.Name);
        return Known(said.LanguageMarked) is { } marked && !IsEnglish(marked) ? DocumentProblems.OtherLanguage(place, marked) : null;
    }

    static string? Known(string? tag) => tag is not null && !undetermined.Contains(Primary(tag)) ? tag : null;

    static bool IsEnglish(string tag) => english.Contains(Primary(tag));

    static string Primary(string tag) => tag.Trim().Split('-', '_')[0].ToLowerInvariant();
}
