using Casus.Actors;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Events;

/// <summary>Finds a side of an event that its own phrases do not name: below its predicate, beside it, in what was told before, and at home.</summary>
sealed class Surroundings(Phrases phrases, Told told)
{
    /// <summary>How many sentences back those whom an event answers, or with whom its doer met, may be named.</summary>
    const int Reach = 3;

    Sentence Sentence => phrases.Sentence;

    EventType Type => phrases.Happening.Rule.Type;

    /// <summary>Who does what hangs on another's deed: "announces aid", "pledged to send": the subject of the verb above.</summary>
    public IReadOnlyList<ActorReference> Actors()
    {
        if (!SharesItsDoer(Type) || phrases.IsUndergone)
            return [];
        var token = phrases.Happening.Token;
        foreach (var step in Clauses.Upward(Sentence, token))
        {
            if (step == token || Sentence.Tokens[step].Tag != UniversalTag.VERB || ArgumentReader.IsPassive(Sentence, step))
                continue;
            int[] subjects = [.. ArgumentReader.Subjects(Sentence, step).Where(head => !Clauses.Governs(Sentence, head, token))];
            if (subjects.Length > 0)
                return [.. subjects.SelectMany(phrases.Meant)];
        }

        return [];
    }

    /// <summary>"He also affirmed": a pronoun of which it is not known whom it means goes on with whoever acted before; aid that nobody is said to give in a
    /// statement is its author's.</summary>
    /// <param name="strangers">Those of whom the text does not say whose they are.</param>
    public IReadOnlyList<ActorReference> Continued(IReadOnlyList<ActorReference> strangers)
    {
        if (strangers.Count == 0)
            return Type == EventType.Aid && !phrases.IsUndergone ? phrases.Scene.Anaphora.Author(Sentence, phrases.Happening.Token) : [];
        return strangers is [{ Text: "he" or "He" or "she" or "She" or "it" or "It" or "they" or "They" } pronoun]
            && told.Latest(1, earlier => earlier.Sentence != Sentence && earlier.Actors.Any(IsKnown)) is { } before
            ? [.. before.Actors.Where(IsKnown).Select(actor => actor with { Text = pronoun.Text, Start = pronoun.Start, End = pronoun.End, Because = $"'{pronoun.Text}': who acted in the sentence before" })]
            : strangers;
    }

    /// <summary>"Farmers blocked roads around Warsaw", "the premier of Nepal resigned after protests": people are out in the streets of the state that stands nearest.</summary>
    /// <param name="strangers">Those of whom the text does not say whose they are.</param>
    public IReadOnlyList<ActorReference> Crowd(IReadOnlyList<ActorReference> strangers)
    {
        if (Type != EventType.Protest)
            return strangers;
        var state = phrases.Scene.SidesIn(Sentence).OrderBy(mention => Math.Abs(mention.Head - phrases.Happening.Token))
            .SelectMany(phrases.Scene.References).Select(actor => actor.Code).FirstOrDefault(code => code is { HasState: true });
        if (state is null)
            return strangers;
        if (strangers.Count > 0)
            return [.. strangers.Select(stranger => At(state.State(), stranger))];
        var words = phrases.Scene.Document.Quote(Sentence.Tokens[phrases.Happening.Token].Span);
        return [new(state.State().InSector("CVL"), null, words.Quote, words.Start, words.End, $"nobody is named who protests; {state.State()} is the state named nearest")];
    }

    /// <summary>"Four people were hurt in a stabbing in Trondheim. The attacker was arrested": who did it is named only by the deed, and is of the state where it was done.</summary>
    /// <param name="strangers">Those whom its own phrases name.</param>
    public IReadOnlyList<ActorReference> Culprit(IReadOnlyList<ActorReference> strangers)
    {
        if (Type != EventType.Assault || strangers.Count > 0 || State() is not { } state)
            return strangers;
        foreach (var sentence in phrases.Scene.Parsed.Sentences.Skip(Sentence.Number).Take(2))
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (phrases.Scene.Lexicon.Classes.Contains("culprit", Scene.Lemma(sentence, token)) && Strangers.Of(phrases.Scene, sentence, token, state.ToString()) is { } culprit)
                    return [culprit];
            }
        }

        return strangers;
    }

    /// <summary>Where it happened, else whose they are who suffered it.</summary>
    ActorCode? State() => ActorCode.TryParse(phrases.Happening.Place?.Country, null, out var country) ? country
        : phrases.Happening.Recipients.FirstOrDefault(IsKnown)?.Code is { HasState: true } code ? code.State() : null;

    /// <summary>To whom it is done, where the phrases that the rule knows name nobody of whom it is known whose he is.</summary>
    /// <param name="strangers">Those whom they name all the same.</param>
    public IReadOnlyList<ActorReference> Recipients(IReadOnlyList<ActorReference> actors, IReadOnlyList<ActorReference> strangers)
    {
        if (OfState(strangers, actors) is { } state)
            return [.. strangers.Select(stranger => At(state, stranger))];
        if (!HasAnotherSide(Type))
            return Type is EventType.Mobilize or EventType.Protest ? [] : strangers;
        var named = strangers.Count > 0 && !strangers.All(IsPronoun);
        Func<IReadOnlyList<ActorReference>, IReadOnlyList<ActorReference>>[] ways = named ? [Withstanding, Below] : [Withstanding, Below, Answered, Same, Beside, Met];
        var found = ways.Select(find => find(actors)).FirstOrDefault(others => others.Count > 0);
        return found ?? (!IsHelp(Type) && Home(actors) is { } home ? [.. strangers.Select(stranger => At(home, stranger))] : strangers);
    }

    /// <summary>The state whose the strangers are: bodies of nobody else's, and people in the hands of a state, are the actor's own.</summary>
    ActorCode? OfState(IReadOnlyList<ActorReference> strangers, IReadOnlyList<ActorReference> actors) => strangers.Count == 0 ? null
        : strangers.All(IsBody) ? HomeOf(actors)
        : IsDoneToPeople(Type) ? Home(actors)
        : null;

    /// <summary>"Ukraine defends itself against Russia's aggression", "as it resists the invasion": who withstands an attack suffers it.</summary>
    IReadOnlyList<ActorReference> Withstanding(IReadOnlyList<ActorReference> actors)
    {
        if (Type != EventType.Assault || !phrases.Happening.IsNominal)
            return [];
        foreach (var step in Clauses.Upward(Sentence, phrases.Happening.Token))
        {
            if (!phrases.Scene.Lexicon.Classes.Contains("withstand", Scene.Lemma(Sentence, step)))
                continue;
            int[] subjects = [.. ArgumentReader.Subjects(Sentence, step).Concat(Owner(step)).Where(head => Sentence.Tokens[head].Tag != UniversalTag.PRON)];
            var found = Others([.. subjects.SelectMany(phrases.Meant)], actors);
            return found.Count > 0 ? found : Nearest(actors, head => head < step && !Clauses.Governs(Sentence, step, head));
        }

        return [];
    }

    /// <summary>"In its defence against".</summary>
    IEnumerable<int> Owner(int noun) => Sentence.Dependent(noun, "nmod:poss") is >= 0 and var owner ? [owner] : [];

    /// <summary>"Pledges to invest in India's economy", "agreed to buy American gas": the nearest others in what hangs on the predicate.</summary>
    IReadOnlyList<ActorReference> Below(IReadOnlyList<ActorReference> actors) => Nearest(actors, head => Clauses.Governs(Sentence, phrases.Happening.Token, head));

    /// <summary>"Support for Ukraine in the face of Russian aggression": the nearest others in the phrases that the event hangs on, who are not those that tell of it.</summary>
    IReadOnlyList<ActorReference> Beside(IReadOnlyList<ActorReference> actors)
    {
        if (!phrases.Happening.IsNominal)
            return [];
        var inner = phrases.Happening.Token;
        foreach (var step in Clauses.Upward(Sentence, inner))
        {
            if (step == inner)
                continue;
            var (above, below) = (step, inner);
            var found = Nearest(actors, head => Clauses.Governs(Sentence, above, head) && !Clauses.Governs(Sentence, below, head) && !IsInSubject(above, head));
            if (found.Count > 0)
                return found;
            inner = step;
        }

        return [];
    }

    /// <summary>"Russia's invasion" in a text that has said of what, "will continue to help" after a sentence that has said whom.</summary>
    IReadOnlyList<ActorReference> Same(IReadOnlyList<ActorReference> actors)
    {
        if (!IsHelp(Type) && !IsHarm(Type))
            return [];
        var reach = Type == EventType.Assault && phrases.Happening.IsNominal ? int.MaxValue : Reach;
        return told.Latest(reach, earlier =>
            (IsHelp(Type) ? IsHelp(earlier.Rule.Type) : Type == EventType.Assault ? earlier.Rule.Type == Type : IsHarm(earlier.Rule.Type))
            && earlier.Recipients.Any(IsKnown) && IsBy(earlier.Actors, actors)) is { } same
            ? As(same.Recipients, actors, "the other side in what was told before")
            : [];
    }

    /// <summary>"Zagreb protested", "Hamas rejected it": whoever did something to the one that answers.</summary>
    IReadOnlyList<ActorReference> Answered(IReadOnlyList<ActorReference> actors) =>
        Type is EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Sanction or EventType.Request
        && told.Latest(Reach, earlier => IsBy(earlier.Recipients, actors) && earlier.Actors.Any(IsKnown) && !IsBy(earlier.Actors, actors)) is { } act
            ? As(act.Actors, actors, "whose act it answers")
            : [];

    /// <summary>"She met the president of Peru and affirmed the bond": with whom its doer has met.</summary>
    IReadOnlyList<ActorReference> Met(IReadOnlyList<ActorReference> actors)
    {
        if (!IsHelp(Type) && Type != EventType.Request)
            return [];
        return told.Latest(Reach, earlier => earlier.Rule.Type == EventType.Consult && earlier.Actors.Count > 0 && earlier.Recipients.Count > 0
            && (IsBy(earlier.Actors, actors) || IsBy(earlier.Recipients, actors))) is { } meeting
            ? As([.. meeting.Actors, .. meeting.Recipients], actors, "met, as was told before")
            : [];
    }

    IReadOnlyList<ActorReference> Nearest(IReadOnlyList<ActorReference> actors, Func<int, bool> isThere)
    {
        var token = phrases.Happening.Token;
        var nearest = phrases.Scene.SidesIn(Sentence)
            .Where(mention => mention.Head != token && isThere(mention.Head))
            .OrderBy(mention => mention.Head < token).ThenBy(mention => Math.Abs(mention.Head - token))
            .Select(mention => Helped(Others(phrases.Scene.References(mention), actors))).FirstOrDefault(found => found.Count > 0);
        return nearest ?? [];
    }

    /// <summary>Nobody is helped against himself: "aid for those affected by Russia's war".</summary>
    IReadOnlyList<ActorReference> Helped(IReadOnlyList<ActorReference> found) =>
        IsHelp(Type) ? [.. found.Where(one => !told.IsAggressor(one.Code!.State()))] : found;

    static IReadOnlyList<ActorReference> Others(IReadOnlyList<ActorReference> found, IReadOnlyList<ActorReference> actors) =>
        [.. found.Where(one => IsKnown(one) && actors.All(actor => actor.Code?.State() != one.Code?.State()))];

    /// <summary>Those of an earlier event who are not the actors, standing in this one's words.</summary>
    static IReadOnlyList<ActorReference> As(IReadOnlyList<ActorReference> earlier, IReadOnlyList<ActorReference> actors, string because) =>
        [.. Others(earlier, actors).DistinctBy(actor => actor.Code).Select(actor => actor with { Because = $"{actor.Because}; {because}" })];

    bool IsInSubject(int verb, int head)
    {
        foreach (var dependent in Sentence.Dependents(verb))
        {
            if (Sentence.UniversalRelation(dependent) == "nsubj" && Clauses.Governs(Sentence, dependent, head))
                return true;
        }

        return false;
    }

    /// <summary>"Asked Congress", "urged the government": a body that is nobody else's is the actor's own state's.</summary>
    static bool IsBody(ActorReference stranger) => stranger.Code?.Suffix is { } sector && (sector.StartsWith("LEG", StringComparison.Ordinal) || sector.StartsWith("GOV", StringComparison.Ordinal) || sector.StartsWith("JUD", StringComparison.Ordinal));

    /// <summary>The one state that acts, where the sentence names no other.</summary>
    ActorCode? Home(IReadOnlyList<ActorReference> actors) =>
        HomeOf(actors) is { } only && phrases.Happening.Place?.Country is null
        && !phrases.Scene.SidesIn(Sentence).SelectMany(mention => mention.Referents).Any(other => other.Code.HasState && other.Code.State() != only)
            ? only
            : null;

    static ActorCode? HomeOf(IReadOnlyList<ActorReference> actors)
    {
        ActorCode[] states = [.. actors.Where(actor => actor.Code is { HasState: true }).Select(actor => actor.Code!.State()).Distinct()];
        return states is [var only] ? only : null;
    }

    static ActorReference At(ActorCode home, ActorReference stranger) =>
        stranger.Code is { IsKnown: true } ? stranger : stranger with
        {
            Code = stranger.Code?.Suffix is { } sector ? home.InSector(sector) : home,
            Because = $"no other state is named; where a state deals with people, they are taken to be in {home}",
        };

    static bool IsBy(IReadOnlyList<ActorReference> earlier, IReadOnlyList<ActorReference> actors) =>
        earlier.Any(one => IsKnown(one) && actors.Any(actor => actor.Code?.State() == one.Code?.State()));

    static bool IsPronoun(ActorReference actor) => actor.Text.Length <= "themselves".Length && !actor.Text.Contains(' ', StringComparison.Ordinal) && char.IsLower(actor.Text[0]);

    static bool IsKnown(ActorReference actor) => actor.Code is { IsKnown: true };

    /// <summary>What is promised, given or said by whoever the sentence is about.</summary>
    static bool SharesItsDoer(EventType type) => type is EventType.Agree or EventType.Aid or EventType.Support or EventType.Cooperate or EventType.Consult or EventType.Sanction or EventType.Concede or EventType.Request;

    /// <summary>What goes to others.</summary>
    public static bool IsHelp(EventType type) => type is EventType.Agree or EventType.Aid or EventType.Support or EventType.Cooperate;

    static bool IsHarm(EventType type) => type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Threaten;

    /// <summary>Types that are done to somebody: forces may be moved, and people may march, towards nobody.</summary>
    static bool HasAnotherSide(EventType type) => type is not (EventType.Mobilize or EventType.Protest or EventType.Consult or EventType.Retreat);

    /// <summary>What states do to people in their power.</summary>
    static bool IsDoneToPeople(EventType type) => type is EventType.Coerce or EventType.Sanction or EventType.Assault or EventType.Concede or EventType.Retreat;
}
