using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>Whom words mean that stand for somebody named elsewhere: "we will provide", "the leaders affirmed their commitment", "the president" in
/// what his government publishes. All coders ask here.</summary>
/// <param name="scene">The document.</param>
/// <param name="hasUtterances">False while it is only being read who says what: then "we" is always whoever makes the statement.</param>
sealed class Anaphora(Scene scene, bool hasUtterances)
{
    readonly AnaphoraWords words = scene.Lexicon.Anaphora;

    /// <summary>As <see cref="Scene.Meant"/>, with such words.</summary>
    public IReadOnlyList<ActorReference> Meant(Sentence sentence, int head)
    {
        if (IsSpeaking(sentence, head))
            return Speaker(sentence, head);
        var meant = scene.Meant(sentence, head);
        if (IsOwn(sentence, head) && (meant.Count == 0 || (char.IsUpper(sentence.Tokens[head].Form[0]) && scene.Parsed.Issuers is [_])))
            return scene.Parsed.Issuers is [_] ? Author(sentence, head) : [];
        if (meant.Count == 0 && scene.Groups.IsBare(sentence, head))
            return scene.Groups.Body(sentence, head);
        if (meant.Count > 1 || !IsGroup(sentence, head))
            return meant;

        // "The leaders" are never one of them.
        return scene.Groups.Before(sentence, head) is { Count: > 1 } group ? group : sentence.Tokens[head].Tag == UniversalTag.NOUN ? [] : meant;
    }

    /// <summary>As <see cref="Scene.Owners"/>, with such words.</summary>
    public IReadOnlyList<ActorReference> Owners(Sentence sentence, int head)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Is(dependent, "nmod:poss") && Owner(sentence, dependent) is { Count: > 0 } meant)
                return meant;
        }

        return scene.Owners(sentence, head);
    }

    /// <summary>Whether the word names nobody itself.</summary>
    public bool Stands(Sentence sentence, int head) =>
        sentence.Tokens[head].Tag == UniversalTag.PRON || IsSpeaking(sentence, head) || IsGroup(sentence, head) || scene.Groups.IsBare(sentence, head) || IsOwn(sentence, head);

    /// <summary>Whose statement the document is; nobody where it is none.</summary>
    public IReadOnlyList<ActorReference> Author(Sentence sentence, int head)
    {
        var words = scene.Document.Quote(sentence.Tokens[head].Span);
        return [.. scene.Parsed.Issuers.Select(referent => new ActorReference(referent.Code, referent.Name, words.Quote, words.Start, words.End, referent.Because))];
    }

    /// <summary>Those who met last before the word; nobody where that is not told.</summary>
    public IReadOnlyList<ActorReference> Met(Sentence sentence, int head) => scene.Groups.Met(sentence, head);

    /// <summary>"They", "the leaders", "both presidents"; not "the leaders of Peru".</summary>
    public bool IsGroup(Sentence sentence, int head) => scene.Groups.IsGroup(sentence, head);

    bool IsSpeaking(Sentence sentence, int head) =>
        sentence.Tokens[head].Tag is UniversalTag.PRON or UniversalTag.DET && words.Speaking.Contains(sentence.Tokens[head].Form.ToLowerInvariant());

    /// <summary>"The President", "the Administration" in what a government publishes is its own.</summary>
    bool IsOwn(Sentence sentence, int head) =>
        sentence.Tokens[head].PennTag is "NN" or "NNP" && words.Own.Contains(Scene.Lemma(sentence, head))
        && sentence.Dependent(head, "nmod") < 0 && sentence.Dependent(head, "amod") < 0
        && sentence.Dependent(head, "det") is >= 0 and var determiner && Scene.Lemma(sentence, determiner) == "the";

    /// <summary>Outside quotation marks, those whose statement it is; inside, whoever is quoted.</summary>
    IReadOnlyList<ActorReference> Speaker(Sentence sentence, int head)
    {
        if (hasUtterances && AttributionReader.Of(scene, sentence, head) is [.., { Code: not null } quoted])
        {
            var words = scene.Document.Quote(sentence.Tokens[head].Span);
            return [quoted with { Text = words.Quote, Start = words.Start, End = words.End, Because = "whoever says it" }];
        }

        return Author(sentence, head);
    }

    /// <summary>"Their", where nothing tells whose it is, is the subject's of the clause.</summary>
    IReadOnlyList<ActorReference> Owner(Sentence sentence, int owner)
    {
        var meant = Meant(sentence, owner);
        if (meant.Count > 0 || sentence.Tokens[owner].Form.ToLowerInvariant() is not ("their" or "its" or "his" or "her"))
            return meant;
        foreach (var step in Clauses.Upward(sentence, owner))
        {
            if (sentence.Tokens[step].Tag != UniversalTag.VERB)
                continue;
            var subjects = ArgumentReader.Subjects(sentence, step).Where(head => head != owner && !Clauses.Governs(sentence, head, owner)).SelectMany(head => Meant(sentence, head)).ToArray();
            if (subjects.Length > 0)
                return subjects;
        }

        return [];
    }
}
