using Casus.Actors;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Sides;

/// <summary>Lists who may take part in an event, and how each of them stands to it.</summary>
sealed class SideReader
{
    /// <summary>How many sentences back somebody may be named.</summary>
    const int Reach = 3;

    const int LongestPath = 5;

    /// <summary>What is said of somebody in the clause of the event.</summary>
    public const string SameClause = "same clause";

    readonly Scene scene;
    readonly Happening own, around;
    readonly Told told;
    readonly List<(ActorCode State, List<ActorReference> References, List<string> Features)> candidates = [];

    SideReader(Scene scene, Happening own, Happening around, Told told) => (this.scene, this.own, this.around, this.told) = (scene, own, around, told);

    /// <param name="own">With the sides that its own phrases name.</param>
    /// <param name="around">With those found around it, too.</param>
    public static IReadOnlyList<SideCandidate> Read(Scene scene, Happening own, Happening around, Told told)
    {
        var reader = new SideReader(scene, own, around, told);
        reader.Named();
        reader.ByRules();
        reader.Before();
        reader.Frame();
        return [.. reader.candidates.Select(one => new SideCandidate(one.State, one.References, [.. one.Features.Distinct(StringComparer.Ordinal)]))];
    }

    Sentence Sentence => own.Sentence;

    int Token => own.Token;

    void Add(ActorCode state, ActorReference? reference, string feature)
    {
        var at = candidates.FindIndex(one => one.State == state);
        if (at < 0)
        {
            at = candidates.Count;
            candidates.Add((state, [], []));
        }

        if (reference is not null)
            candidates[at].References.Add(reference);
        candidates[at].Features.Add(feature);
    }

    void Named()
    {
        var mentions = scene.SidesIn(Sentence).Where(mention => mention.Head != Token).OrderBy(mention => Math.Abs(mention.Head - Token)).ToArray();
        var (before, after) = (0, 0);
        foreach (var mention in mentions)
        {
            var features = Features(mention).ToList();
            features.Add(mention.Head < Token ? $"number {Math.Min(++before, 4)} before" : $"number {Math.Min(++after, 4)} after");
            foreach (var reference in scene.References(mention).Where(IsKnown))
            {
                foreach (var feature in features)
                    Add(reference.Code!.State(), reference, feature);
                Add(reference.Code!.State(), null, $"sector {(reference.Code!.HasState ? reference.Code.Suffix?[..Math.Min(3, reference.Code.Suffix.Length)] ?? "state" : "organisation")}");
            }
        }
    }

    IEnumerable<string> Features(Mention mention)
    {
        var head = mention.Head;
        var path = TreePath.Between(Sentence, Token, head);
        var preposition = ArgumentReader.Preposition(Sentence, head);
        string[] down = [.. path.Down.Select(Step)];
        var form = own.IsNominal ? "noun" : ArgumentReader.IsPassive(Sentence, Token) ? "passive" : "verb";
        foreach (var feature in Ways(path.Up, down, form))
            yield return feature;
        var place = $"stands as {Sentence.Tokens[head].Relation} {preposition}";
        yield return place;
        if (Sentence.Tokens[head].Head is >= 0 and var above && above != Token)
            yield return $"{place} of {Scene.Lemma(Sentence, above)}";
        yield return $"{mention.Kind}".ToLowerInvariant();
        var distance = Math.Abs(head - Token);
        yield return $"{(head < Token ? "before" : "after")} by {(distance <= 2 ? "2" : distance <= 5 ? "5" : distance <= 10 ? "10" : "more")}";
        yield return Clauses.Of(Sentence, head) == Clauses.Of(Sentence, Token) ? SameClause : "other clause";
        if (mention.First == 0)
            yield return "begins the sentence";
    }

    /// <summary>The way from the event's word to the one who is named.</summary>
    IEnumerable<string> Ways(IReadOnlyList<string> up, string[] down, string form)
    {
        var word = Scene.Lemma(Sentence, Token);
        if (up.Count + down.Length <= LongestPath)
        {
            var full = $"up {string.Join(' ', up)} down {string.Join(' ', down)}";
            yield return full;
            yield return $"{form} {full}";
        }

        yield return $"{form} up {Math.Min(up.Count, 4)} down {down.FirstOrDefault()}";
        if (up.Count > 0)
        {
            yield return $"up {up[^1]} down {down.FirstOrDefault()}";
            yield return $"{word}: up {up[0]} … down {down.FirstOrDefault()}";
        }
        else
        {
            yield return $"{form} governs it by {down[0]}";
            yield return $"{word} governs it by {down[0]}";
        }

        if (down.Length == 0)
            yield return "governs the event";
    }

    string Step(int token) =>
        Sentence.Tokens[token].Relation is var relation && ArgumentReader.Preposition(Sentence, token) is { } preposition ? $"{relation}:{preposition}" : Sentence.Tokens[token].Relation;

    void ByRules()
    {
        foreach (var (side, references, already) in new[] { ("actor", around.Actors, own.Actors), ("recipient", around.Recipients, own.Recipients) })
        {
            foreach (var reference in references.Where(IsKnown))
            {
                var state = reference.Code!.State();
                Add(state, reference, $"a rule says {side}");
                Add(state, null, $"a rule says {side}, {(already.Any(one => one.Code?.State() == state) ? "at its place" : "found around")}");
                Add(state, null, $"{around.Rule.Name} says {side}");
                Add(state, null, $"a rule says {side} of {references.Count(IsKnown)}");
            }
        }
    }

    void Before()
    {
        foreach (var issuer in scene.Parsed.Issuers)
            Add(issuer.Code.State(), null, "the author");
        if (ActorCode.TryParse(own.Place?.Country, null, out var country))
            Add(country, null, "the place");
        for (var back = 1; back <= Reach && Sentence.Number - back >= 0; back++)
        {
            var earlier = scene.Parsed.Sentences[Sentence.Number - back];
            foreach (var mention in scene.SidesIn(earlier))
            {
                foreach (var reference in scene.References(mention).Where(IsKnown))
                    Add(reference.Code!.State(), reference, $"named {back} back");
            }
        }

        if (told.Latest(Reach, _ => true) is { } latest)
        {
            foreach (var (side, references) in new[] { ("acted", latest.Actors), ("was acted upon", latest.Recipients) })
            {
                foreach (var reference in references.Where(IsKnown))
                {
                    Add(reference.Code!.State(), reference, $"{side} just before");
                    Add(reference.Code!.State(), null, $"{side} just before in {EventTypes.Name(latest.Rule.Type)}");
                }
            }
        }

        if (told.Latest(Reach, earlier => earlier.Rule.Type == own.Rule.Type) is { } same)
        {
            foreach (var (side, references) in new[] { ("acted", same.Actors), ("was acted upon", same.Recipients) })
            {
                foreach (var reference in references.Where(IsKnown))
                    Add(reference.Code!.State(), reference, $"{side} in such an event before");
            }
        }
    }

    /// <summary>What is true of the event as a whole.</summary>
    void Frame()
    {
        var here = scene.SidesIn(Sentence).SelectMany(mention => mention.Referents).Select(referent => referent.Code.State()).Distinct().Count();
        var (actors, recipients) = (around.Actors.Where(IsKnown).ToArray(), around.Recipients.Where(IsKnown).ToArray());
        string[] ofEvent = [.. OfEvent()];
        var word = Scene.Lemma(Sentence, Token);
        foreach (var (state, _, features) in candidates)
        {
            features.AddRange(ofEvent);
            features.Add($"{Math.Min(candidates.Count, 4)} may take part");
            features.Add($"{Math.Min(here, 4)} in the sentence");
            if (features.Exists(feature => feature.StartsWith("stands as", StringComparison.Ordinal)))
            {
                features.Add("in the sentence");
                if (here == 1)
                    features.Add("the only one in the sentence");
            }

            features.Add(actors.Length == 0 ? "no actor by rule" : actors.Any(one => one.Code!.State() == state) ? "the actor by rule" : "another is the actor by rule");
            features.Add(recipients.Length == 0 ? "no recipient by rule" : recipients.Any(one => one.Code!.State() == state) ? "the recipient by rule" : "another is the recipient by rule");
            var byRules = $"{(actors.Length == 0 ? "no actor" : actors.Any(one => one.Code!.State() == state) ? "the actor" : "another actor")}, {(recipients.Length == 0 ? "no recipient" : recipients.Any(one => one.Code!.State() == state) ? "the recipient" : "another recipient")}";
            features.Add(byRules);
            features.Add($"{word}: {byRules}");
        }
    }

    IEnumerable<string> OfEvent()
    {
        foreach (var (side, references) in new[] { ("actor", around.Actors), ("recipient", around.Recipients) })
        {
            if (!references.Any(IsKnown) && references.Count > 0)
                yield return $"the {side} is a stranger {references[0].Code?.Suffix}";
        }

        foreach (var (where, distance) in new[] { ("here", 0), ("just before", -1), ("just after", 1) })
        {
            if (Sentence.Number + distance is >= 0 and var number && number < scene.Parsed.Sentences.Count)
            {
                foreach (var sector in People(scene.Parsed.Sentences[number]))
                    yield return $"people {where}: {sector}";
            }
        }

        if (own.IsNominal)
            yield return "a noun tells it";
        if (around.Reason is not null)
            yield return "typed without a rule";
    }

    /// <summary>The sectors of people of whom the text does not say whose they are: gunmen, protesters.</summary>
    IEnumerable<string> People(Sentence sentence)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Tag == UniversalTag.NOUN && !(token == Token && sentence == Sentence) && Strangers.Of(scene, sentence, token, null)?.Code?.Suffix is { } sector)
                yield return sector;
        }
    }

    static bool IsKnown(ActorReference actor) => actor.Code is { IsKnown: true };
}
