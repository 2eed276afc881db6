using Casus.Coding.Agreements;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Commitments;

/// <summary>Codes what somebody is bound, or binds himself, to do for somebody else.</summary>
public sealed class CommitmentCoder(Lexicon lexicon, TreatyNames treaties)
{
    public const string Version = "commitments/1";

    readonly PromiseFinder promises = new(lexicon.Commitments);
    readonly ObligationReader obligations = new(lexicon.Commitments);
    readonly Holder holder = new(lexicon.Commitments.Phrases);
    readonly FactualityComposer factuality = new(lexicon);

    /// <param name="happenings">Of the document: who promises what to whom may be told there,</param>
    /// <param name="flows">and who is to have it.</param>
    internal IReadOnlyList<Commitment> Code(Scene scene, IReadOnlyList<Happening> happenings, IReadOnlyList<Pact> pacts, IReadOnlyList<Flow> flows)
    {
        var found = new List<Commitment>();
        foreach (var sentence in scene.Parsed.Sentences)
        {
            var made = Outermost(promises.Find(sentence, promise => holder.Of(promise, pacts))).Select(pair => Record(scene, happenings, pair.Promise, pair.Pact)).OfType<Commitment>().ToArray();
            found.AddRange(made.Select(record => Given(Shared(record, made), flows)));
        }

        return found;
    }

    /// <summary>Every word that may bind somebody, and why it does not.</summary>
    internal IEnumerable<Cue> Cues(Scene scene, IReadOnlyList<Happening> happenings, IReadOnlyList<Pact> pacts)
    {
        foreach (var sentence in scene.Parsed.Sentences)
        {
            var found = promises.Find(sentence, promise => holder.Of(promise, pacts)).ToArray();
            var outermost = Outermost(found);
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (promises.Binders(sentence, token).FirstOrDefault() is { } binder)
                    yield return Cue(token, binder);
            }

            Cue Cue(int token, Binder binder)
            {
                var at = Array.FindIndex(found, pair => pair.Promise.Token == token);
                return at < 0
                    ? new(sentence, token, binder.Name, "what it would bind to is not found, is not what the entry takes, or no agreement holds it")
                    : new(sentence, token, found[at].Promise.Binder.Name, !outermost.Contains(found[at]) ? "another word makes the promise" : Lack(found[at].Promise, found[at].Pact));
            }
        }

        string? Lack(Promise promise, Pact? pact) =>
            Record(scene, happenings, promise, pact) is not null ? null
            : Debtors(scene, happenings, promise, pact).Count == 0 ? "nobody is found who is bound"
            : $"it is {EnumWords.Of(Value(promise))}";
    }

    /// <summary>"One pledged a million to Syria, the other half a million": the second gives to whom the first does.</summary>
    static Commitment Shared(Commitment record, Commitment[] made) =>
        record.Creditors.Count == 0 && record.Kind == "economic aid"
        && Array.Find(made, other => other.Rule == record.Rule && other.Kind == record.Kind && other.Creditors.Count > 0) is { } other
            ? record with { Creditors = other.Creditors }
            : record;

    /// <summary>Aid that is promised is for those who are to have it.</summary>
    static Commitment Given(Commitment record, IReadOnlyList<Flow> flows)
    {
        if (record.Creditors.Count > 0 || record.Kind is not ("economic aid" or "military aid"))
            return record;
        var promised = flows.FirstOrDefault(flow => flow.To.Count > 0 && flow.From.Any(giver => record.Debtors.Any(debtor => debtor.Code!.State() == giver.Code?.State()))
            && flow.Evidence.Any(quote => quote.Start < record.Evidence[0].End && record.Evidence[0].Start < quote.End));
        return promised is null ? record : record with { Creditors = [.. promised.To.DistinctBy(taker => taker.Code)] };
    }

    /// <summary>"Will pledge to support", "agreed to continue to provide": the outer word makes the promise. "Includes a commitment to", "will maintain our commitment to": the inner one.</summary>
    static IReadOnlyList<(Promise Promise, Pact? Pact)> Outermost(IEnumerable<(Promise Promise, Pact? Pact)> found)
    {
        var all = found.ToArray();
        return [.. all.Where(pair => !all.Any(other => other != pair && (IsChain(other.Promise, pair.Promise) || IsTwin(other.Promise, pair.Promise))))];
    }

    /// <summary>"The commitment and resolve to support": two nouns for one promise.</summary>
    static bool IsTwin(Promise first, Promise second) =>
        first.Content == second.Content && first.Token < second.Token && first.Sentence == second.Sentence && first.Binder.Way == BindingWay.Noun && second.Binder.Way == BindingWay.Noun;

    static bool IsChain(Promise outer, Promise inner) =>
        (outer.Content == inner.Token && outer.Token != inner.Token && outer.Binder.Way != BindingWay.Clause)
        || (inner.Content == outer.Token && inner.Binder.Way == BindingWay.Clause)
        || (inner.Binder.Way == BindingWay.Modal && outer.Binder.Way == BindingWay.Noun && outer.Sentence == inner.Sentence && Clauses.Governs(inner.Sentence, inner.Token, outer.Token))
        || (outer.Token == inner.Token && outer.Binder.Way != BindingWay.Modal && inner.Binder.Way == BindingWay.Modal);

    static IReadOnlyList<ActorReference> Debtors(Scene scene, IReadOnlyList<Happening> happenings, Promise promise, Pact? pact) =>
        new Debtors(scene).Find(promise, pact) is { Count: > 0 } found ? found : Deeds.Facing([], Deed(happenings, promise)?.Actors ?? []);

    /// <summary>The act that is promised, or else the promise.</summary>
    static Happening? Deed(IReadOnlyList<Happening> happenings, Promise promise) => Deeds.At(happenings, promise.Sentence, promise.Content, promise.Token);

    Commitment? Record(Scene scene, IReadOnlyList<Happening> happenings, Promise promise, Pact? pact)
    {
        var (sentence, document) = (promise.Sentence, scene.Document);
        var value = Value(promise);
        var debtors = Debtors(scene, happenings, promise, pact);
        if (debtors.Count == 0 || value is not (Factuality.Certain or Factuality.Probable))
            return null;

        var obligation = obligations.Read(promise);
        var creditors = new Creditors(scene).Find(promise, debtors, obligation.Kind);
        return new()
        {
            Document = document.Id,
            Occurred = Circumstances.When(scene, sentence, promise.Token)
                ?? (document.Published is { } day ? UncertainDate.Between(null, day, DatePrecision.Unknown) : UncertainDate.Unknown),
            Factuality = value,
            Attribution = AttributionReader.Of(scene, sentence, promise.Token),
            Evidence = [document.Quote(TextSpan.Covering(sentence.Tokens[promise.Token].Span, Clauses.Span(sentence, promise.Content)))],
            Rule = promise.Binder.Name,
            Coder = Version,
            Agreement = Under(scene, promise, pact),
            Debtors = debtors,
            Creditors = creditors.Count > 0 ? creditors : pact is not null ? OfPact(pact, debtors) : Deeds.Facing(debtors, Deed(happenings, promise)?.Recipients ?? []),
            Kind = obligation.Kind,
            Trigger = obligation.Trigger is { } trigger ? document.Quote(trigger) : null,
            Means = obligation.Means is { } means ? document.Quote(means) : null,
            Status = pact?.Record.Status ?? AgreementStatus.Announced,
        };
    }

    /// <summary>What an agreement binds one party to, it owes the others.</summary>
    static IReadOnlyList<ActorReference> OfPact(Pact pact, IReadOnlyList<ActorReference> debtors) =>
        debtors.Count > 1 ? debtors : [.. pact.Record.Parties.Where(party => party.Code?.State() != debtors[0].Code?.State())];

    /// <summary>The agreement that holds the promise, or a known treaty that it names.</summary>
    string? Under(Scene scene, Promise promise, Pact? pact) =>
        pact is not null ? pact.Record.Treaty ?? pact.Record.Id : treaties.Of(scene, promise.Sentence, Clauses.Of(promise.Sentence, promise.Content), promise.Token);

    /// <summary>How sure it is that the promise is made; not whether it will be kept.</summary>
    Factuality Value(Promise promise) => promise.Binder.Way switch
    {
        BindingWay.Noun or BindingWay.Clause => Factuality.Certain,
        BindingWay.Modal => factuality.Of(promise.Sentence, promise.Token) is Factuality.Probable or Factuality.Certain or Factuality.ProbablyNot or Factuality.CertainlyNot ? Factuality.Certain : Factuality.Unknown,
        _ => factuality.Of(promise.Sentence, promise.Token),
    };
}
