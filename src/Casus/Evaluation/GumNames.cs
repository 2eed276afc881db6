using System.Text.Json;
using Casus.Language;

namespace Casus.Evaluation;

/// <summary>Reads names out of GUM, which marks all noun phrases that speak of something, named or not: the name is what stands around a head that is a proper noun.</summary>
static class GumNames
{
    static readonly string[] titles =
    [
        "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "president", "vice", "prime", "minister", "chancellor", "secretary", "senator", "sen", "congressman", "representative", "rep",
        "governor", "gov", "mayor", "judge", "justice", "chief", "professor", "prof", "general", "gen", "colonel", "col", "captain", "capt", "major", "sergeant", "king", "queen", "prince",
        "princess", "pope", "father", "sister", "brother", "uncle", "aunt", "madam", "speaker", "reverend", "rev", "saint", "administrator", "director", "chair", "ambassador",
    ];

    static readonly string[] inner = ["of", "for", "and", "&", "-", "the", "de", "la", "del", "in", "on"];

    /// <returns>The document's sentences.</returns>
    public static IReadOnlyList<NamedSentence> Read(JsonElement document)
    {
        string[] words = [.. document.Texts("tokens")], tags = [.. document.Texts("upos")];
        int[] heads = [.. document.GetProperty("head").EnumerateArray().Select(head => head.GetInt32())];
        var entities = document.GetProperty("entities").EnumerateArray()
            .Select(entity => (First: entity.GetProperty("start").GetInt32(), End: entity.GetProperty("end").GetInt32(), Kind: Kind(entity.GetProperty("type").GetString()!)))
            .ToLookup(entity => entity.First);
        var sentences = new List<NamedSentence>();
        foreach (var sentence in document.GetProperty("sentences").EnumerateArray())
        {
            var (start, end) = (sentence.GetProperty("start").GetInt32(), sentence.GetProperty("end").GetInt32());
            var found = Enumerable.Range(start, end - start).SelectMany(first => entities[first])
                .Where(entity => entity.Kind is not null && entity.End <= end)
                .Select(entity => Name(words, tags, heads, start, entity.First, entity.End, entity.Kind!.Value)).OfType<GoldName>().Distinct();
            sentences.Add(new(sentence.GetProperty("sent_id").GetString()!, words[start..end], Outermost(found.Select(name => name with { First = name.First - start, Last = name.Last - start }))));
        }

        return sentences;
    }

    static EntityKind? Kind(string type) => type switch
    {
        "person" => EntityKind.Person,
        "organization" => EntityKind.Organisation,
        "place" => EntityKind.Place,
        "event" => EntityKind.Event,
        _ => null,
    };

    /// <returns>Null where the phrase is headed by no proper noun, or by a title alone.</returns>
    static GoldName? Name(string[] words, string[] tags, int[] heads, int sentence, int start, int end, EntityKind kind)
    {
        var head = Array.FindIndex(heads, start, end - start, of => of == 0 || sentence + of - 1 < start || sentence + of - 1 >= end);
        // A head is counted from 1 in its sentence: the first word whose head lies outside the phrase governs it.
        if (head < 0 || tags[head] != "PROPN")
            return null;
        var (first, last) = (head, head);
        while (first > start && Before(words, tags, start, first, kind) is var step and > 0)
            first -= step;
        while (last + 1 < end && After(words, tags, last, end, kind) is var step and > 0)
            last += step;
        while (kind == EntityKind.Person && first <= last && titles.Contains(words[first].TrimEnd('.').ToLowerInvariant()))
            first++;
        var name = NamedSentences.Trim(words, new(first, last, kind));
        return name.First > name.Last || !char.IsUpper(words[name.First][0]) && !char.IsUpper(words[name.Last][0]) ? null : name;
    }

    /// <returns>How many words further the name begins; 0 where it begins here.</returns>
    static int Before(string[] words, string[] tags, int start, int first, EntityKind kind)
    {
        if (tags[first - 1] is "PROPN" || IsCapital(words[first - 1]) && tags[first - 1] is "ADJ" or "NOUN" or "NUM" && kind != EntityKind.Person)
            return 1;
        return first - 2 >= start && tags[first - 2] == "PROPN" && (words[first - 1] is "-" or "–" or "&" || (words[first - 1] == "and" && kind == EntityKind.Organisation)) ? 2 : 0;
    }

    static int After(string[] words, string[] tags, int last, int end, EntityKind kind)
    {
        var next = last + 1;
        if (tags[next] is "PROPN" || (IsCapital(words[next]) && tags[next] is "ADJ" or "NOUN") || (tags[next] == "NUM" && kind == EntityKind.Event))
            return 1;
        if (kind == EntityKind.Person && words[next] is not "-")
            return 0;
        while (next < end && inner.Contains(words[next]) && next - last <= 2)
            next++;
        return next > last + 1 && next < end && IsCapital(words[next]) && tags[next] is "PROPN" or "ADJ" ? next - last : 0;
    }

    static bool IsCapital(string word) => char.IsUpper(word[0]);

    static IReadOnlyList<GoldName> Outermost(IEnumerable<GoldName> names)
    {
        var kept = new List<GoldName>();
        foreach (var name in names.OrderBy(name => name.First).ThenByDescending(name => name.Last))
        {
            if (kept.Count == 0 || name.First > kept[^1].Last)
                kept.Add(name);
        }

        return kept;
    }
}
