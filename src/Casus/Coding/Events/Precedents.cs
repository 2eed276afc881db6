using System.Globalization;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Events;

/// <summary>What "the first visit in 24 years" says of an earlier one, by a sum.</summary>
static class Precedents
{
    /// <summary>The year of the last such event before this one, with the sum that gives it; null where the words give none.</summary>
    /// <param name="told">The event that is called the first in so many years.</param>
    public static (UncertainDate When, string Sum)? Of(Happening happening, CodedEvent told)
    {
        if (!happening.IsNominal || !IsFirst(happening.Sentence, happening.Token) || Years(happening.Sentence, happening.Token) is not { } span || told.Occurred.To is not { Year: var year })
            return null;
        var earlier = year - span;
        return earlier > 0 ? (UncertainDate.Year(earlier), string.Create(CultureInfo.InvariantCulture, $"{year} − {span} = {earlier}")) : null;
    }

    static bool IsFirst(Sentence sentence, int noun)
    {
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Is(dependent, "amod") && sentence.Tokens[dependent].Lemma == "first")
                return true;
        }

        return false;
    }

    /// <summary>The number in "in 24 years", which hangs on the noun or on what it goes to.</summary>
    static int? Years(Sentence sentence, int noun)
    {
        for (var token = noun + 1; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Lemma == "year" && token >= 2 && sentence.Tokens[token - 2].Form is "in" or "for"
                && int.TryParse(sentence.Tokens[token - 1].Form, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        return null;
    }
}
