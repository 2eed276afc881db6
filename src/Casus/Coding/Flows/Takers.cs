using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Finds the taker where no phrase of the predicate names one: "aid to help Ukraine", "sent soldiers to bolster Russia's war", "freed Thai hostages".</summary>
static class Takers
{
    static readonly string[] helping = ["help", "support", "assist", "aid", "bolster", "reinforce", "defend", "strengthen", "enable", "back", "protect", "rebuild", "bail", "address", "meet", "relieve", "alleviate", "sustain", "restore", "repair"];

    static readonly string[] needing = ["need", "want", "request", "require"];

    /// <summary>True where the subject of the words gives.</summary>
    public static bool Active(FlowRule rule) => rule.To.All(place => place.Kind != ArgumentKind.Subject);

    public static IReadOnlyList<ActorReference> Of(Scene scene, Sentence sentence, int token, Load load)
    {
        if (load.Class == "people")
            return load.Head < 0 ? [] : Nation(scene, sentence, load.Head);
        if (load.Outer > token && Squeezed(scene, sentence, token, load.Outer) is { Count: > 0 } squeezed)
            return squeezed;
        foreach (var holder in (int[])[token, load.Outer, load.Head])
        {
            if (holder >= 0 && Helped(scene, sentence, holder) is { Count: > 0 } helped)
                return helped;
        }

        return load.Head >= 0 && Needy(scene, sentence, load.Head) is { Count: > 0 } needy ? needy : [.. Affected(scene, sentence, token, load)];
    }

    /// <summary>"The weapons that Ukraine needs".</summary>
    static IReadOnlyList<ActorReference> Needy(Scene scene, Sentence sentence, int head)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Is(dependent, "acl") && Array.IndexOf(needing, Scene.Lemma(sentence, dependent)) >= 0)
                return [.. ArgumentReader.Subjects(sentence, dependent).Where(subject => subject != head).SelectMany(subject => scene.Meant(sentence, subject)).Where(actor => actor.Code is { IsKnown: true })];
        }

        return [];
    }

    /// <summary>"For those affected by the war in Ukraine": people whom only the place tells.</summary>
    static IEnumerable<ActorReference> Affected(Scene scene, Sentence sentence, int token, Load load)
    {
        foreach (var holder in (int[])[load.Head, load.Outer, token])
        {
            if (holder < 0)
                continue;
            foreach (var preposition in (string[])["for", "to"])
            {
                foreach (var head in Sides.Below(sentence, holder, preposition))
                {
                    if (!IsPeople(scene, sentence, head))
                        continue;
                    foreach (var mention in scene.Parsed.Mentions)
                    {
                        if (mention.Sentence == sentence.Number && mention.Head > head && Clauses.Governs(sentence, head, mention.Head) && ArgumentReader.Preposition(sentence, mention.Head) is "in" or "inside" or "across" or "throughout")
                            return scene.References(mention);
                    }
                }
            }
        }

        return [];
    }

    static bool IsPeople(Scene scene, Sentence sentence, int head) =>
        Scene.Lemma(sentence, head) is "those" or "that" or "everyone" || scene.Lexicon.Classes.Contains("person", Scene.Lemma(sentence, head));

    /// <summary>"Lent Pakistan $3 billion": the parser may take the taker for a part of the sum.</summary>
    static IReadOnlyList<ActorReference> Squeezed(Scene scene, Sentence sentence, int verb, int goods)
    {
        for (var token = verb + 1; token < goods && sentence.Tokens[token].Tag is UniversalTag.PROPN or UniversalTag.DET; token++)
        {
            if (sentence.Tokens[token].Head == goods && sentence.Tokens[token].Relation is "nummod" or "compound" or "nmod" && sentence.Tokens[goods].Tag == UniversalTag.SYM && scene.Named(sentence, token) is { Count: > 0 } named)
                return named;
        }

        return [];
    }

    /// <summary>Whose the people are that are handed over: "Thai hostages", "the bodies of Ukrainian soldiers".</summary>
    static IReadOnlyList<ActorReference> Nation(Scene scene, Sentence sentence, int head) =>
        scene.Meant(sentence, head) is { Count: > 0 } own ? own
        : [.. Sides.Below(sentence, head, "of").Take(1).SelectMany(below => scene.Meant(sentence, below))];

    static IReadOnlyList<ActorReference> Helped(Scene scene, Sentence sentence, int holder)
    {
        foreach (var dependent in sentence.Dependents(holder))
        {
            if (sentence.UniversalRelation(dependent) is not ("advcl" or "acl" or "xcomp"))
                continue;
            if (ByHelp(scene, sentence, dependent) is { Count: > 0 } helped)
                return helped;
        }

        return [];
    }

    /// <summary>"To help relieve the suffering of the people": help in doing something is for those to whom it is done.</summary>
    static IReadOnlyList<ActorReference> ByHelp(Scene scene, Sentence sentence, int verb)
    {
        if (Array.IndexOf(helping, Scene.Lemma(sentence, verb)) < 0)
            return [];
        var inner = sentence.Dependent(verb, "xcomp");
        foreach (var argument in ArgumentReader.Read(sentence, verb).Concat(inner < 0 ? [] : ArgumentReader.Read(sentence, inner)))
        {
            if (argument.Kind is not (ArgumentKind.Object or ArgumentKind.Indirect))
                continue;
            var meant = Sides.Party(scene, sentence, argument.Head, true);
            if (meant.Count > 0)
                return [.. meant.Where(actor => actor.Code is { IsKnown: true })];
        }

        return [];
    }

    /// <summary>"Aid to vulnerable communities", "for the Middle East": the text says who receives it, and only not of which state.</summary>
    public static bool AreSaid(Scene scene, Transfer transfer)
    {
        var (sentence, load) = (transfer.Sentence, transfer.Load);
        foreach (var holder in (int[])[load.Head, load.Outer, transfer.Token])
        {
            if (holder >= 0 && ((string[])["to", "for", "across", "throughout"]).Any(preposition => Sides.Below(sentence, holder, preposition).Any(head => head != load.Head && IsReceiver(scene, sentence, head))))
                return true;
        }

        return false;
    }

    static bool IsReceiver(Scene scene, Sentence sentence, int head) =>
        IsPeople(scene, sentence, head) || sentence.Tokens[head].Tag == UniversalTag.PROPN || scene.Lexicon.Flows.IsReceiver(Scene.Lemma(sentence, head));
}
