using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Agreements;

/// <summary>Finds who is party to an agreement: behind "between" and "with", as its owners, and as those who sign, break or end it.</summary>
sealed class PartyFinder(Scene scene)
{
    static readonly string[] joint = ["between", "among"];

    /// <summary>CAMEO's "mediate".</summary>
    static readonly CameoCode mediate = CameoCode.Parse("045", null);

    /// <summary>Sectors of those who suffer, watch or help, and make no agreement.</summary>
    static readonly string[] bystanders = ["CVL", "MED", "REF", "NGO", "UAF"];

    /// <param name="governor">What tells what becomes of the agreement; the noun itself where nothing does.</param>
    /// <param name="isMade">The governor tells that those who do it are parties, as with signing.</param>
    public IReadOnlyList<ActorReference> Find(Sentence sentence, int noun, int governor, bool isMade)
    {
        var own = ArgumentReader.Read(sentence, noun);
        var beside = governor == noun ? [] : ArgumentReader.Read(sentence, governor);
        var between = Meant(sentence, own.Concat(beside).Where(argument => joint.Contains(argument.Preposition)));
        if (between.Count > 1)
            return between;

        var owners = Parties(sentence.Dependent(noun, "nmod:poss") >= 0 || own.Any(argument => argument.Kind == ArgumentKind.Owner) ? scene.Anaphora.Owners(sentence, noun) : []);
        if (owners is [{ Code.HasState: false }] && IsTreaty(sentence, noun))
            owners = [];
        var with = Meant(sentence, own.Concat(beside).Where(argument => argument.Preposition == "with"));
        if (owners.Count > 1 && with.Count == 0)
            return owners;

        var doers = (isMade || with.Count > 0) && !IsMediating(sentence, governor) ? Doers(sentence, noun, governor) : [];
        return Distinct([.. between, .. owners, .. doers, .. with]);
    }

    /// <summary>"The UN Charter", "the NATO treaty": the organisation that it is named after came of it, and its members are the parties.</summary>
    bool IsTreaty(Sentence sentence, int noun) => scene.Lexicon.Agreements.Nouns(Scene.Lemma(sentence, noun)).Any(meant => meant.Kind == "treaty");

    /// <summary>Those of the clauses around it, where the agreement's own words name nobody: "Israeli troops crossed the line, violating the ceasefire".</summary>
    public IReadOnlyList<ActorReference> Around(Sentence sentence, int noun)
    {
        if (Bound(sentence, noun) is { Count: > 0 } bound)
            return bound;
        var found = new List<ActorReference>();
        foreach (var step in Clauses.Upward(sentence, noun))
        {
            var isPredicate = sentence.Tokens[step].Tag is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.ADJ || sentence.Dependent(step, "cop") >= 0;
            if (IsAsking(sentence, step) || IsBlaming(sentence, noun, step) || IsMediating(sentence, step))
                break;
            if (!isPredicate)
                continue;
            var isDone = ArgumentReader.IsPassive(sentence, step);
            var heads = sentence.Dependent(step, "cop") >= 0
                ? ArgumentReader.Subjects(sentence, step)
                : ArgumentReader.Read(sentence, step).Where(argument => IsActive(sentence, argument, isDone)).Select(argument => argument.Head);
            found.AddRange(heads.Where(head => head != noun).SelectMany(head => Parties(scene.Anaphora.Meant(sentence, head))).Where(actor => actor.Code!.HasState));
            if (sentence.Is(step, "ccomp") && found.Count > 0)
                break;
        }

        return Distinct(found);
    }

    /// <summary>"Russia's commitments under the accord".</summary>
    IReadOnlyList<ActorReference> Bound(Sentence sentence, int noun) =>
        ArgumentReader.Preposition(sentence, noun) == "under" && sentence.Tokens[noun].Head is >= 0 and var head && sentence.Tokens[head].Tag == UniversalTag.NOUN
            ? Distinct(Parties(scene.Anaphora.Owners(sentence, head)))
            : [];

    /// <summary>Who brokers a truce between others is not of it. A verb that mediates only with some subjects ("negotiate") may be done by the parties.</summary>
    bool IsMediating(Sentence sentence, int verb) =>
        scene.Lexicon.Events.Verb(Scene.Lemma(sentence, verb)).Any(entry => entry.Rule.Cameo == mediate && entry.Rule.Subject is null);

    /// <summary>Who calls for a truce is not of it, nor who has to do with the call.</summary>
    bool IsAsking(Sentence sentence, int verb) => MayTell(sentence, verb, EventType.Request);

    /// <summary>Who condemns a pact has none.</summary>
    bool IsBlaming(Sentence sentence, int noun, int verb) => sentence.Tokens[noun].Head == verb && sentence.Is(noun, "obj") && MayTell(sentence, verb, EventType.Accuse);

    bool MayTell(Sentence sentence, int verb, EventType type) => sentence.Tokens[verb].Tag == UniversalTag.VERB && PredicateFinder.Tells(scene.Lexicon, sentence, verb, type);

    /// <summary>Those who suffer ("killed despite the truce") are no party to it.</summary>
    static bool IsActive(Sentence sentence, Argument argument, bool isDone) => argument.Kind switch
    {
        ArgumentKind.Subject or ArgumentKind.Indirect => true,
        ArgumentKind.Object => !isDone || sentence.Tokens[argument.Head].PennTag == "NNP",
        ArgumentKind.Preposition => argument.Preposition is "by" or "against" or "with" or "during",
        _ => false,
    };

    /// <summary>The subjects of the verb, also where a noun stands between: "delayed the signing of the treaty".</summary>
    public IReadOnlyList<ActorReference> Doers(Sentence sentence, int verb) => Doers(sentence, verb, verb);

    IReadOnlyList<ActorReference> Doers(Sentence sentence, int noun, int governor)
    {
        foreach (var step in Clauses.Upward(sentence, governor == noun ? noun : governor))
        {
            if (sentence.Tokens[step].Tag is UniversalTag.VERB or UniversalTag.AUX)
                return Accused(sentence, step) is { Count: > 0 } accused ? accused : Distinct([.. ArgumentReader.Subjects(sentence, step).Where(head => head != noun).SelectMany(head => Parties(Who(sentence, head)))]);
            if (step != noun && Meant(sentence, ArgumentReader.Read(sentence, step).Where(argument => argument.Kind == ArgumentKind.Owner || argument.Preposition == "by")) is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    /// <summary>It is the accused who have done what is spoken of, and not the accusers.</summary>
    IReadOnlyList<ActorReference> Accused(Sentence sentence, int verb) =>
        MayTell(sentence, verb, EventType.Accuse) ? Meant(sentence, ArgumentReader.Read(sentence, verb).Where(argument => argument.Kind == ArgumentKind.Object)) : [];

    IReadOnlyList<ActorReference> Meant(Sentence sentence, IEnumerable<Argument> arguments) =>
        Distinct([.. arguments.SelectMany(argument => Parties(Who(sentence, argument.Head)))]);

    /// <summary>The phrase itself must name the party: a firm of a state's is not the state.</summary>
    IReadOnlyList<ActorReference> Who(Sentence sentence, int head) =>
        scene.Named(sentence, head) is { Count: > 0 } named ? named
        : sentence.Tokens[head].Tag is UniversalTag.PROPN ? []
        : scene.Anaphora.Stands(sentence, head) ? scene.Anaphora.Meant(sentence, head) : [];

    /// <summary>Those of them who make agreements, each as the state for which he does.</summary>
    public static IReadOnlyList<ActorReference> Parties(IReadOnlyList<ActorReference> actors) =>
        [.. actors.Where(actor => actor.Code is { } code && !bystanders.Contains(code.Suffix)).Select(AsParty)];

    static IReadOnlyList<ActorReference> Distinct(IReadOnlyList<ActorReference> actors) => [.. actors.DistinctBy(actor => actor.Code)];

    /// <summary>It is the state that becomes a party, whoever holds the pen.</summary>
    static ActorReference AsParty(ActorReference signer) =>
        signer.Code!.Suffix is not ("GOV" or "MIL" or "LEG" or "SPY" or "COP") || !signer.Code.HasState
            ? signer
            : signer with { Code = signer.Code.State(), Because = $"{signer.Because}, who acts for {signer.Code.State()}" };
}
