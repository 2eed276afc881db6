using System.Text.Json;
using Casus.Language;

namespace Casus.Evaluation;

/// <summary>A sentence in which others have marked names.</summary>
/// <param name="Names">In order, none inside another.</param>
sealed record NamedSentence(string Id, IReadOnlyList<string> Words, IReadOnlyList<GoldName> Names);

/// <param name="First">0-based number of the first word.</param>
/// <param name="Last">Number of the last word, inclusive.</param>
readonly record struct GoldName(int First, int Last, EntityKind Kind);

/// <summary>Sets of sentences with their names, as files hold them.</summary>
static class NamedSentences
{
    /// <summary>A row of Universal NER or CrossNER: words, and entities with their first word and the word after their last.</summary>
    public static NamedSentence Read(JsonElement row)
    {
        string[] words = [.. row.Texts("tokens")];
        var names = row.GetProperty("entities").EnumerateArray()
            .Where(entity => Kind(entity.GetProperty("type").GetString()!) is not null)
            .Select(entity => Trim(words, new(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32() - 1, Kind(entity.GetProperty("type").GetString()!)!.Value)))
            .Where(name => name.First <= name.Last);
        return new(row.GetProperty("id").GetString()!, words, [.. names.OrderBy(name => name.First)]);
    }

    /// <returns>Null for what is no name of a kind that Casus tells: works, languages, nationalities.</returns>
    static EntityKind? Kind(string type) => type switch
    {
        "PER" or "person" or "politician" => EntityKind.Person,
        "ORG" or "organisation" or "politicalparty" => EntityKind.Organisation,
        "LOC" or "location" or "country" => EntityKind.Place,
        "event" or "election" => EntityKind.Event,
        _ => null,
    };

    /// <summary>The article before a name, and the mark of the possessive behind it, are no part of it here; the sets do not agree on either.</summary>
    public static GoldName Trim(IReadOnlyList<string> words, GoldName name)
    {
        var (first, last) = (name.First, name.Last);
        while (first <= last && words[first].Equals("the", StringComparison.OrdinalIgnoreCase))
            first++;
        while (last >= first && words[last] is "'s" or "’s" or "'" or "’")
            last--;
        return name with { First = first, Last = last };
    }
}
