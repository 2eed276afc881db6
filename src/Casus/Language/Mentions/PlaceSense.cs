using Casus.Actors;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Tells where a name is a place in which things happen, and no participant.</summary>
/// <remarks>Moscow is a government where it says and does things, and a town where they happen; "in Russia" is a country on the map.</remarks>
sealed class PlaceSense(Lexicon lexicon)
{
    static readonly string[] locative = ["in", "at", "near", "inside", "outside", "across", "throughout", "around", "off", "within", "along"];
    static readonly string[] directions = ["from", "to", "into", "through", "toward", "towards", "via", "over", "above", "on"];

    /// <summary>So many words may stand between the preposition and the state.</summary>
    const int LongestAddress = 8;

    /// <param name="before">The mention that stands before the name in the sentence; null for the first.</param>
    public bool IsPlace(Sentence sentence, NameHit hit, int head, NameKind kind, Mention? before) => kind switch
    {
        NameKind.Town => true,
        NameKind.StateName => IsLocative(Preposition(sentence, head)) || FollowsPlace(sentence, hit, before),
        NameKind.Capital => Preposition(sentence, head) is { } preposition
            ? IsLocative(preposition) || directions.Contains(preposition)
            : IsReached(sentence, head) || Qualifies(sentence, head) || FollowsPlace(sentence, hit, before),
        _ => false,
    };

    public static bool IsLocative(string? preposition) => preposition is not null && locative.Contains(preposition);

    /// <summary>The preposition of the phrase, or of the list in which the phrase stands: "in Moscow and Kyiv".</summary>
    static string? Preposition(Sentence sentence, int head)
    {
        var current = head;
        for (var steps = 0; steps < sentence.Tokens.Count; steps++)
        {
            if (ArgumentReader.Preposition(sentence, current) is { } preposition)
                return preposition;
            if (!sentence.Is(current, "conj") || sentence.Tokens[current].Head < 0)
                return null;
            current = sentence.Tokens[current].Head;
        }

        return null;
    }

    /// <summary>"Shelled Kyiv", "left Paris", "Kyiv was shelled".</summary>
    bool IsReached(Sentence sentence, int head) =>
        (sentence.Is(head, "obj") || sentence.Tokens[head].Relation == "nsubj:pass")
        && sentence.Tokens[head].Head is >= 0 and var verb
        && lexicon.Classes.Contains("reach", sentence.Tokens[verb].Lemma);

    /// <summary>"The Kabul bombing", "Paris talks"; but "the Khartoum government" is a government.</summary>
    bool Qualifies(Sentence sentence, int head) =>
        sentence.Is(head, "compound")
        && sentence.Tokens[head].Head is >= 0 and var noun
        && !lexicon.Agents.MayEnd(sentence.Tokens[noun].Lemma);

    /// <summary>"Bam, Iran", "Kharkiv, Ukraine": the state in which the place lies.</summary>
    static bool FollowsPlace(Sentence sentence, NameHit hit, Mention? before) =>
        hit.First >= 2
        && sentence.Tokens[hit.First - 1].Form == ","
        && sentence.Tokens[hit.Last].Relation is not ("conj" or "nsubj" or "obj")
        && ((before is { Kind: MentionKind.Place } && before.Last == hit.First - 2) || IsBehindLocative(sentence, hit.First - 2));

    /// <summary>"Near Sakoira, Niger", "in Estação, Rio Grande do Sul, Brazil": names behind a preposition of place, whether any file knows them or not.</summary>
    static bool IsBehindLocative(Sentence sentence, int last)
    {
        var first = last;
        while (first > 0 && last - first < LongestAddress && (sentence.Tokens[first].Tag == UniversalTag.PROPN || (first < last && sentence.Tokens[first].Form == ",")))
            first--;
        if (first == last)
            return false;

        // "Near the village of Sakoira, Niger".
        if (sentence.Tokens[first].Form == "of")
        {
            for (first--; first > 0 && sentence.Tokens[first].Tag is UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET;)
                first--;
        }

        return locative.Contains(sentence.Tokens[first].Form.ToLowerInvariant());
    }
}
