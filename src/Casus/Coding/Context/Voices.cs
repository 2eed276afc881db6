using Casus.Coding.Events;
using Casus.Language.Arguments;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>Whom words mean that stand for those who speak or have met: "we will provide", "the leaders affirmed their commitment".</summary>
sealed class Voices(Scene scene, IReadOnlyList<Happening> happenings)
{
    /// <summary>How many sentences back those may have met who are "the leaders" now.</summary>
    const int Reach = 6;

    static readonly string[] speaking = ["we", "our", "us", "i", "my", "ours"];
    static readonly string[] plural = ["they", "their", "leader", "president", "minister", "advisor", "adviser", "side", "counterpart", "country", "nation", "both", "two", "government", "party"];

    /// <summary>As <see cref="Scene.Meant"/>, with those words.</summary>
    public IReadOnlyList<ActorReference> Meant(Sentence sentence, int head)
    {
        if (Is(sentence, head, speaking))
            return Issuers(sentence, head);
        if (IsHouse(sentence, head) && scene.Meant(sentence, head) is [])
            return scene.Parsed.Issuers is [_] ? Issuers(sentence, head) : [];
        if (IsPlural(sentence, head))
        {
            var meant = scene.Meant(sentence, head);
            return meant.Count > 1 ? meant : Met(sentence, head) is { Count: > 1 } met ? met : Gathered(sentence, head) is { Count: > 1 } gathered ? gathered : meant;
        }

        return scene.Meant(sentence, head);
    }

    /// <summary>Whether the word stands for those who speak or have met, or refers back to somebody.</summary>
    public static bool Stands(Sentence sentence, int head) => Is(sentence, head, speaking) || IsPlural(sentence, head) || IsHouse(sentence, head) || sentence.Tokens[head].Tag == UniversalTag.PRON;

    /// <summary>As <see cref="Scene.Owners"/>, with those words.</summary>
    public IReadOnlyList<ActorReference> Owners(Sentence sentence, int head)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Is(dependent, "nmod:poss") && Owner(sentence, dependent) is { Count: > 0 } meant)
                return meant;
        }

        return scene.Owners(sentence, head);
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

    static bool Is(Sentence sentence, int head, string[] words) =>
        sentence.Tokens[head].Tag is UniversalTag.PRON or UniversalTag.DET && Array.IndexOf(words, sentence.Tokens[head].Form.ToLowerInvariant()) >= 0;

    /// <summary>"They", "the leaders", "both presidents"; not "the leaders of Peru".</summary>
    static bool IsPlural(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        if (token.Tag is UniversalTag.PRON or UniversalTag.DET or UniversalTag.NUM)
            return Array.IndexOf(plural, token.Form.ToLowerInvariant()) >= 0;
        return token.PennTag is "NNS" or "NNPS" && Array.IndexOf(plural, Scene.Lemma(sentence, head)) >= 0 && sentence.Dependent(head, "nmod") < 0
            && sentence.Dependent(head, "amod") < 0 && sentence.Dependent(head, "compound") < 0;
    }

    /// <summary>"The President", "the Administration" in what a government publishes is its own.</summary>
    static bool IsHouse(Sentence sentence, int head) =>
        Scene.Lemma(sentence, head) is "president" or "administration" or "government" or "cabinet" && sentence.Tokens[head].PennTag is "NN" or "NNP"
        && sentence.Dependent(head, "nmod") < 0 && sentence.Dependent(head, "amod") < 0
        && sentence.Dependent(head, "det") is >= 0 and var determiner && Scene.Lemma(sentence, determiner) == "the";

    /// <summary>Both sides of the latest meeting told before.</summary>
    IReadOnlyList<ActorReference> Met(Sentence sentence, int head)
    {
        Happening? latest = null;
        foreach (var happening in happenings)
        {
            if (happening.Rule.Type == Ontology.EventType.Consult && happening.Actors.Count > 0 && happening.Recipients.Count > 0
                && happening.Predicates.Any(predicate => IsBefore(predicate, sentence, head)))
            {
                latest = happening;
            }
        }

        return latest is null ? [] : [.. latest.Actors.Concat(latest.Recipients).Where(actor => actor.Code is not null).Select(actor => As(actor, sentence, head, "one of those who met"))];
    }

    /// <summary>Those in office whom the latest sentence names that names more than one: "the president will welcome the premier of Norway".</summary>
    IReadOnlyList<ActorReference> Gathered(Sentence sentence, int head)
    {
        for (var number = sentence.Number; number >= 0 && number >= sentence.Number - Reach; number--)
        {
            var earlier = scene.Parsed.Sentences[number];
            var named = scene.MentionsIn(earlier).Where(mention => (number < sentence.Number || mention.Last < head) && mention.Kind != Language.MentionKind.Anaphor)
                .SelectMany(scene.References).Where(actor => actor.Code is { HasState: true, Suffix: "GOV" }).DistinctBy(actor => actor.Code!.State()).ToArray();
            if (named.Length > 1)
                return [.. named.Select(actor => As(actor, sentence, head, "one of those in office named before"))];
        }

        return [];
    }

    static bool IsBefore((Sentence Sentence, int Token) predicate, Sentence sentence, int head) =>
        predicate.Sentence.Number < sentence.Number
            ? sentence.Number - predicate.Sentence.Number <= Reach
            : predicate.Sentence.Number == sentence.Number && predicate.Token < head;

    /// <summary>Outside quotation marks, those whose statement it is; inside, whoever is quoted.</summary>
    IReadOnlyList<ActorReference> Issuers(Sentence sentence, int head)
    {
        var quoted = AttributionReader.Of(scene, sentence, head);
        if (quoted.Count > 0 && quoted[^1].Code is not null)
            return [As(quoted[^1], sentence, head, "whoever says it")];
        var words = scene.Document.Quote(sentence.Tokens[head].Span);
        return [.. scene.Parsed.Issuers.Select(referent => new ActorReference(referent.Code, referent.Name, words.Quote, words.Start, words.End, referent.Because))];
    }

    ActorReference As(ActorReference actor, Sentence sentence, int head, string because)
    {
        var words = scene.Document.Quote(sentence.Tokens[head].Span);
        return actor with { Text = words.Quote, Start = words.Start, End = words.End, Because = because };
    }
}
