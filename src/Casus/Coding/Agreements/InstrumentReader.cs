using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Agreements;

/// <summary>Reads off the tree what a sentence says of each agreement that it names.</summary>
sealed class InstrumentReader(Lexicon lexicon, Func<ParsedText, Sentence, int, Place?> findPlace)
{
    /// <summary>Prepositions before an agreement by which something is done because it is there.</summary>
    static readonly string[] binding = ["under", "despite", "since", "following", "after", "per", "pursuant to", "in accordance with", "in line with"];

    readonly AgreementWords words = lexicon.Agreements;
    readonly KindReader kinds = new(lexicon.Agreements);
    readonly AreaReader areas = new(lexicon);
    readonly FactualityComposer factuality = new(lexicon);

    public IEnumerable<Instrument> Read(Scene scene, Sentence sentence, IReadOnlyList<Happening> happenings)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (IsCandidate(scene, sentence, token) && Read(scene, sentence, token, happenings) is { } instrument)
                yield return instrument;
            else if (IsAgreeing(sentence, token) && Implicit(scene, sentence, token) is { } implied)
                yield return implied;
        }
    }

    /// <summary>Every noun for an agreement, and why it gives none.</summary>
    /// <param name="pacts">Those that were made.</param>
    public IEnumerable<Cue> Cues(Scene scene, IReadOnlyList<Happening> happenings, IReadOnlyList<Pact> pacts)
    {
        foreach (var sentence in scene.Parsed.Sentences)
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (!IsCandidate(scene, sentence, token))
                    continue;
                var lack = pacts.Any(pact => pact.IsMentionedAt(sentence, token)) ? null
                    : Read(scene, sentence, token, happenings) is null ? "no agreement in particular: the noun wants a name, a status, a signature or another word beside it"
                    : "nobody is found who is party to it";
                yield return new(sentence, token, $"agreements.yaml#{Scene.Lemma(sentence, token)}", lack);
            }
        }
    }

    /// <summary>A noun of the lexicon that does not merely qualify another ("treaty obligations", "partnership agreement"), nor ends the name of somebody ("the Congo River Alliance").</summary>
    bool IsCandidate(Scene scene, Sentence sentence, int token) =>
        sentence.Tokens[token].Tag is UniversalTag.NOUN or UniversalTag.PROPN
        && words.Nouns(Scene.Lemma(sentence, token)).Count > 0
        && !sentence.Is(token, "compound")
        && !scene.MentionsIn(sentence).Any(mention => mention.Kind == MentionKind.Name && mention.First < token && token <= mention.Last);

    static bool IsAgreeing(Sentence sentence, int token) => sentence.Tokens[token].Tag == UniversalTag.VERB && Scene.Lemma(sentence, token) == "agree";

    /// <summary>"Serbia and Hungary agreed to link their pipelines": "the agreement" of a later sentence is this one.</summary>
    Instrument? Implicit(Scene scene, Sentence sentence, int token)
    {
        var parties = new PartyFinder(scene).Doers(sentence, token);
        return parties.Count < 2 ? null : new(sentence, token, Clauses.Span(sentence, Clauses.Of(sentence, token)))
        {
            Kind = kinds.OfContent(sentence, token) ?? Instrument.General,
            Parties = parties,
            IsImplicit = true,
            Factuality = factuality.Of(sentence, token),
        };
    }

    Instrument? Read(Scene scene, Sentence sentence, int token, IReadOnlyList<Happening> happenings)
    {
        var standing = Standing.Of(sentence, token, words);
        var name = InstrumentName.Of(scene.Document, sentence, token);
        if (kinds.Read(sentence, token, standing, name is not null) is not { } kind || IsNoneInParticular(sentence, token))
            return null;
        var isDefinite = IsDefinite(sentence, token);
        var instrument = new Instrument(sentence, token, Clauses.Span(sentence, Clauses.Of(sentence, token)))
        {
            Kind = kind,
            Name = name,
            IsDefinite = isDefinite,
            IsPlural = sentence.Tokens[token].PennTag is "NNS" or "NNPS" && sentence.Dependent(token, "nummod") < 0,
            IsBinding = IsBinding(sentence, token),
            Areas = areas.Read(sentence, token, isDefinite),
            Possible = Possible(sentence, token),
            Suggesting = Suggesting(scene, sentence, token),
            Attribution = AttributionReader.Of(scene, sentence, token),
        };
        return Signed(WithParties(WithStatus(instrument, standing), standing, new(scene), Deed(sentence, token, happenings)), scene, standing, happenings);
    }

    Instrument WithStatus(Instrument instrument, Standing standing)
    {
        // What is broken or done by it is there, however doubtful the rest of the clause.
        var exists = instrument.IsBinding || standing.Status is AgreementStatus.Violated or AgreementStatus.InForce;
        var told = factuality.Of(instrument.Sentence, instrument.Token);
        var value = exists ? Factuality.Certain : Feared(instrument.Sentence, instrument.Token, told);
        return instrument with { Factuality = value, IsFeared = !exists && value != told, Status = value == Factuality.Certain ? standing.Status : null };
    }

    /// <summary>"Buys frigates from Britain in a deal": what is done by it is done between its parties; null where nothing is, or one does the other harm.</summary>
    static Happening? Deed(Sentence sentence, int token, IReadOnlyList<Happening> happenings) =>
        sentence.Is(token, "obl") && ArgumentReader.Preposition(sentence, token) is "in" or "under" or "through" or "as part of"
            ? happenings.FirstOrDefault(one => one.Actors.Count > 0 && one.Recipients.Count > 0 && one.Predicates.Contains((sentence, sentence.Tokens[token].Head))
                && one.Rule.Type is EventType.Cooperate or EventType.Aid or EventType.Agree or EventType.Concede or EventType.Retreat)
            : null;

    static Instrument WithParties(Instrument instrument, Standing standing, PartyFinder parties, Happening? deed)
    {
        var isNamedByOthers = instrument.Kind != Instrument.General || instrument.IsBinding
            || standing.Status is AgreementStatus.Violated or AgreementStatus.Suspended or AgreementStatus.InForce;
        return instrument with
        {
            Parties = parties.Find(instrument.Sentence, instrument.Token, standing.Governor, standing.Status is not null),
            Around = deed is not null ? PartyFinder.Parties([.. deed.Actors, .. deed.Recipients])
                : isNamedByOthers ? parties.Around(instrument.Sentence, instrument.Token)
                : [],
        };
    }

    Instrument Signed(Instrument instrument, Scene scene, Standing standing, IReadOnlyList<Happening> happenings)
    {
        var (sentence, governor) = (instrument.Sentence, standing.Governor);
        var signing = happenings.FirstOrDefault(happening => happening.Predicates.Contains((sentence, governor)));

        // A signing of which only one side is known is no event, and has its day all the same.
        var isSigned = standing.Status == AgreementStatus.Signed;
        var when = signing?.When ?? (isSigned ? Circumstances.When(scene, sentence, governor) : null);
        return instrument with
        {
            SignedOn = when is { Precision: DatePrecision.Day, From: { } day } ? day : null,
            SignedAt = signing?.Place ?? (isSigned ? Circumstances.Where(sentence, ArgumentReader.Read(sentence, governor), (within, head) => findPlace(scene.Parsed, within, head)) : null),
        };
    }

    /// <summary>"Any agreement", "without a treaty", "deals such as …", "a unilateral ceasefire".</summary>
    static bool IsNoneInParticular(Sentence sentence, int token)
    {
        if (ArgumentReader.Preposition(sentence, token) is "without" or "including" or "such as" or "like")
            return true;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Tokens[dependent].Relation is "det" or "amod" && Scene.Lemma(sentence, dependent) is "any" or "no" or "every" or "unilateral" or "other" or "such")
                return true;
        }

        return false;
    }

    static bool IsBinding(Sentence sentence, int token) => ArgumentReader.Preposition(sentence, token) is { } preposition && binding.Contains(preposition);

    /// <summary>"Concerns are mounting over an arms deal": the subject says that nobody is sure of what the verb's phrase names.</summary>
    Factuality Feared(Sentence sentence, int token, Factuality value)
    {
        if (!sentence.Is(token, "obl") || ArgumentReader.Preposition(sentence, token) is not ("over" or "about" or "of")
            || sentence.Dependent(sentence.Tokens[token].Head, "nsubj") is not (>= 0 and var subject))
        {
            return value;
        }

        var doubt = lexicon.Factuality.Find(OperatorKind.Noun, Scene.Lemma(sentence, subject));
        return doubt is not null && doubt.Governs.Contains(GovernedPart.Complement) ? doubt.Apply(value) : value;
    }

    /// <summary>Fields that the clause says the agreement may come to cover: "the possibility of military-technical cooperation under the deal".</summary>
    IReadOnlyList<string> Possible(Sentence sentence, int token)
    {
        if (ArgumentReader.Preposition(sentence, token) is not ("under" or "within" or "as part of"))
            return [];
        var found = new List<string>();
        for (var noun = 0; noun < token; noun++)
        {
            if (areas.IsCooperation(sentence, noun) && Clauses.Of(sentence, noun) == Clauses.Of(sentence, token)
                && factuality.Of(sentence, noun) is Factuality.Possible or Factuality.Probable or Factuality.Unknown)
            {
                found.AddRange(areas.Before(sentence, noun));
            }
        }

        return found;
    }

    /// <summary>Who suggests what the agreement may come to cover: "suggesting the possibility of cooperation under the deal".</summary>
    static IReadOnlyList<ActorReference> Suggesting(Scene scene, Sentence sentence, int token)
    {
        var verb = Clauses.Of(sentence, token);
        return sentence.Tokens[verb].Tag == UniversalTag.VERB && scene.Lexicon.Speech.Verbs(Scene.Lemma(sentence, verb)).Count > 0
            ? [.. ArgumentReader.Subjects(sentence, verb).SelectMany(head => scene.Meant(sentence, head))]
            : [];
    }

    static bool IsDefinite(Sentence sentence, int token) =>
        sentence.Dependent(token, "nmod:poss") >= 0
        || (sentence.Dependent(token, "det") is >= 0 and var determiner
            && Scene.Lemma(sentence, determiner) is "the" or "this" or "that" or "these" or "those");
}
