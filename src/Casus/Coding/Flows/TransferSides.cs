using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Gives what a predicate moves its giver and taker, and says how far it has come.</summary>
sealed class TransferSides(Lexicon lexicon)
{
    readonly Prospects prospects = new(lexicon);

    public IEnumerable<Transfer> Complete(Scene scene, Partners partners, Sentence sentence, int token, FlowRule rule, Load load, IReadOnlyList<Argument> arguments)
    {
        var owned = load.Class is "money" or "loan" or "economic aid" or "troops" or "training" or "people";
        var from = Sides.At(scene, partners, sentence, token, load, rule.From, arguments, owned, gives: true);
        var to = Sides.At(scene, partners, sentence, token, load, rule.To, arguments, owned);
        if (rule.Mutual)
            return Mutual(scene, sentence, token, rule, load, from, to);

        from = Giver(scene, partners, sentence, token, rule, load, from.Count > 0 ? from : NearbySides.Giver(scene, sentence, token, rule), to);
        to = to.Count > 0 ? to : Taker(scene, partners, sentence, token, rule, load, from);
        if (Captives.AreOwn(sentence, token, load, from, to))
            (from, to) = (Known(Sides.Below(sentence, token, "from").SelectMany(head => Sides.Party(scene, sentence, head, false))), from);
        if (from.Count > 0 && from.All(giver => partners.IsVague(giver.Text) && to.Any(taker => IsSame(giver, taker))))
            from = [];
        return Made(scene, partners, new(sentence, token, rule, load) { From = from, To = IsChance(partners, load, from, to) ? [] : to });
    }

    /// <summary>"Russia attacked a port. We sent food to communities in need": those whom only the text around links to whom it blames.</summary>
    static bool IsChance(Partners partners, Load load, IReadOnlyList<ActorReference> from, IReadOnlyList<ActorReference> to) =>
        load.Class.EndsWith(" aid", StringComparison.Ordinal) && from.Count > 0 && from.All(partners.IsHome) && to.All(taker => taker.Code?.Suffix == "CVL" && partners.IsBlamed(taker));

    IEnumerable<Transfer> Made(Scene scene, Partners partners, Transfer transfer)
    {
        var (sentence, token, rule, load) = (transfer.Sentence, transfer.Token, transfer.Rule, transfer.Load);
        var (from, to) = (transfer.From, transfer.To);
        var others = to.Where(taker => from.All(giver => !IsSame(giver, taker))).ToArray();

        // "With the assistance of": who lends a hand gives nothing.
        if (from.Count + others.Length > 0 && ArgumentReader.Preposition(sentence, token) != "with" && partners.Deed(sentence, token) is { } deed)
            (from, others) = (from.Count > 0 || IsOnlyWanted(sentence, token) ? from : Deeds.Facing(others, deed.Actors), others.Length > 0 ? others : [.. Deeds.Facing(from, deed.Recipients).Where(taker => !partners.IsBlamed(taker))]);
        var enough = Enough(rule, load, from, others);
        if (!Captives.AreHandedOver(sentence, token, load, from, to) || StaysHome(partners, from, to, others) || (!enough && !MayBeFilled(partners, rule, load, from)))
            return [];
        var (governor, stage) = prospects.Governor(sentence, token, load, rule);
        return [Circumstantial(scene, transfer with { From = from, To = others, IsOpen = !enough }, governor, stage)];
    }

    /// <summary>"The importance of deliveries", "support for ensuring aid": who speaks of it does not give it.</summary>
    bool IsOnlyWanted(Sentence sentence, int token) => Suppliers.IsAsked(sentence, token, lexicon.Flows);

    /// <summary>Nobody gives to himself, and what stays in one state, or in that of whoever tells of it, is no flow.</summary>
    static bool StaysHome(Partners partners, IReadOnlyList<ActorReference> from, IReadOnlyList<ActorReference> to, ActorReference[] others) =>
        (to.Count > 0 && others.Length == 0) || (from.Count == 0 && others.Length > 0 && others.All(partners.IsHome));

    /// <summary>Of its own help a government need not say again whom it is for.</summary>
    static bool MayBeFilled(Partners partners, FlowRule rule, Load load, IReadOnlyList<ActorReference> from) =>
        partners.IsStatement && rule.Needs == FlowNeeds.To && from.Count > 0 && from.Any(partners.IsHome) && OpenSides.IsHelp(load);

    IReadOnlyList<ActorReference> Taker(Scene scene, Partners partners, Sentence sentence, int token, FlowRule rule, Load load, IReadOnlyList<ActorReference> from) =>
        NearbySides.Taker(scene, sentence, token, load, rule) is { Count: > 0 } near ? near
        : sentence.Tokens[token].Tag == UniversalTag.NOUN && Takers.Shared(scene, sentence, load, rule) is { Count: > 0 } shared ? shared
        : rule.Stage == FlowStage.Ordered && from.Count > 0 && sentence.Tokens[token].Tag == UniversalTag.NOUN ? [.. Suppliers.Above(partners, sentence, token, lexicon).Where(taker => from.All(giver => !IsSame(giver, taker)))]
        : Takers.Of(scene, sentence, token, load).Where(taker => from.All(giver => !IsSame(giver, taker))).ToArray() is { Length: > 0 } served ? served
        : rule.Open && from.Count > 0 && sentence.Tokens[token].Tag == UniversalTag.VERB ? Deals.Other(partners, sentence, token, from) : [];

    /// <summary>The giver in the places of the rule, or, where they have none, above the predicate or in the goods: "bought American wheat", "a British loan".</summary>
    IReadOnlyList<ActorReference> Giver(
        Scene scene, Partners partners, Sentence sentence, int token, FlowRule rule, Load load, IReadOnlyList<ActorReference> from, IReadOnlyList<ActorReference> to)
    {
        if (rule.Stage == FlowStage.Ordered)
            return from.Count > 0 ? from : load.Head >= 0 && scene.Owners(sentence, load.Head) is { Count: > 0 } owners ? owners : to.Count > 0 ? Deals.Other(partners, sentence, token, to) : [];
        if (!Takers.Active(rule))
            return from;
        if (load.Class == "loan" && load.Head >= 0 && scene.Owners(sentence, load.Head) is { Count: > 0 } lenders)
            return lenders;
        if (from.Count > 0 || rule.Goods.Any(place => place.Kind == ArgumentKind.Subject))
            return from;
        if (load.Class == "people")
            return Captors(partners, sentence, load);
        return Suppliers.Above(partners, sentence, token, lexicon).Where(giver => to.All(taker => !IsSame(giver, taker))).ToArray() is { Length: > 0 } above ? above
            : load.IsPronoun ? [.. partners.Owners(sentence, load.Outer).Where(giver => giver.Code is { IsKnown: true })]
            : [];
    }

    static IReadOnlyList<ActorReference> Known(IEnumerable<ActorReference> actors) => [.. actors.Where(actor => actor.Code is { IsKnown: true })];

    /// <summary>"The release of hostages held by the group".</summary>
    static IReadOnlyList<ActorReference> Captors(Partners partners, Sentence sentence, Load load)
    {
        foreach (var dependent in sentence.Dependents(Math.Max(load.Head, 0)))
        {
            if (load.Head >= 0 && sentence.Is(dependent, "acl") && sentence.Tokens[dependent].PennTag == "VBN")
                return [.. Sides.Below(sentence, dependent, "by").SelectMany(head => partners.Meant(sentence, head)).Where(actor => actor.Code is { IsKnown: true })];
        }

        return [];
    }

    static bool IsSame(ActorReference one, ActorReference other) => one.Code?.State() == other.Code?.State();

    IEnumerable<Transfer> Mutual(
        Scene scene, Sentence sentence, int token, FlowRule rule, Load load, IReadOnlyList<ActorReference> from, IReadOnlyList<ActorReference> to)
    {
        var all = from.Concat(to).DistinctBy(actor => actor.Code).ToArray();
        var one = all.Where(actor => actor.Code!.State() == all[0].Code!.State()).ToArray();
        var other = all.Except(one).ToArray();
        if (one.Length == 0 || other.Length == 0)
            return [];
        return
        [
            Circumstantial(scene, new(sentence, token, rule, load) { From = one, To = other }, -1, rule.Stage),
            Circumstantial(scene, new(sentence, token, rule, load) { From = other, To = one }, -1, rule.Stage),
        ];
    }

    static bool Enough(FlowRule rule, Load load, IReadOnlyList<ActorReference> from, IReadOnlyList<ActorReference> to) => rule.Needs switch
    {
        _ when load.IsPronoun || (load.Class == GoodsReader.General && rule.Open) => from.Count > 0 && to.Count > 0,
        FlowNeeds.From => from.Count > 0,
        FlowNeeds.To => to.Count > 0,
        FlowNeeds.Both => from.Count > 0 && to.Count > 0,
        FlowNeeds.Worth => from.Count > 0 && (to.Count > 0 || load.Money is not null),
        _ => from.Count + to.Count > 0,
    };

    Transfer Circumstantial(Scene scene, Transfer transfer, int governor, FlowStage stage)
    {
        var (sentence, token) = (transfer.Sentence, transfer.Token);
        var factuality = prospects.Factuality(sentence, governor >= 0 && transfer.IsNominal ? governor : token, stage);
        return transfer with
        {
            Factuality = factuality,
            Status = Prospects.Status(sentence, token, governor, stage, factuality),
            Purpose = Purposes.Of(scene, transfer),
            When = Circumstances.When(scene, sentence, token),
            Attribution = AttributionReader.Of(scene, sentence, token),
            Clauses = [Clauses.Span(sentence, Clauses.Of(sentence, token))],
        };
    }
}
