namespace Casus.Lexicons;

/// <summary>Words at a place beside a predicate.</summary>
/// <param name="Places"><c>subject</c>, <c>object</c>, <c>complement</c>, <c>modifier</c>, <c>near</c> (anywhere in the sentence), <c>particle</c> or prepositions; one will do.</param>
public sealed record Phrase(IReadOnlyList<string> Places, LemmaSet Words)
{
    /// <summary>Places that are not prepositions.</summary>
    internal static bool IsArgument(string place) => place is "subject" or "object" or "complement" or "modifier" or "near";

    public bool StandsIn(PredicateWords words)
    {
        for (var number = 0; number < Places.Count; number++)
        {
            var place = Places[number];
            if (place == "near" ? Words.Meets(words.Around) : Words.AllowsOneOf(words.At(place)))
                return true;
        }

        return false;
    }
}
