using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Finds who gives and who takes, in the places that a rule names.</summary>
static class Sides
{
    static readonly string[] within = ["of", "in", "from", "inside", "across", "within", "throughout"];

    /// <summary>Nouns whose own phrases say what moved somebody to give: "in response to Russia's attack".</summary>
    static readonly string[] reasons = ["response", "reaction", "addition", "reply", "line", "relation", "connection", "answer", "opposition"];

    /// <summary>The actors of the first place that has any.</summary>
    /// <param name="arguments">Of the predicate.</param>
    /// <param name="gives">It is who gives that is looked for.</param>
    public static IReadOnlyList<ActorReference> At(
        Scene scene, Partners partners, Sentence sentence, int predicate, Load load, IReadOnlyList<ArgumentPlace> places, IReadOnlyList<Argument> arguments, bool owned, bool gives = false)
    {
        foreach (var place in places)
        {
            var found = At(scene, partners, sentence, predicate, load, place, arguments, owned, gives);
            if (found.Count > 0)
                return [.. found.Where(actor => actor.Code is { IsKnown: true }).DistinctBy(actor => (actor.Code, actor.Name))];
        }

        return [];
    }

    static IReadOnlyList<ActorReference> At(
        Scene scene, Partners partners, Sentence sentence, int predicate, Load load, ArgumentPlace place, IReadOnlyList<Argument> arguments, bool owned, bool gives)
    {
        if (place.Kind == ArgumentKind.Owner)
            return Owners(partners, sentence, predicate, load, gives);
        if (place.Kind == ArgumentKind.Subject && BesideGerund(scene, sentence, predicate) is { Count: > 0 } own)
            return own;
        if (place.Kind == ArgumentKind.Subject)
            return [.. Matching(arguments, place).Where(head => !IsGoods(load, head)).SelectMany(head => partners.Meant(sentence, head))];
        if (place.Kind != ArgumentKind.Preposition)
            return [.. Matching(arguments, place).Where(head => !IsGoods(load, head)).SelectMany(head => Party(scene, sentence, head, owned && place.Kind == ArgumentKind.Object))];

        var inPhrase = Below(sentence, load.Head >= 0 ? load.Head : load.Outer, place.Preposition!).Concat(Below(sentence, load.Outer, place.Preposition!))
            .Concat(load.Outer == predicate ? [] : Below(sentence, predicate, place.Preposition!)).Distinct();
        foreach (var head in inPhrase.Concat(Matching(arguments, place)))
        {
            if (IsGoods(load, head))
                continue;
            var parties = ArgumentReader.Coordinated(sentence, head)
                .SelectMany(part => Party(scene, sentence, part, owned || place.Preposition is "by" or "from")).ToArray();
            if (parties.Length > 0)
                return parties;
        }

        return [];
    }

    /// <summary>"In exchange for Israel releasing prisoners": who releases them stands before the gerund.</summary>
    static IReadOnlyList<ActorReference> BesideGerund(Scene scene, Sentence sentence, int verb) =>
        verb > 1 && sentence.Tokens[verb].PennTag == "VBG" && sentence.Tokens[verb - 1].Tag is UniversalTag.NOUN or UniversalTag.PROPN
            && (ArgumentReader.Preposition(sentence, verb - 1) is "for" or "of" or "with" or "without" || (sentence.Is(verb - 1, "compound") && sentence.Tokens[verb - 1].Head == verb))
            ? scene.Meant(sentence, verb - 1)
            : [];

    static IEnumerable<int> Matching(IReadOnlyList<Argument> arguments, ArgumentPlace place) =>
        arguments.Where(argument => argument.StandsAt(place)).Select(argument => argument.Head);

    static bool IsGoods(Load load, int head) => head == load.Head || head == load.Outer;

    /// <summary>"German aid", "Moscow's supply of gas"; also of the goods: "the delivery of Russian gas".</summary>
    static IReadOnlyList<ActorReference> Owners(Partners partners, Sentence sentence, int predicate, Load load, bool gives)
    {
        // "Palestinian prisoners" are not given by Palestinians.
        foreach (var head in (int[])(gives && load.Class is "people" or "person" ? [predicate == load.Head ? -1 : predicate] : [predicate, load.Outer, load.Head]))
        {
            if (head >= 0 && partners.Owners(sentence, head) is { Count: > 0 } owners)
                return owners;
        }

        return [];
    }

    /// <summary>Who a phrase means as a side: an actor, a place for its state, people by where or whose they are.</summary>
    /// <param name="owned">A thing stands for its owner too: "invested in the Indian economy".</param>
    public static IReadOnlyList<ActorReference> Party(Scene scene, Sentence sentence, int head, bool owned)
    {
        if (scene.Named(sentence, head) is { Count: > 0 } named)
            return named;
        if (scene.Place(sentence, head) is { Count: > 0 } place)
            return place;
        if (sentence.Tokens[head].Form is "them")
            return Before(scene, sentence, head);
        if (!owned && !IsPerson(scene, sentence, head))
            return [];
        if (scene.Meant(sentence, head) is { Count: > 0 } meant)
            return meant;
        return scene.Lexicon.Classes.Contains("relational", Scene.Lemma(sentence, head)) ? Members(scene, sentence, head) : [.. Inside(scene, sentence, head)];
    }

    /// <summary>"NATO allies": those of an organisation are it.</summary>
    static IReadOnlyList<ActorReference> Members(Scene scene, Sentence sentence, int head) =>
        [.. scene.Owners(sentence, head).Where(owner => owner.Code?.ToString().StartsWith("IGO.", StringComparison.Ordinal) == true)];

    /// <summary>"Support the Ukrainian people and provide them with": the object above the pronoun.</summary>
    static IReadOnlyList<ActorReference> Before(Scene scene, Sentence sentence, int pronoun)
    {
        for (var token = pronoun - 1; token >= 0; token--)
        {
            if (sentence.Is(token, "obj") && scene.Meant(sentence, token) is { Count: > 0 } meant)
                return meant;
        }

        return [];
    }

    /// <summary>"The people of Haiti", "civilians in Gaza", "millions of Ukrainians".</summary>
    static IEnumerable<ActorReference> Inside(Scene scene, Sentence sentence, int head)
    {
        foreach (var preposition in within)
        {
            foreach (var below in Below(sentence, head, preposition))
            {
                var found = scene.Named(sentence, below);
                if (found.Count == 0)
                    found = scene.Place(sentence, below);
                if (found.Count > 0)
                    return found;
            }
        }

        return [];
    }

    /// <summary>"With assistance from the Red Cross": who helps to give does not give.</summary>
    static bool IsHelper(Sentence sentence, int token) =>
        Scene.Lemma(sentence, token) is "assistance" or "help" or "support" or "aid" or "permission" or "mediation" && ArgumentReader.Preposition(sentence, token) is "with" or "through";

    static bool IsPerson(Scene scene, Sentence sentence, int head)
    {
        var lemma = Scene.Lemma(sentence, head);
        return sentence.Tokens[head].Tag is UniversalTag.PRON or UniversalTag.DET
            || scene.Lexicon.Classes.Contains("person", lemma) || scene.Lexicon.Classes.Contains("troops", lemma) || scene.Lexicon.Classes.Contains("quantity", lemma)
            || scene.Lexicon.Classes.Contains("relational", lemma) || scene.Lexicon.Classes.Contains("ground", lemma) || scene.Lexicon.Agents.Sector(lemma) is not null;
    }

    /// <summary>The heads of the phrases with this preposition inside the phrase of the head, the nearest first; not those of relative clauses.</summary>
    public static IEnumerable<int> Below(Sentence sentence, int head, string preposition)
    {
        var level = new List<int> { head };
        for (var depth = 0; depth < 4 && level.Count > 0; depth++)
        {
            var next = new List<int>();
            foreach (var token in level)
            {
                foreach (var dependent in sentence.Dependents(token))
                {
                    if (!sentence.Is(dependent, "nmod") && !sentence.Is(dependent, "obl"))
                        continue;
                    if (depth > 0 && sentence.Tokens[token].Tag is UniversalTag.VERB)
                        continue;
                    if (ArgumentReader.Preposition(sentence, dependent) == preposition)
                        yield return dependent;
                    if (Array.IndexOf(reasons, Scene.Lemma(sentence, dependent)) < 0 && !IsHelper(sentence, dependent))
                        next.Add(dependent);
                }
            }

            level = next;
        }
    }
}
