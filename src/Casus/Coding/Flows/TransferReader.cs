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
    readonly LoadReader loads = new(lexicon.Flows, new(lexicon.Flows));
    readonly TransferSides sides = new(lexicon);

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
    bool IsPart(Sentence sentence, int token, IReadOnlyList<Transfer> found)
    {
        if (sentence.Tokens[token].Tag == UniversalTag.NOUN && (sentence.Is(token, "compound") || IsRefused(sentence, token)))
            return true;
        foreach (var transfer in found)
        {
            if (token == transfer.Load.Head || token == transfer.Load.Outer || Holds(sentence, transfer.Load, token) || IsWorth(sentence, transfer.Load, token) || IsSpentOn(sentence, transfer, token))
                return true;
        }

        return false;
    }

    /// <summary>"Denies aid to civilians".</summary>
    bool IsRefused(Sentence sentence, int noun) => sentence.Is(noun, "obj") && words.IsRefusing(Scene.Lemma(sentence, sentence.Tokens[noun].Head));

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

            var moved = LoadReader.Together(sentence, loads.Loads(sentence, token, rule, arguments, amounts));
            var transfers = moved.Where(load => rule.Moves(load.Class) && !IsMereSupport(sentence, load)).Select(load => Named(sentence, rule, load))
                .SelectMany(load => sides.Complete(scene, partners, sentence, token, rule, load, arguments)).ToArray();
            if (transfers.Length > 0)
                return [.. transfers, .. transfers.Take(1).SelectMany(transfer => loads.Including(sentence, transfer, amounts))];
            lacks?.Add($"{rule.Name}: {Lack(rule, moved)}");
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

    /// <summary>The goods that a phrase names, for those who give them in exchange.</summary>
    public IReadOnlyList<Load> Goods(Scene scene, Sentence sentence, int head) =>
        goods.Read(sentence, head, amountReader.Read(scene, sentence), holds: words.Noun(Scene.Lemma(sentence, head)).Count > 0);
}
