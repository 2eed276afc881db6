using System.Collections.Frozen;
using Casus.Time;

namespace Casus.Language.Times;

/// <summary>Four digits that are a year and no count, hour or number of a resolution.</summary>
static class Years
{
    /// <summary>Before the first, four digits are as likely a count, and need "in" before them to be a year.</summary>
    const int FirstLikely = 1800;
    const int LastLikely = 2100;

    /// <summary>Words after which a name that is also a word or a person must be a month, and four digits a year.</summary>
    static readonly FrozenSet<string> lead = FrozenSet.Create(
        "in", "since", "until", "till", "by", "from", "to", "of", "for", "before", "after", "during", "through", "between",
        "early", "mid", "late", "last", "next", "this", "year", "around", "circa", "than");

    /// <summary>Of these, the ones that stand before counts as well: "rose from 1200 to 1500".</summary>
    static readonly FrozenSet<string> countLead = FrozenSet.Create("by", "from", "to", "of", "for", "between", "around", "last", "next", "than");

    static readonly FrozenSet<string> measures = FrozenSet.Create(
        "%", "percent", "per", "km", "kilometres", "kilometers", "miles", "metres", "meters", "m", "kg", "tons", "tonnes", "feet", "hours", "hrs", "people", "euros", "dollars",
        "gmt", "utc", "est", "edt", "pst", "pdt", "cet", "cest", "bst", "msk", "local");

    public static bool IsLead(string word) => lead.Contains(word);

    /// <returns>The year that stands there, whatever is before it; or 0.</returns>
    public static int At(Words words, int at)
    {
        var year = TimeWords.Year(words[at]);
        return year == 0 || measures.Contains(words[at + 1]) || words.HasPennTag(at + 1, "NNS") || words.HasPennTag(at + 1, "NNPS") ? 0 : year;
    }

    /// <returns>As <see cref="At"/>, but only for years that news is likely to speak of.</returns>
    public static int LikelyAt(Words words, int at) => At(words, at) is var year && IsLikely(year) ? year : 0;

    public static Reading? Read(Words words, int at)
    {
        if (Span(words[at]) is { } span)
            return new(at, span, "written out");
        var year = At(words, at);
        if (year == 0)
            return null;
        if (IsLed(words, at, year) && Shortened(words, at, year) is var until and > 0)
            return new(at + 2, UncertainDate.Between(new(year, 1, 1), new(until, 12, 31), DatePrecision.Year), "written out");
        if (IsLed(words, at, year))
            return new(at, UncertainDate.Year(year), "written out");

        return IsLikely(year) && IsAttribute(words, at) ? new(at, UncertainDate.Year(year), "written out", IsAside: true) : null;
    }

    /// <summary>"in 2014", and then also the rest of "in 2008, 2014 and 2022".</summary>
    static bool IsLed(Words words, int at, int year)
    {
        var first = at;
        while (Earlier(words, first) is var earlier && TimeWords.Year(words[earlier]) > 0)
            first = earlier;

        var before = words[first - 1] is "-" or "–" ? words[first - 2] : words[first - 1];
        return lead.Contains(before) && (IsLikely(year) || !countLead.Contains(before));
    }

    /// <summary>"1950-53" ends in 1953; "2010-11" may be a month.</summary>
    /// <returns>The last year, or 0.</returns>
    static int Shortened(Words words, int at, int year)
    {
        const int lastMonth = 12;
        return words[at + 1] is "-" or "–" && words[at + 2].Length == 2 && int.TryParse(words[at + 2], out var until) && until > Math.Max(year % 100, lastMonth) ? year - year % 100 + until : 0;
    }

    /// <summary>The place of the member of a list before this one, where there is a list.</summary>
    static int Earlier(Words words, int at) => words[at - 1] switch
    {
        "," => at - 2,
        "and" or "or" => words[at - 2] is "," ? at - 3 : at - 2,
        _ => -1,
    };

    static bool IsLikely(int year) => year is >= FirstLikely and <= LastLikely;

    /// <summary>"1939-1945" in one token.</summary>
    static UncertainDate? Span(string word) =>
        word.Length == 9 && word[4] is '-' or '–' && TimeWords.Year(word[..4]) is var from and > 0 && TimeWords.Year(word[5..]) is var to && to >= from
            ? UncertainDate.Between(new(from, 1, 1), new(to, 12, 31), DatePrecision.Year)
            : null;

    /// <summary>"the 2014 annexation", "a 1961 treaty" and "(1994)"; other numbers of four digits are as likely counts.</summary>
    static bool IsAttribute(Words words, int at) =>
        words[at - 1] is "the" or "a" or "its" or "their" or "his" or "her" or "our" or "'s" or "’s" && words[at + 1].Length > 0 && char.IsLetter(words[at + 1][0])
        || words[at - 1] is "(" or "-lrb-" && words[at + 1] is ")" or "-rrb-";
}
