using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Agreements;

/// <summary>Fields of cooperation: what stands behind "in" or "on" of the agreement, or of the cooperation that its clause tells of.</summary>
sealed class AreaReader(Lexicon lexicon)
{
    readonly AgreementWords words = lexicon.Agreements;

    public IReadOnlyList<string> Read(Sentence sentence, int token, bool isDefinite)
    {
        var clause = Clauses.Of(sentence, token);
        var named = Enumerable.Range(0, sentence.Tokens.Count)
            .Where(noun => noun == token ? !isDefinite : IsCooperation(sentence, noun) && Clauses.Governs(sentence, clause, noun))
            .SelectMany(noun => Fields(sentence, noun))
            .SelectMany(head => AreaWords(sentence, head))
            .Select(words.Area).OfType<string>();
        return [.. named.Distinct()];
    }

    /// <summary>"The possibility of military-technical cooperation under the deal": the field stands before the noun.</summary>
    public IReadOnlyList<string> Before(Sentence sentence, int cooperation) =>
        [.. AreaWords(sentence, cooperation).Skip(1).Select(words.Area).OfType<string>().Distinct()];

    public bool IsCooperation(Sentence sentence, int noun) =>
        sentence.Tokens[noun].Tag == UniversalTag.NOUN && lexicon.Classes.Contains("cooperation", Scene.Lemma(sentence, noun));

    /// <summary>What stands behind "in" or "on", and what a parser may have joined to the noun itself: "cooperation in energy and culture".</summary>
    static IEnumerable<int> Fields(Sentence sentence, int noun) =>
        ArgumentReader.Read(sentence, noun).Where(argument => argument.Preposition is "in" or "on").Select(argument => argument.Head)
            .Concat(ArgumentReader.Coordinated(sentence, noun).Skip(1)).Concat(Behind(sentence, noun)).Distinct();

    /// <summary>"Signed agreements in health and education": the parser may hang the fields on the verb.</summary>
    static IEnumerable<int> Behind(Sentence sentence, int noun) =>
        noun + 1 < sentence.Tokens.Count && sentence.Tokens[noun + 1] is { Form: "in" or "on", Relation: "case", Head: var field }
            ? ArgumentReader.Coordinated(sentence, field)
            : [];

    /// <summary>"Military-technical" is three tokens.</summary>
    static string Hyphenated(Sentence sentence, int token) =>
        token >= 2 && sentence.Tokens[token - 1].Form == "-" ? $"{Scene.Lemma(sentence, token - 2)}-{Scene.Lemma(sentence, token)}" : Scene.Lemma(sentence, token);

    /// <summary>The phrase as written, its head, then its modifiers: "medical education", "education", "medical".</summary>
    static IEnumerable<string> AreaWords(Sentence sentence, int head)
    {
        var modifiers = Enumerable.Range(0, head)
            .Where(token => sentence.Tokens[token].Head == head && sentence.Tokens[token].Relation is "amod" or "compound")
            .Select(token => Hyphenated(sentence, token)).ToArray();
        var phrase = string.Join(' ', [.. modifiers, Scene.Lemma(sentence, head)]);
        return modifiers.Length == 0 ? [phrase] : [phrase, .. modifiers];
    }
}
