using System.Collections.Frozen;
using Casus.Actors;
using Casus.Language;
using Casus.Places;
using Casus.Records;
using Casus.Text;

namespace Casus.Pipeline;

/// <summary>The place that a phrase names: a town, sea or region of the atlas, else a state.</summary>
public sealed class PlaceFinder(Atlas atlas, NameIndex names)
{
    /// <summary>Words that a name may have on either side of the part that the tree joins: "Deir al-Balah" is cut into four.</summary>
    const int Margin = 3;

    /// <summary>How many names behind a town's own may say where it lies.</summary>
    const int MostAround = 3;

    static readonly FrozenSet<string> sorts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "camp", "city", "district", "governorate", "island", "port", "province", "region", "state", "town", "village");

    /// <param name="parsed">What the sentence stands in: the states that it speaks of decide between places of one name.</param>
    public Place? Find(ParsedText parsed, Sentence sentence, int head)
    {
        if (!IsNoun(sentence, head))
            return null;

        var (first, last) = Name(sentence, head);
        if (first == last && Named(sentence, head) is >= 0 and var named)
            (first, last) = Name(sentence, named);
        return InAtlas(parsed, sentence, first, last) ?? State(sentence, first, last)
            ?? (last > first && sorts.Contains(sentence.Tokens[last].Form) ? InAtlas(parsed, sentence, first, last - 1, margin: 0) : null)
            ?? Around(parsed, sentence, last);
    }

    /// <summary>"Sakoira, Niger", "Estação, Rio Grande do Sul, Brazil": of a town that the atlas does not have, the region or state named behind it.</summary>
    Place? Around(ParsedText parsed, Sentence sentence, int last)
    {
        for (var (comma, left) = (last + 1, MostAround); left > 0 && IsName(sentence, last) && comma + 1 < sentence.Tokens.Count && sentence.Tokens[comma].Form == ","; left--)
        {
            var first = comma + 1;
            for (last = first - 1; last + 1 < sentence.Tokens.Count && (IsName(sentence, last + 1) || (last >= first && IsLink(sentence, last + 1)));)
                last++;
            if (last < first)
                return null;
            if ((InAtlas(parsed, sentence, first, last, margin: 0) ?? State(sentence, first, last)) is { } place)
                return place;
            comma = last + 1;
        }

        return null;
    }

    static bool IsName(Sentence sentence, int token) => sentence.Tokens[token].Tag == UniversalTag.PROPN && char.IsUpper(sentence.Tokens[token].Form[0]);

    /// <summary>"State of Mexico", "Rio Grande do Sul": a small word between two parts of a name.</summary>
    static bool IsLink(Sentence sentence, int token) =>
        sentence.Tokens[token].Form is "of" or "de" or "do" or "da" or "del" or "al" && token + 1 < sentence.Tokens.Count && char.IsUpper(sentence.Tokens[token + 1].Form[0]);

    /// <summary>The longest name in the atlas that takes in the tokens.</summary>
    Place? InAtlas(ParsedText parsed, Sentence sentence, int first, int last, int margin = Margin)
    {
        var ranges = from start in Enumerable.Range(first - margin, margin + 1)
                     from end in Enumerable.Range(last, margin + 1)
                     where start >= 0 && end < sentence.Tokens.Count && !IsMark(sentence, start) && !IsMark(sentence, end)
                     orderby end - start descending
                     select (start, end);
        foreach (var (start, end) in ranges)
        {
            var name = parsed.Document.Text[sentence.Tokens[start].Span.Start..sentence.Tokens[end].Span.End];
            if (IsWritten(name) && atlas.Places.FindOnly(name, StatesBeside(parsed, sentence, name)) is { } place)
                return new(place.Name, place.Country?.ToString(), place.Lat, place.Lon);
        }

        return null;
    }

    Place? State(Sentence sentence, int first, int last)
    {
        var words = Enumerable.Range(first, last - first + 1).Select(token => sentence.Tokens[token].Form).ToArray();
        var match = names.LongestMatch(words, 0);
        var state = match.Length == words.Length ? match.Candidates.FirstOrDefault(candidate => candidate.Kind == NameKind.StateName) : null;
        return state is { Code: { } code } ? new(state.Name, code.ToString()) : null;
    }

    /// <summary>The states that the sentence speaks of, then those of the whole text. The name's own link to an actor says nothing:
    /// "Tripoli" alone is always taken for Libya.</summary>
    static IEnumerable<IEnumerable<ActorCode>> StatesBeside(ParsedText parsed, Sentence sentence, string name)
    {
        var others = parsed.Mentions.Where(mention => !parsed.Document.Text.AsSpan(mention.Span.Start, mention.Span.Length).SequenceEqual(name)).ToArray();
        yield return States(others.Where(mention => mention.Sentence == sentence.Number));
        yield return States(others);
    }

    static IEnumerable<ActorCode> States(IEnumerable<Mention> mentions) =>
        mentions.SelectMany(mention => mention.Referents).Select(referent => referent.Code.State());

    /// <summary>The "Goma" of "the city of Goma"; −1 where the phrase is of another kind.</summary>
    static int Named(Sentence sentence, int head)
    {
        var named = sorts.Contains(sentence.Tokens[head].Form) ? sentence.Dependent(head, "nmod") : -1;
        return named > head && IsNoun(sentence, named) && sentence.Dependent(named, "case") is >= 0 and var preposition
            && sentence.Tokens[preposition].Form.Equals("of", StringComparison.OrdinalIgnoreCase)
                ? named
                : -1;
    }

    static bool IsMark(Sentence sentence, int token) => sentence.Tokens[token].Tag == UniversalTag.PUNCT;

    static bool IsNoun(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag is UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ;

    /// <summary>A name has a capital and nothing that parts it from another name: "nice" is no town, "Goma, Congo" are two places.</summary>
    static bool IsWritten(string name) => name.Any(char.IsUpper) && name.All(letter => char.IsLetterOrDigit(letter) || char.IsWhiteSpace(letter) || letter is '-' or '.' or '\'' or '\u2019');

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
        sentence.Tokens[token] is { Tag: UniversalTag.PROPN or UniversalTag.ADJ, Relation: "compound" or "flat" or "amod" or "appos" } part
        && (part.Head == head || sentence.Tokens[Math.Max(0, part.Head)].Head == head) && char.IsUpper(part.Form[0]);
}
