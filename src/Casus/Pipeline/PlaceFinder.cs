using Casus.Actors;
using Casus.Places;
using Casus.Records;
using Casus.Text;

namespace Casus.Pipeline;

/// <summary>The place that a phrase names: a town, sea or region of the atlas, else a state.</summary>
public sealed class PlaceFinder(Atlas atlas, NameIndex names)
{
    public Place? Find(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Tag is not (UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ))
            return null;

        var (first, last) = Name(sentence, head);
        var words = Enumerable.Range(first, last - first + 1).Select(token => sentence.Tokens[token].Form).ToArray();
        if (atlas.Places.FindOnly(string.Join(' ', words)) is { } place)
            return new(place.Name, place.Country?.ToString(), place.Lat, place.Lon);

        var match = names.LongestMatch(words, 0);
        return match.Length == words.Length && match.Candidates is [{ Kind: NameKind.StateName, Code: { } state } candidate]
            ? new(candidate.Name, state.ToString())
            : null;
    }

    /// <summary>The proper nouns around the head that belong to its name.</summary>
    static (int First, int Last) Name(Sentence sentence, int head)
    {
        var (first, last) = (head, head);
        while (first > 0 && IsPart(sentence, first - 1, head))
            first--;
        while (last + 1 < sentence.Tokens.Count && IsPart(sentence, last + 1, head))
            last++;
        return (first, last);
    }

    static bool IsPart(Sentence sentence, int token, int head) =>
        sentence.Tokens[token] is { Tag: UniversalTag.PROPN or UniversalTag.ADJ, Relation: "compound" or "flat" or "amod" } part
        && part.Head == head && char.IsUpper(part.Form[0]);
}
