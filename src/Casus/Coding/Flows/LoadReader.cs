using Casus.Coding.Amounts;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Finds what a predicate moves: what stands where its rule says, what a pronoun takes up, what "including" picks out.</summary>
sealed class LoadReader(FlowWords words, GoodsReader goods)
{
    public IEnumerable<Load> Loads(Sentence sentence, int token, FlowRule rule, IReadOnlyList<Argument> arguments, IReadOnlyList<Amount> amounts)
    {
        if (sentence.Tokens[token].Tag == UniversalTag.NOUN)
        {
            if (rule.Goods.Count > 0 && rule.Goods.All(place => place.Kind == ArgumentKind.Preposition))
                return arguments.Where(argument => rule.Goods.Any(argument.StandsAt)).SelectMany(argument => goods.Read(sentence, argument.Head, amounts));
            var held = goods.Read(sentence, token, amounts, holds: true);
            if (held.Count == 0 && rule.Money is not null && GoodsReader.Priced(sentence, token, amounts) is { } worth)
                return [worth];
            return held.Count > 0 ? held : Unnamed(sentence, token, rule, OfNoun(sentence, token));
        }

        var heads = arguments.Where(argument => rule.Goods.Any(argument.StandsAt) && !IsOfStop(sentence, argument.Head)).Select(argument => argument.Head).Distinct().ToArray();
        var found = heads.SelectMany(head => IsPronoun(sentence, head) ? Before(sentence, head, amounts) : goods.Read(sentence, head, amounts)).ToArray();
        if (found.Length == 0 && heads.Length > 0 && sentence.Tokens[heads[0]].Tag == UniversalTag.NOUN)
            found = [.. PickedOut(sentence, heads[0], token, amounts)];
        return found.Length > 0 ? found : Unnamed(sentence, token, rule, heads);
    }

    /// <summary>"Announces a ban on the export of arms".</summary>
    bool IsOfStop(Sentence sentence, int head)
    {
        foreach (var step in Clauses.Upward(sentence, head))
        {
            if (sentence.Tokens[step].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN))
                return false;
            if (words.Governor(Scene.Lemma(sentence, step)) is FlowStage.Ended or FlowStage.Suspended)
                return true;
        }

        return false;
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

    /// <summary>"Military aid, including 24 launchers": what the text picks out is of another class.</summary>
    public IEnumerable<Transfer> Including(Sentence sentence, Transfer whole, IReadOnlyList<Amount> amounts)
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

    /// <summary>Goods of one class that are given together, and are not counted, are one load.</summary>
    public static List<Load> Together(Sentence sentence, IEnumerable<Load> loads)
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
}
