using System.Globalization;
using Casus.Coding.Amounts;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Events;

/// <summary>What a text gives only by a sum: "his first visit in 24 years" tells of a visit before, and in which year.</summary>
static class EarlierEvents
{
    const int MostYears = 500;

    static readonly string[] inexact = ["more", "over", "nearly", "almost", "about", "around", "roughly", "some", "than", "least", "approximately"];

    /// <summary>The event before this one; null where the text gives no year of it.</summary>
    public static CodedEvent? Of(Scene scene, Happening happening, CodedEvent coded)
    {
        if (coded.Actors.Count == 0 || coded.Factuality is not (Factuality.Certain or Factuality.Probable))
            return null;
        foreach (var (sentence, token) in happening.Predicates)
        {
            if (Year(scene, sentence, token, coded) is not var (year, sum))
                continue;
            return coded with
            {
                Occurred = UncertainDate.Year(year),
                // Texts round such spans, and a year may be one off.
                Factuality = Factuality.Probable,
                Evidence = [scene.Document.Quote(Clauses.Span(sentence, Clauses.Of(sentence, token)))],
                Place = null,
                Counts = null,
                Derived = sum,
            };
        }

        return null;
    }

    static (int Year, string Sum)? Year(Scene scene, Sentence sentence, int token, CodedEvent coded)
    {
        var first = First(sentence, token);
        if (first < 0)
            return null;
        var clause = Clauses.Of(sentence, token);
        for (var at = first + 1; at + 1 < sentence.Tokens.Count; at++)
        {
            if (Clauses.Of(sentence, at) != clause && sentence.Tokens[at].Tag == UniversalTag.VERB && at > token)
                break;
            if (sentence.Tokens[at].Form == "since" && IsYear(sentence.Tokens[at + 1].Form) is { } since && since < Latest(scene, coded))
                return (since, $"first since {since}");
            if (sentence.Tokens[at].Form is "in" or "for" && Years(sentence, at + 1) is { } count && Latest(scene, coded) is var year and > 0)
                return (year - count, $"{year} − {count} = {year - count}");
        }

        return null;
    }

    /// <summary>The word "first" of the noun ("his first trip"), or of the verb ("visited for the first time"); −1 where there is none.</summary>
    static int First(Sentence sentence, int token)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (Scene.Lemma(sentence, dependent) == "first" && sentence.Is(dependent, "amod"))
                return dependent;
            if (Scene.Lemma(sentence, dependent) == "time" && sentence.Is(dependent, "obl") && sentence.Dependent(dependent, "amod") is >= 0 and var ordinal && Scene.Lemma(sentence, ordinal) == "first")
                return dependent;
        }

        return -1;
    }

    /// <summary>The year of the later event; 0 where nothing gives it.</summary>
    static int Latest(Scene scene, CodedEvent coded) =>
        coded.Occurred is { Precision: not DatePrecision.Unknown, From: { } day, To: not null } ? day.Year : scene.Document.Published?.Year ?? 0;

    static int? IsYear(string form) =>
        form.Length == 4 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1000 and < 2200 ? year : null;

    /// <summary>"24 years", not "more than 24 years".</summary>
    static int? Years(Sentence sentence, int at)
    {
        if (Array.IndexOf(inexact, sentence.Tokens[at].Form) >= 0 || NumberReader.Read(sentence, at) is not var (value, last) || last + 1 >= sentence.Tokens.Count)
            return null;
        var unit = Scene.Lemma(sentence, last + 1);
        return value == decimal.Truncate(value) && value is >= 1 and <= MostYears && unit == "year" && (last + 2 >= sentence.Tokens.Count || sentence.Tokens[last + 2].Form is not ("'" or "’" or "'s" or "’s"))
            ? (int)value
            : null;
    }
}
