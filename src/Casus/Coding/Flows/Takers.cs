using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Finds the taker where no phrase of the predicate names one: "aid to help Ukraine", "sent soldiers to bolster Russia's war", "freed Thai hostages".</summary>
static class Takers
{
    /// <summary>How many words behind what it needs somebody's need may stand.</summary>
    const int WordsToNeed = 4;

    /// <summary>How many words behind the goods it may be said who receives them.</summary>
    const int WordsToReceiver = 12;

    /// <summary>True where the subject of the words gives.</summary>
    public static bool Active(FlowRule rule) => rule.To.All(place => place.Kind != ArgumentKind.Subject);

    public static IReadOnlyList<ActorReference> Of(Scene scene, Sentence sentence, int token, Load load)
    {
        if (load.Class == "people")
            return load.Head < 0 || AreSaid(scene, sentence, token, load) ? [] : Nation(scene, sentence, load.Head);
        foreach (var holder in (int[])[token, load.Outer, load.Head])
        {
            if (holder >= 0 && Helped(scene, sentence, holder) is { Count: > 0 } helped)
                return helped;
        }

        return load.Head >= 0 && Needy(scene, sentence, load.Head) is { Count: > 0 } needy ? needy : [.. Affected(scene, sentence, token, load)];
    }

    /// <summary>"The weapons that Ukraine needs".</summary>
    public static IReadOnlyList<ActorReference> Needy(Scene scene, Sentence sentence, int head)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Is(dependent, "acl") && scene.Lexicon.Flows.IsNeed(Scene.Lemma(sentence, dependent)))
                return [.. ArgumentReader.Subjects(sentence, dependent).Where(subject => subject != head).SelectMany(subject => scene.Meant(sentence, subject)).Where(actor => actor.Code is { IsKnown: true })];
        }

        // "The support Kenya needs": the parser may take the clause for a name.
        for (var at = head + 2; at <= head + WordsToNeed && at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].PennTag is "VBZ" or "VBP" && scene.Lexicon.Flows.IsNeed(Scene.Lemma(sentence, at)))
                return [.. scene.Meant(sentence, at - 1).Where(actor => actor.Code is { IsKnown: true })];
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
                    if (Sides.Below(sentence, head, "including").SelectMany(part => Sides.Party(scene, sentence, part, false)).Where(actor => actor.Code is { IsKnown: true }).ToArray() is { Length: > 0 } among)
                        return among;
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

    /// <summary>Whose the people are that are handed over: "Thai hostages", "the bodies of Ukrainian soldiers".</summary>
    static IReadOnlyList<ActorReference> Nation(Scene scene, Sentence sentence, int head) =>
        scene.Meant(sentence, head) is { Count: > 0 } own ? own
        : [.. Sides.Below(sentence, head, "of").Take(1).SelectMany(below => scene.Meant(sentence, below))];

    static IReadOnlyList<ActorReference> Helped(Scene scene, Sentence sentence, int holder)
    {
        foreach (var dependent in sentence.Dependents(holder))
        {
            // "The weapons necessary to help X".
            if (sentence.Is(dependent, "amod") && dependent > holder && (Helped(scene, sentence, dependent) is { Count: > 0 } served || (served = Enabled(scene, sentence, dependent)).Count > 0))
                return served;
            if (sentence.Tokens[dependent].Relation is not ("advcl" or "acl" or "xcomp"))
                continue;
            if (ByHelp(scene, sentence, dependent) is { Count: > 0 } helped)
                return helped;
            if (sentence.Tokens[dependent].PennTag == "VB" && ByPurpose(scene, sentence, dependent) is { Count: > 0 } supplied)
                return supplied;
        }

        return [];
    }

    /// <summary>"The support necessary for Ukrainian forces to defend their country".</summary>
    static IReadOnlyList<ActorReference> Enabled(Scene scene, Sentence sentence, int adjective)
    {
        foreach (var dependent in sentence.Dependents(adjective))
        {
            if (sentence.Tokens[dependent].PennTag == "VB" && sentence.Dependent(dependent, "nsubj") is >= 0 and var subject)
                return [.. scene.Meant(sentence, subject).Where(actor => actor.Code is { IsKnown: true })];
        }

        return [];
    }

    /// <summary>"To buy supplies for Kenya", "to print books for Kenyan pupils".</summary>
    static IReadOnlyList<ActorReference> ByPurpose(Scene scene, Sentence sentence, int verb)
    {
        foreach (var head in Sides.Below(sentence, verb, "for").Concat(ArgumentReader.Read(sentence, verb).Where(argument => argument.Kind == ArgumentKind.Object).SelectMany(argument => Sides.Below(sentence, argument.Head, "for"))))
        {
            if (Sides.Party(scene, sentence, head, false) is { Count: > 0 } meant)
                return [.. meant.Where(actor => actor.Code is { IsKnown: true })];
        }

        return [];
    }

    /// <summary>"To help relieve the suffering of the people": help in doing something is for those to whom it is done.</summary>
    public static IReadOnlyList<ActorReference> ByHelp(Scene scene, Sentence sentence, int verb)
    {
        if (!scene.Lexicon.Flows.IsHelp(Scene.Lemma(sentence, verb)))
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
    public static bool AreSaid(Scene scene, Sentence sentence, int token, Load load)
    {
        foreach (var holder in (int[])[load.Head, load.Outer, token])
        {
            if (holder >= 0 && ((string[])["to", "for", "across", "throughout"]).Any(preposition => Sides.Below(sentence, holder, preposition).Any(head => head != load.Head && IsReceiver(scene, sentence, head))))
                return true;
        }

        for (var at = Math.Max(load.Head, Math.Max(load.Outer, token)) + 1; at < sentence.Tokens.Count && at <= Math.Max(load.Head, token) + WordsToReceiver && sentence.Tokens[at].Tag is not UniversalTag.VERB && sentence.Tokens[at].Form != ";"; at++)
        {
            if (sentence.Tokens[at] is { Form: "to" or "for", Relation: "case", Head: >= 0 and var head } && head != load.Head && IsReceiver(scene, sentence, head))
                return true;
        }

        return false;
    }

    static bool IsReceiver(Scene scene, Sentence sentence, int head) =>
        IsPeople(scene, sentence, head) || sentence.Tokens[head].Tag == UniversalTag.PROPN || scene.Lexicon.Flows.IsReceiver(Scene.Lemma(sentence, head));

    /// <summary>"Military aid, economic assistance, and other support for Kenya": what is said of the last holds for all.</summary>
    public static IReadOnlyList<ActorReference> Shared(Scene scene, Sentence sentence, Load load, FlowRule rule)
    {
        var first = load.Outer < 0 ? load.Head : load.Outer;
        while (first >= 0 && sentence.Is(first, "conj") && sentence.Tokens[sentence.Tokens[first].Head].Tag == UniversalTag.NOUN)
            first = sentence.Tokens[first].Head;
        foreach (var other in ArgumentReader.Coordinated(sentence, first).Where(other => other > load.Outer))
        {
            foreach (var place in rule.To.Where(place => place.Preposition is "to" or "for"))
            {
                var found = Sides.Below(sentence, other, place.Preposition!).SelectMany(head => Sides.Party(scene, sentence, head, false)).Where(actor => actor.Code is { IsKnown: true }).ToArray();
                if (found.Length > 0)
                    return found;
            }
        }

        return [];
    }
}
