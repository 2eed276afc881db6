using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Says who "the leaders", "the presidents" and "they" are after a sentence in which one met, called or wrote to others.</summary>
sealed class Gatherings(AnaphoraWords words, Memory memory)
{
    /// <summary>How many sentences back those who met may be named.</summary>
    const int Reach = 6;

    /// <summary>More than so many are a crowd, of whom "they" may be any part.</summary>
    const int Most = 6;

    IReadOnlyList<Mention> gathered = [];
    int sentence = -Reach;

    public void Find(SentenceMentions found)
    {
        Learn();
        if (gathered.Count < 2 || found.Sentence.Number - sentence > Reach)
            return;
        for (var token = 0; token < found.Sentence.Tokens.Count; token++)
        {
            if (found.HeadedBy(token) is null && found.NameAt(token) is null && Means(found.Sentence, token) is { } first)
                found.Add(found.Make(first, token, token, MentionKind.Anaphor, [.. gathered.Select(mention => About(mention, found.Sentence.Tokens[token].Form))]) with { Antecedents = gathered });
        }
    }

    /// <summary>The subject of the sentence just before and those who stand with him.</summary>
    void Learn()
    {
        if (memory.Back(1).FirstOrDefault() is not { } earlier || Memory.MainSubject(earlier.Sentence) is not (>= 0 and var subject))
            return;
        var verb = earlier.Sentence.Tokens[subject].Head;
        int[] heads =
        [
            .. ArgumentReader.Coordinated(earlier.Sentence, subject),
            .. ArgumentReader.Read(earlier.Sentence, verb).Where(argument => argument.Preposition is { } preposition && words.Company.Contains(preposition)).Select(argument => argument.Head),
        ];
        var named = heads.Select(earlier.HeadedBy).OfType<Mention>().Where(mention => mention.Kind is not (MentionKind.Place or MentionKind.Anaphor) && mention.Referents.Count == 1)
            .DistinctBy(mention => mention.Referents[0].Code.State()).ToArray();
        if (named.Length is >= 2 and <= Most && named.Any(mention => mention.Head == subject))
            (gathered, sentence) = (named, earlier.Sentence.Number);
    }

    /// <returns>The first word of the phrase; null where it means others.</returns>
    int? Means(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Tag: UniversalTag.PRON, Lemma: "they" }
            ? IsMainSubject(sentence, token) ? token : null
            : sentence.Tokens[token].PennTag is "NNS" or "NNPS" && words.Groups.Contains(sentence.Tokens[token].Lemma.ToLowerInvariant()) ? Article(sentence, token) : null;

    static bool IsMainSubject(Sentence sentence, int token) =>
        sentence.Is(token, "nsubj") && sentence.Tokens[Clauses.Of(sentence, token)].Head < 0;

    /// <summary>The article, where nothing else would make others of them; null where something does, or there is none.</summary>
    static int? Article(Sentence sentence, int token)
    {
        int? article = null;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Is(dependent, "det") && sentence.Tokens[dependent].Form.Equals("the", StringComparison.OrdinalIgnoreCase))
                article = dependent;
            else if (!(sentence.UniversalRelation(dependent) is "case" or "punct" or "cc" || sentence.Tokens[dependent].Form == "two"))
                return null;
        }

        return article;
    }

    static Referent About(Mention mention, string form) => mention.Referents[0] with
    {
        Because = $"'{form.ToLowerInvariant()}': one of those who met, named before",
        Confidence = LinkConfidence.Medium,
    };
}
