using Casus.Coding.Amounts;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Reads off the tree what a sentence says goes from whom to whom.</summary>
sealed class TransferReader(Lexicon lexicon)
{
    readonly FlowWords words = lexicon.Flows;
    readonly AmountReader amountReader = new(lexicon.Flows);
    readonly GoodsReader goods = new(lexicon.Flows);
    readonly Prospects prospects = new(lexicon);

    public IReadOnlyList<Transfer> Read(Scene scene, Partners partners, Sentence sentence)
    {
        var found = new List<Transfer>();
        IReadOnlyList<Amount>? amounts = null;
        Collect(UniversalTag.VERB, words.Verb);
        Collect(UniversalTag.NOUN, words.Noun);
        return found;

        void Collect(UniversalTag tag, Func<string, IReadOnlyList<FlowRule>> rulesOf)
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (sentence.Tokens[token].Tag != tag || rulesOf(Scene.Lemma(sentence, token)) is not { Count: > 0 } rules || IsPart(sentence, token, found))
                    continue;
                amounts ??= amountReader.Read(scene, sentence);
                foreach (var transfer in First(scene, partners, sentence, token, rules, amounts))
                    Add(found, transfer);
            }
        }
    }

    /// <summary>Every word that may move something, and why it moves nothing.</summary>
    public IEnumerable<Cue> Cues(Scene scene, Partners partners, Sentence sentence)
    {
        var (found, amounts) = (Read(scene, partners, sentence), amountReader.Read(scene, sentence));
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            var rules = sentence.Tokens[token].Tag switch
            {
                UniversalTag.VERB => words.Verb(Scene.Lemma(sentence, token)),
                UniversalTag.NOUN => words.Noun(Scene.Lemma(sentence, token)),
                _ => [],
            };
            if (rules.Count == 0)
                continue;
            var transfer = found.FirstOrDefault(transfer => transfer.Token == token);
            yield return transfer is not null ? new(sentence, token, transfer.Rule.Name, null)
                : IsPart(sentence, token, found) ? new(sentence, token, rules[0].Name, "part of what another word moves")
                : Lacking(token, rules);
        }

        Cue Lacking(int token, IReadOnlyList<FlowRule> rules)
        {
            var lacks = new List<string>();
            First(scene, partners, sentence, token, rules, amounts, lacks);
            return new(sentence, token, rules[0].Name, lacks.Count == 0 ? null : string.Join("; ", lacks));
        }
    }

    /// <summary>"Our donation of doses provided to Peru": two words move the same goods, and each may know a side.</summary>
    static void Add(List<Transfer> found, Transfer transfer)
    {
        var same = transfer.Rule.Mutual || transfer.Load.Head < 0 ? -1
            : found.FindIndex(other => other.Load.Head == transfer.Load.Head && other.Load.Class == transfer.Load.Class && Agree(other.From, transfer.From) && Agree(other.To, transfer.To));
        if (same < 0)
            found.Add(transfer);
        else
            found[same] = found[same] with { Clauses = [.. found[same].Clauses, .. transfer.Clauses], From = found[same].From.Count > 0 ? found[same].From : transfer.From, To = found[same].To.Count > 0 ? found[same].To : transfer.To };
    }

    static bool Agree(IReadOnlyList<ActorReference> one, IReadOnlyList<ActorReference> other) =>
        one.Count == 0 || other.Count == 0 || one.Any(actor => other.Any(second => second.Code!.State() == actor.Code!.State()));

    /// <summary>A noun that a verb has moved already, or that only qualifies another one.</summary>
    static bool IsPart(Sentence sentence, int token, IReadOnlyList<Transfer> found)
    {
        if (sentence.Tokens[token].Tag == UniversalTag.NOUN && sentence.Is(token, "compound"))
            return true;
        foreach (var transfer in found)
        {
            if (token == transfer.Load.Head || token == transfer.Load.Outer || Holds(sentence, transfer.Load, token) || IsWorth(sentence, transfer.Load, token) || IsSpentOn(sentence, transfer, token))
                return true;
        }

        return false;
    }

    /// <summary>Between the outer noun and the goods: "aid" in "package of aid".</summary>
    static bool Holds(Sentence sentence, Load load, int token)
    {
        if (load.Head < 0)
            return false;
        foreach (var step in Clauses.Upward(sentence, load.Head))
        {
            if (step == token)
                return true;
            if (step == load.Outer)
                return false;
        }

        return false;
    }

    /// <summary>"€1.6 billion three-year support package": the noun of which the sum that was moved is the worth.</summary>
    static bool IsWorth(Sentence sentence, Load load, int token) =>
        load is { Head: < 0, Money: { } money } && (sentence.Tokens[load.Outer].Head == token || sentence.Tokens[token].Head == load.Outer)
        && token > money.Last && sentence.Tokens[token].Relation is "conj" or "appos" or "dep" or "flat" or "obj" or "nmod:unmarked";

    /// <summary>"Funds will be directed to military assistance": what money that was moved is for.</summary>
    static bool IsSpentOn(Sentence sentence, Transfer transfer, int token) =>
        !transfer.IsNominal && sentence.Tokens[token].Head == transfer.Token && ArgumentReader.Preposition(sentence, token) is "to" or "for" or "toward" or "towards"
        && (transfer.Load.Class == "money" || transfer.Load.Class.EndsWith(" aid", StringComparison.Ordinal));

    /// <param name="lacks">Receives why each rule moves nothing; null where nobody asks.</param>
    IReadOnlyList<Transfer> First(
        Scene scene, Partners partners, Sentence sentence, int token, IReadOnlyList<FlowRule> rules, IReadOnlyList<Amount> amounts, List<string>? lacks = null)
    {
        var isNoun = sentence.Tokens[token].Tag == UniversalTag.NOUN;
        var arguments = Ditransitives.Read(sentence, token, LightVerbs.Read(sentence, token, lexicon.Classes));
        foreach (var rule in rules)
        {
            if (!HasParticle(sentence, token, isNoun ? rule.Nouns : rule.Verbs, arguments) || (!isNoun && rule.Tallies && IsTally(sentence, arguments)))
            {
                lacks?.Add($"{rule.Name}: its particle or preposition is not there, or it counts what somebody has");
                continue;
            }

            var loads = Together(sentence, Loads(sentence, token, rule, arguments, amounts));
            var transfers = loads.Where(load => rule.Moves(load.Class) && !IsMereSupport(sentence, load)).Select(load => Named(sentence, rule, load))
                .SelectMany(load => Complete(scene, partners, sentence, token, rule, load, arguments)).ToArray();
            if (transfers.Length > 0)
                return [.. transfers, .. transfers.Take(1).SelectMany(transfer => Including(sentence, transfer, amounts))];
            lacks?.Add($"{rule.Name}: {Lack(rule, loads)}");
        }

        return [];
    }

    /// <summary>"The support it needs", "this support": nothing in particular.</summary>
    static bool IsMereSupport(Sentence sentence, Load load)
    {
        if (load.Class != GoodsWord.Support || load.Money is not null || sentence.Dependent(load.Head, "amod") >= 0)
            return false;
        return sentence.Dependent(load.Head, "det") is >= 0 and var determiner && Scene.Lemma(sentence, determiner) is "the" or "this" or "that";
    }

    static string Lack(FlowRule rule, List<Load> loads) =>
        loads.Count == 0 ? "no goods are found"
        : !loads.Exists(load => rule.Moves(load.Class)) ? $"it does not move {string.Join(", ", loads.Select(load => load.Class).Distinct())}"
        : "giver and taker are not found as it needs them, or are the same state";

    /// <summary>Goods of one class that are given together, and are not counted, are one load.</summary>
    static List<Load> Together(Sentence sentence, IEnumerable<Load> loads)
    {
        var found = new List<Load>();
        foreach (var load in loads)
        {
            if (found.Count > 0 && found[^1] is var before && before.Class == load.Class && IsPlain(before) && IsPlain(load) && load.Head > before.Last && !HasOwnSide(sentence, load))
                found[^1] = before with { Last = load.Head };
            else
                found.Add(load);
        }

        return found;
    }

    static bool HasOwnSide(Sentence sentence, Load load) =>
        ((string[])["from", "by"]).Any(preposition => Sides.Below(sentence, load.Head, preposition).Any());

    static bool IsPlain(Load load) => load is { Quantity: null, Money: null, Head: >= 0 };

    /// <summary>What the rule says of the goods: "extradite" moves people whatever they are called, and governments that give money give aid.</summary>
    Load Named(Sentence sentence, FlowRule rule, Load load) =>
        rule.Class is { } named ? load with { Class = named }
        : load.Class == GoodsWord.Support ? load with { Class = rule.Support! }
        : rule.Money is { } given && load.Class == "money" && goods.IsMere(sentence, load) ? load with { Class = goods.Hint(sentence) ?? given }
        : load;

    /// <summary>"Bringing the number of the dead to 40".</summary>
    bool IsTally(Sentence sentence, IReadOnlyList<Argument> arguments) =>
        arguments.Any(argument => argument.Kind == ArgumentKind.Object && words.IsTally(Scene.Lemma(sentence, argument.Head)));

    static bool HasParticle(Sentence sentence, int token, IReadOnlyList<PredicateLemma> lemmas, IReadOnlyList<Argument> arguments)
    {
        var head = Scene.Lemma(sentence, token);
        foreach (var lemma in lemmas)
        {
            if (lemma.Head == head && (lemma.Particle is null || (token + 1 < sentence.Tokens.Count && sentence.Tokens[token + 1].Form == lemma.Particle) || Stands(lemma.Particle)))
                return true;
        }

        return false;

        bool Stands(string particle)
        {
            foreach (var dependent in sentence.Dependents(token))
            {
                if (sentence.Is(dependent, "compound") && Scene.Lemma(sentence, dependent) == particle)
                    return true;
                if (sentence.Tokens[dependent].Tag is UniversalTag.ADV or UniversalTag.ADP && Scene.Lemma(sentence, dependent) == particle)
                    return true;
            }

            return arguments.Any(argument => argument is { Kind: ArgumentKind.Preposition, Direct: true } && argument.Preposition == particle);
        }
    }

    IEnumerable<Load> Loads(Sentence sentence, int token, FlowRule rule, IReadOnlyList<Argument> arguments, IReadOnlyList<Amount> amounts)
    {
        if (sentence.Tokens[token].Tag == UniversalTag.NOUN)
        {
            var held = goods.Read(sentence, token, amounts, holds: true);
            if (held.Count == 0 && rule.Money is not null && GoodsReader.Priced(sentence, token, amounts) is { } worth)
                return [worth];
            return held.Count > 0 ? held : Unnamed(sentence, token, rule, OfNoun(sentence, token));
        }

        var heads = arguments.Where(argument => rule.Goods.Any(argument.StandsAt)).Select(argument => argument.Head).Distinct().ToArray();
        var found = heads.SelectMany(head => IsPronoun(sentence, head) ? Before(sentence, head, amounts) : goods.Read(sentence, head, amounts)).ToArray();
        if (found.Length == 0 && heads.Length > 0 && sentence.Tokens[heads[0]].Tag == UniversalTag.NOUN)
            found = [.. PickedOut(sentence, heads[0], token, amounts)];
        return found.Length > 0 ? found : Unnamed(sentence, token, rule, heads);
    }

    static bool IsPronoun(Sentence sentence, int head) => sentence.Tokens[head] is { Tag: UniversalTag.PRON, Form: "they" or "them" or "these" or "it" };

    /// <summary>"Bought missiles, so that they can be sent": the nearest goods named before in the sentence.</summary>
    IEnumerable<Load> Before(Sentence sentence, int pronoun, IReadOnlyList<Amount> amounts)
    {
        for (var token = pronoun - 1; token >= 0; token--)
        {
            if (sentence.Tokens[token].Tag != UniversalTag.NOUN || sentence.Is(token, "compound"))
                continue;
            var found = goods.Read(sentence, token, amounts, holds: words.Noun(Scene.Lemma(sentence, token)).Count > 0).Where(load => load.Head >= 0 && load.Class is not ("person" or "people" or "support")).ToArray();
            if (found.Length > 0)
                return found.Select(load => load with { IsPronoun = true });
        }

        return [];
    }

    static IEnumerable<int> OfNoun(Sentence sentence, int token) => Sides.Below(sentence, token, "of").Take(1);

    /// <summary>Goods that no list names, where the word moves any; or none, where the word says itself what it moves.</summary>
    IEnumerable<Load> Unnamed(Sentence sentence, int token, FlowRule rule, IEnumerable<int> heads)
    {
        if (rule.Class is { } named)
            return rule.Only.Count == 0 ? [new(named, token, -1)] : [];
        return rule.Open ? heads.Where(head => sentence.Tokens[head].Tag == UniversalTag.NOUN && !words.IsUntraded(Scene.Lemma(sentence, head))).Select(head => new Load(GoodsReader.General, head, head)) : [];
    }

    IEnumerable<Transfer> Complete(Scene scene, Partners partners, Sentence sentence, int token, FlowRule rule, Load load, IReadOnlyList<Argument> arguments)
    {
        var owned = load.Class is "money" or "loan" or "economic aid" or "troops" or "training";
        var from = Sides.At(scene, partners, sentence, token, load, rule.From, arguments, owned);
        var to = Sides.At(scene, partners, sentence, token, load, rule.To, arguments, owned);
        if (rule.Mutual)
            return Mutual(scene, sentence, token, rule, load, from, to);

        from = Giver(scene, partners, sentence, token, rule, load, from, to);
        to = to.Count > 0 ? to : Taker(scene, partners, sentence, token, rule, load, from);
        if (from.Count > 0 && from.All(giver => partners.IsVague(giver.Text) && to.Any(taker => IsSame(giver, taker))))
            from = [];

        // "Russia attacked a port. We sent food to communities in need": those whom only the text around links to whom it blames.
        if (load.Class.EndsWith(" aid", StringComparison.Ordinal) && from.Count > 0 && from.All(partners.IsHome) && to.All(taker => taker.Code?.Suffix == "CVL" && partners.IsBlamed(taker)))
            to = [];
        var others = to.Where(taker => from.All(giver => !IsSame(giver, taker))).ToArray();
        if (StaysHome(partners, from, to, others) || !Enough(rule, load, from, others))
            return [];
        var (governor, stage) = prospects.Governor(sentence, token, load, rule);
        return [Circumstantial(scene, new(sentence, token, rule, load) { From = from, To = others }, governor, stage)];
    }

    /// <summary>Nobody gives to himself, and what stays in one state, or in that of whoever tells of it, is no flow.</summary>
    static bool StaysHome(Partners partners, IReadOnlyList<ActorReference> from, IReadOnlyList<ActorReference> to, ActorReference[] others) =>
        (to.Count > 0 && others.Length == 0) || (from.Count == 0 && others.Length > 0 && others.All(partners.IsHome));

    IReadOnlyList<ActorReference> Taker(Scene scene, Partners partners, Sentence sentence, int token, FlowRule rule, Load load, IReadOnlyList<ActorReference> from) =>
        sentence.Tokens[token].Tag == UniversalTag.NOUN && Shared(scene, sentence, load, rule) is { Count: > 0 } shared ? shared
        : rule.Stage == FlowStage.Ordered && from.Count > 0 && sentence.Tokens[token].Tag == UniversalTag.NOUN ? [.. Suppliers.Above(partners, sentence, token, lexicon).Where(taker => from.All(giver => !IsSame(giver, taker)))]
        : [.. Takers.Of(scene, sentence, token, load).Where(taker => from.All(giver => !IsSame(giver, taker)))];

    /// <summary>"Military aid, economic assistance, and other support for Kenya": what is said of the last holds for all.</summary>
    static IReadOnlyList<ActorReference> Shared(Scene scene, Sentence sentence, Load load, FlowRule rule)
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

    /// <summary>The giver in the places of the rule, or, where they have none, above the predicate or in the goods: "bought American wheat", "a British loan".</summary>
    IReadOnlyList<ActorReference> Giver(
        Scene scene, Partners partners, Sentence sentence, int token, FlowRule rule, Load load, IReadOnlyList<ActorReference> from, IReadOnlyList<ActorReference> to)
    {
        if (rule.Stage == FlowStage.Ordered)
            return from.Count == 0 && load.Head >= 0 ? scene.Owners(sentence, load.Head) : from;
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

    /// <summary>"Military aid, including 24 launchers": what the text picks out is of another class.</summary>
    IEnumerable<Transfer> Including(Sentence sentence, Transfer whole, IReadOnlyList<Amount> amounts)
    {
        if (whole.Load.Head < 0)
            return [];
        return Together(sentence, PickedOut(sentence, whole.Load.Head, whole.Token, amounts))
            .Where(load => load.Class is "arms" or "energy" or "technology" or "troops" && load.Class != whole.Load.Class)
            .Select(load => whole with { Load = load });
    }

    /// <summary>The goods behind the "including" after a noun.</summary>
    IEnumerable<Load> PickedOut(Sentence sentence, int noun, int predicate, IReadOnlyList<Amount> amounts) =>
        Enumerable.Range(noun + 1, sentence.Tokens.Count - noun - 1)
            .Where(token => ArgumentReader.Preposition(sentence, token) is "including" or "such as" && Clauses.Governs(sentence, predicate, token)).Take(1)
            .SelectMany(head => ArgumentReader.Coordinated(sentence, head)).SelectMany(head => goods.Read(sentence, head, amounts));

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

    /// <summary>The goods that a phrase names, for those who give them in exchange.</summary>
    public IReadOnlyList<Load> Goods(Scene scene, Sentence sentence, int head) =>
        goods.Read(sentence, head, amountReader.Read(scene, sentence), holds: words.Noun(Scene.Lemma(sentence, head)).Count > 0);
}
