using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;

namespace Casus.Coding.Events;

/// <summary>Makes one happening of its several mentions in a document.</summary>
static class Happenings
{
    /// <summary>CAMEO's "consult, not specified below", and "host a visit"; visits are others.</summary>
    static readonly CameoCode talks = CameoCode.Parse("040", null), welcome = CameoCode.Parse("043", null);

    /// <summary>How many sentences back "the signing" may refer to what another word told, and to what the same word told.</summary>
    const int Reach = 4, ReachOfName = 20;

    /// <param name="mentioned">In the order of the text.</param>
    /// <param name="trace">Told what is left; null where nobody asks.</param>
    public static IReadOnlyList<Happening> Merge(IReadOnlyList<Happening> mentioned, EventTrace? trace = null)
    {
        var told = new List<Happening>();
        var sentence = new List<Happening>();
        for (var i = 0; i < mentioned.Count; i++)
        {
            sentence.Add(mentioned[i]);
            if (i + 1 < mentioned.Count && mentioned[i + 1].Sentence == mentioned[i].Sentence)
                continue;
            MergeSentence(sentence, told, trace);
            sentence.Clear();
        }

        return told;
    }

    static void MergeSentence(List<Happening> mentioned, List<Happening> told, EventTrace? trace)
    {
        var here = new List<Happening>();
        foreach (var happening in mentioned.OrderByDescending(happening => happening.HasParticipants || happening.IsDefinite))
        {
            var completed = Completed(happening, here);
            var earlier = Earlier(completed, told);
            if (earlier >= 0)
            {
                trace?.Left(completed, $"the same event as “{told[earlier].Sentence.Tokens[told[earlier].Token].Form}” of sentence {told[earlier].Sentence.Number + 1}, whose record it completes");
                told[earlier] = told[earlier].With(completed);
                here.Add(completed with { Actors = told[earlier].Actors, Recipients = told[earlier].Recipients });
            }
            else if (completed.Lack is { } lack)
            {
                trace?.Left(completed, lack);
            }
            else
            {
                told.Add(Occasion(completed, told) is { } other ? completed.OnOccasionOf(other) : completed);
                here.Add(told[^1]);
            }
        }

        told.Sort((a, b) => (a.Sentence.Number, a.Token).CompareTo((b.Sentence.Number, b.Token)));
    }

    /// <summary>The happening already told that this one mentions again; −1 where it is new.</summary>
    static int Earlier(Happening happening, List<Happening> told)
    {
        var same = Latest(happening, told, Reach, earlier => SameTold(happening, earlier) || IsToll(happening, earlier));
        if (same >= 0 || !happening.IsDefinite || happening.HasParticipants)
            return same;
        var word = Scene.Lemma(happening.Sentence, happening.Token);
        return Latest(happening, told, ReachOfName, earlier => earlier.Predicates.Any(predicate => Scene.Lemma(predicate.Sentence, predicate.Token) == word)) is >= 0 and var named
            ? named
            : Latest(happening, told, Reach, earlier => IsTakenUp(happening.Rule, earlier.Rule));
    }

    static int Latest(Happening happening, List<Happening> told, int reach, Predicate<Happening> matches) =>
        told.FindLastIndex(earlier => happening.Sentence.Number - earlier.Sentence.Number <= reach && matches(earlier));

    /// <summary>"The summit … the talks": a noun for what both sides do takes up any that has the same code.</summary>
    static bool IsTakenUp(EventRule rule, EventRule earlier) =>
        rule.Name == earlier.Name || (rule.Reciprocal && earlier.Reciprocal && rule.Cameo == earlier.Cameo);

    /// <summary>"A gunman opened fire … Three people were killed": deaths that nobody is named for are those of the attack told just before.</summary>
    static bool IsToll(Happening happening, Happening earlier) =>
        happening.Rule.Type == EventType.Assault && earlier.Rule.Type == EventType.Assault
        && happening.Sentence.Number - earlier.Sentence.Number <= 1
        && happening.Actors.Count == 0 && !happening.IsNominal && happening.Factuality == earlier.Factuality
        && (earlier.Recipients.Count == 0 || happening.Recipients.Count == 0 || SameActors(happening.Recipients, earlier.Recipients))
        && (happening.When is null || earlier.When is null || happening.When == earlier.When);

    static bool SameTold(Happening happening, Happening earlier) =>
        happening.HasParticipants
        && happening.Rule.Type == earlier.Rule.Type
        && happening.Factuality == earlier.Factuality
        && (IsPartOf(happening, earlier) || IsSameMeeting(happening, earlier) || IsSameWelcome(happening, earlier) ? IsNoOther(happening, earlier) : IsAgain(happening, earlier))
        && (happening.When is null || earlier.When is null || happening.When == earlier.When);

    /// <summary>"Spoke with the premier … They discussed the war": what is talked of at a meeting is no other meeting.</summary>
    static bool IsSameMeeting(Happening happening, Happening earlier) =>
        happening.Rule.Type == EventType.Consult && happening.Rule.Cameo == talks && (happening.Recipients.Count == 0 || SameActors([.. happening.Actors, .. happening.Recipients], [.. earlier.Actors, .. earlier.Recipients]));

    /// <summary>"They also signed": what the same two did just before by the same rule.</summary>
    static Happening? Occasion(Happening happening, List<Happening> told) => happening.IsFurther
        ? told.FindLast(earlier => happening.Rule.Name == earlier.Rule.Name && SameActors(happening.Actors, earlier.Actors) && SameActors(happening.Recipients, earlier.Recipients))
        : null;

    /// <summary>"A ceremony for the guest, with the king himself greeting him": one host, one guest, one sentence.</summary>
    static bool IsSameWelcome(Happening happening, Happening earlier) =>
        happening.Sentence == earlier.Sentence && happening.Rule.Cameo == welcome && earlier.Rule.Cameo == welcome;

    static bool IsAgain(Happening happening, Happening earlier) =>
        happening.Rule.Name == earlier.Rule.Name && !happening.IsFurther
        && SameActors(happening.Actors, earlier.Actors)
        && SameActors(happening.Recipients, earlier.Recipients);

    /// <summary>Of two words for one event, one may leave out who did it, and to whom.</summary>
    static bool IsNoOther(Happening happening, Happening earlier) =>
        (happening.Actors.Count == 0 || earlier.Actors.Count == 0 || SameActors(happening.Actors, earlier.Actors))
        && (happening.Recipients.Count == 0 || earlier.Recipients.Count == 0 || SameActors(happening.Recipients, earlier.Recipients));

    /// <summary>"Hosted a round of talks", "stormed a church, killing nine": two predicates, one in the other's phrase, tell of one event.</summary>
    static bool IsPartOf(Happening happening, Happening earlier) =>
        happening.Sentence == earlier.Sentence
        && (happening.IsNominal || earlier.IsNominal || happening.Rule.Type == EventType.Assault)
        && (Clauses.Governs(happening.Sentence, earlier.Token, happening.Token) || Clauses.Governs(happening.Sentence, happening.Token, earlier.Token));

    static bool SameActors(IReadOnlyList<ActorReference> one, IReadOnlyList<ActorReference> other) =>
        one.Select(actor => actor.Code?.State()).ToHashSet().SetEquals(other.Select(actor => actor.Code?.State()));

    /// <summary>"They signed it at a summit", "The signing took place during a summit": the summit is theirs who signed.</summary>
    static Happening Completed(Happening happening, List<Happening> here)
    {
        if (happening.HasParticipants || !happening.IsNominal || !happening.Rule.Reciprocal)
            return happening;

        var clause = Clauses.Of(happening.Sentence, happening.Token);
        var host = here.FirstOrDefault(other => Clauses.Of(other.Sentence, other.Token) == clause
            && other.Actors.Count > 0 && other.Recipients.Count > 0);
        return host is null
            ? happening
            : happening with { Actors = host.Actors, Recipients = host.Recipients, When = happening.When ?? host.When };
    }
}
