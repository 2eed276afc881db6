using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Agreements;

/// <summary>Reads off the tree what a sentence says of each agreement that it names.</summary>
sealed class InstrumentReader(Lexicon lexicon)
{
    static readonly string[] partyPrepositions = ["between", "with", "among"];

    readonly AgreementWords words = lexicon.Agreements;
    readonly FactualityComposer factuality = new(lexicon);

    public IEnumerable<Instrument> Read(Scene scene, Sentence sentence, IReadOnlyList<Happening> happenings)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (NamesAgreement(sentence, token))
                yield return Read(scene, sentence, token, happenings);
        }
    }

    /// <summary>A noun of the lexicon that does not merely qualify another ("treaty obligations", "partnership agreement").</summary>
    bool NamesAgreement(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag is UniversalTag.NOUN or UniversalTag.PROPN
        && words.Kind(Scene.Lemma(sentence, token)) is not null
        && !sentence.Is(token, "compound");

    Instrument Read(Scene scene, Sentence sentence, int token, IReadOnlyList<Happening> happenings)
    {
        var governor = Governor(sentence, token);
        var signing = happenings.FirstOrDefault(happening => happening.Predicates.Contains((sentence, governor)));
        var value = factuality.Of(sentence, governor);
        return new(sentence, token, Clauses.Span(sentence, Clauses.Of(sentence, token)))
        {
            Kind = Kind(sentence, token),
            Name = InstrumentName.Of(scene.Document, sentence, token),
            IsDefinite = IsDefinite(sentence, token),
            Parties = Parties(scene, sentence, token, governor),
            Status = value == Factuality.Certain ? Status(sentence, token, governor) : null,
            SignedOn = signing?.When is { Precision: Time.DatePrecision.Day, From: { } day } ? day : null,
            SignedAt = signing?.Place,
            Areas = Areas(sentence, token),
            Factuality = value,
            Attribution = AttributionReader.Of(scene, sentence, token),
        };
    }

    /// <summary>The verb or noun that says what becomes of the agreement; the noun itself where nothing does.</summary>
    static int Governor(Sentence sentence, int token) =>
        sentence.Tokens[token] switch
        {
            { Head: >= 0 and var head, Relation: "obj" or "nsubj" or "nsubj:pass" } => head,
            { Head: >= 0 and var head, Relation: "nmod" } when ArgumentReader.Preposition(sentence, token) == "of" => head,
            _ => token,
        };

    string Kind(Sentence sentence, int token)
    {
        var own = words.Kind(Scene.Lemma(sentence, token)) ?? Instrument.General;
        if (own is not (Instrument.General or "pact" or "treaty"))
            return own;

        foreach (var dependent in sentence.Dependents(token))
        {
            if ((sentence.Is(dependent, "compound") || sentence.Is(dependent, "amod")) && Qualified(sentence, dependent) is { } kind)
                return kind;
        }

        return own;
    }

    string? Qualified(Sentence sentence, int word) =>
        words.Qualified(Scene.Lemma(sentence, word)) ?? words.Qualified(sentence.Tokens[word].Form.ToLowerInvariant());

    static bool IsDefinite(Sentence sentence, int token) =>
        sentence.Dependent(token, "nmod:poss") >= 0
        || (sentence.Dependent(token, "det") is >= 0 and var determiner
            && Scene.Lemma(sentence, determiner) is "the" or "this" or "that");

    static IReadOnlyList<ActorReference> Parties(Scene scene, Sentence sentence, int token, int governor)
    {
        var around = ArgumentReader.Read(sentence, token).Where(IsPartyPlace)
            .Concat(governor == token ? [] : ArgumentReader.Read(sentence, governor).Where(IsPartyPlace))
            .Where(argument => argument.Head != token);
        return [.. around.SelectMany(argument => scene.Meant(sentence, argument.Head)).Where(actor => actor.Code is not null)
            .DistinctBy(actor => actor.Code!.State()).Select(AsParty)];
    }

    static bool IsPartyPlace(Argument argument) =>
        argument.Kind is ArgumentKind.Subject or ArgumentKind.Owner || partyPrepositions.Contains(argument.Preposition);

    /// <summary>It is the state that becomes a party, whoever holds the pen.</summary>
    static ActorReference AsParty(ActorReference signer) =>
        signer.Code!.State() == signer.Code
            ? signer
            : signer with { Code = signer.Code.State(), Because = $"{signer.Because}, who acts for {signer.Code.State()}" };

    AgreementStatus? Status(Sentence sentence, int token, int governor)
    {
        var lemma = Scene.Lemma(sentence, governor);
        var isSubject = sentence.Tokens[token].Relation == "nsubj";
        var status = governor == token ? null
            : sentence.Tokens[governor].Tag == UniversalTag.NOUN ? words.StatusBehind(lemma)
            : isSubject ? words.StatusOfSubject(lemma)
            : words.StatusOfObject(lemma);
        return status is null ? null : Enum.Parse<AgreementStatus>(status.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
    }

    /// <summary>Fields of cooperation: what stands behind "in" or "on" of the agreement, or of the cooperation that its clause tells of.</summary>
    IReadOnlyList<string> Areas(Sentence sentence, int token)
    {
        var clause = Clauses.Of(sentence, token);
        var named = Enumerable.Range(0, sentence.Tokens.Count)
            .Where(noun => noun == token ? !IsDefinite(sentence, token) : IsCooperation(sentence, noun) && Clauses.Governs(sentence, clause, noun))
            .SelectMany(noun => Fields(sentence, noun))
            .SelectMany(head => AreaWords(sentence, head))
            .Select(words.Area).OfType<string>();
        return [.. named.Distinct()];
    }

    /// <summary>What stands behind "in" or "on", and what a parser may have joined to the noun itself: "cooperation in energy and culture".</summary>
    static IEnumerable<int> Fields(Sentence sentence, int noun) =>
        ArgumentReader.Read(sentence, noun).Where(argument => argument.Preposition is "in" or "on").Select(argument => argument.Head)
            .Concat(ArgumentReader.Coordinated(sentence, noun).Skip(1));

    bool IsCooperation(Sentence sentence, int noun) =>
        sentence.Tokens[noun].Tag == UniversalTag.NOUN && lexicon.Classes.Contains("cooperation", Scene.Lemma(sentence, noun));

    /// <summary>The phrase as written, its head, then its modifiers: "medical education", "education", "medical".</summary>
    static IEnumerable<string> AreaWords(Sentence sentence, int head)
    {
        var modifiers = Enumerable.Range(0, head)
            .Where(token => sentence.Tokens[token].Head == head && sentence.Tokens[token].Relation is "amod" or "compound")
            .Select(token => Scene.Lemma(sentence, token)).ToArray();
        var phrase = string.Join(' ', [.. modifiers, Scene.Lemma(sentence, head)]);
        return modifiers.Length == 0 ? [phrase] : [phrase, .. modifiers];
    }
}
