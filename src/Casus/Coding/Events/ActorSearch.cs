using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Events;

/// <summary>Finds who does it: where the rule says, then in what acts for him, then in the clause above; last those whom nobody can place.</summary>
static class ActorSearch
{
    static readonly string[] doers = ["by", "between", "among", "from"];
    static readonly string[] sources = ["by", "from", "of"];

    public static IReadOnlyList<ActorReference> Find(Phrases phrases) => Candidates(phrases).FirstOrDefault(found => found.Count > 0) ?? [];

    static IEnumerable<IReadOnlyList<ActorReference>> Candidates(Phrases phrases)
    {
        var happening = phrases.Happening;
        foreach (var place in happening.Rule.Actor)
            yield return phrases.Meant(phrases.At(place));
        if (happening.IsNominal)
        {
            foreach (var heads in NounActors(phrases))
                yield return phrases.Meant(heads);
        }

        if (happening.Rule.Actor.Count == 0)
            yield return Speakers(phrases);

        if (MovesForces(happening) && ArgumentReader.IsPassive(happening.Sentence, happening.Token))
            yield return OwnForces(phrases);

        if (happening.IsNominal)
            yield return OfVerbAbove(phrases);

        if (happening.Rule.Type == EventType.Assault && happening.IsNominal)
            yield return phrases.Places(phrases.Behind("from"));

        int[] subjects = [.. happening.Rule.Actor.SelectMany(phrases.At)];
        yield return [.. subjects.SelectMany(head => Through(phrases, head))];
        yield return [.. subjects.SelectMany(head => Above(phrases, head))];
        yield return phrases.Strange(subjects);
        if (happening.IsNominal)
        {
            foreach (var heads in NounActors(phrases))
                yield return phrases.Strange(heads);
        }
    }

    /// <summary>"Kabul said that the movement was responsible": who says so is the only one who acts.</summary>
    static IReadOnlyList<ActorReference> Speakers(Phrases phrases)
    {
        var sentence = phrases.Sentence;
        var clause = Clauses.Of(sentence, phrases.Happening.Token);
        return sentence.Is(clause, "ccomp") && sentence.Tokens[clause].Head is >= 0 and var saying
            ? phrases.Meant(ArgumentReader.Subjects(sentence, saying))
            : [];
    }

    /// <summary>"North Korean soldiers have been sent": troops that are sent are actors themselves.</summary>
    static IReadOnlyList<ActorReference> OwnForces(Phrases phrases) =>
        [.. phrases.Where(argument => argument.Kind == ArgumentKind.Object).SelectMany(head => phrases.Scene.Named(phrases.Sentence, head))];

    static bool MovesForces(Happening happening) => happening.Rule.Object is not null && happening.Rule.Type is EventType.Mobilize or EventType.Retreat;

    /// <summary>A noun's doer is its possessor, stands behind "by" or "between", or, where nothing else can, behind "of".</summary>
    static IEnumerable<IReadOnlyList<int>> NounActors(Phrases phrases)
    {
        yield return phrases.Possessors();
        foreach (var preposition in doers)
        {
            if (!phrases.Happening.Rule.Recipient.Any(place => place.Preposition == preposition) || preposition is "by" or "between")
                yield return phrases.Behind(preposition);
        }

        if (!TakesObject(phrases.Happening.Rule))
            yield return phrases.Behind("of");
    }

    /// <summary>"The missiles fired by the army struck", "a bombing by the group killed": who is behind what acts.</summary>
    static IReadOnlyList<ActorReference> Through(Phrases phrases, int head)
    {
        var sentence = phrases.Sentence;
        if (sentence.Tokens[head].Tag != UniversalTag.NOUN)
            return [];
        foreach (var preposition in sources)
        {
            var found = ArgumentReader.Read(sentence, head).Where(argument => argument.Preposition == preposition)
                .SelectMany(argument => phrases.Meant(argument.Head)).ToArray();
            if (found.Length > 0)
                return found;
        }

        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Is(dependent, "acl") && ArgumentReader.IsPassive(sentence, dependent))
                return [.. ArgumentReader.Read(sentence, dependent).Where(argument => argument.Kind == ArgumentKind.Subject).SelectMany(argument => phrases.Meant(argument.Head))];
        }

        return [];
    }

    /// <summary>"They underscored their commitment": whose it is, the verb's subject says; "costs on Russia for its invasion": the nearest before it.</summary>
    static IReadOnlyList<ActorReference> OfVerbAbove(Phrases phrases)
    {
        var (sentence, noun) = (phrases.Sentence, phrases.Happening.Token);
        if (sentence.Dependent(noun, "nmod:poss") is >= 0 and var its && sentence.Tokens[its].Form == "its")
        {
            return phrases.Scene.MentionsIn(sentence).LastOrDefault(mention => mention.Last < its && mention.Referents is [{ Code.HasState: true }]) is { } nearest
                ? phrases.Scene.References(nearest)
                : [];
        }

        return sentence.Dependent(noun, "nmod:poss") is >= 0 and var owner
            && sentence.Tokens[owner].Tag == UniversalTag.PRON
            && sentence.Is(noun, "obj")
            && sentence.Tokens[noun].Head is >= 0 and var verb
            ? phrases.Meant([.. ArgumentReader.Subjects(sentence, verb)])
            : [];
    }

    /// <summary>"Put out a report accusing …", "passed a resolution condemning …": what speaks is his who made it.</summary>
    static IReadOnlyList<ActorReference> Above(Phrases phrases, int head)
    {
        var sentence = phrases.Sentence;
        return sentence.Tokens[head].Tag == UniversalTag.NOUN
            && Clauses.Governs(sentence, head, phrases.Happening.Token)
            && sentence.Tokens[head].Head is >= 0 and var verb
            && sentence.Tokens[verb].Tag == UniversalTag.VERB
            && sentence.Is(head, "obj")
            ? [.. ArgumentReader.Subjects(sentence, verb).SelectMany(phrases.Meant)]
            : [];
    }

    static bool TakesObject(EventRule rule) => rule.Object is not null || rule.Recipient.Any(place => place.Kind == ArgumentKind.Object);
}
