using Casus.Coding.Amounts;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Reads what a phrase names as goods, of which class, how many, and worth how much.</summary>
sealed class GoodsReader(FlowWords words)
{
    /// <summary>Shipment, of tonnes, of grain: deeper nesting is not news.</summary>
    const int Deepest = 4;

    /// <summary>How far before a noun words that tell its class may stand: "security, economic, and other humanitarian aid".</summary>
    const int WordsBefore = 10;

    const int HopsToMoney = 4;

    public const string General = "goods";

    const string Money = "money";

    /// <param name="holds">The phrase is headed by a word that moves goods and names none itself: "sale", "delivery".</param>
    public IReadOnlyList<Load> Read(Sentence sentence, int head, IReadOnlyList<Amount> amounts, bool holds = false) =>
        [.. Within(sentence, head, amounts, holds, Deepest).Select(load => Counted(sentence, load with { Outer = head }, amounts))];

    IEnumerable<Load> Within(Sentence sentence, int head, IReadOnlyList<Amount> amounts, bool holds, int depth)
    {
        if (depth == 0)
            return [];
        head = AidBehind(sentence, head);
        if (MoneyAt(head, amounts) is { } money)
            return OfMoney(sentence, head, money, amounts, depth);

        var isCarrier = holds || words.IsCarrier(Scene.Lemma(sentence, head));
        var contents = isCarrier ? Contents(sentence, head, amounts, depth) : [];
        if (contents.Exists(load => load.Head >= 0))
            return contents;
        head = Described(sentence, head);
        Load[] own = [.. Classes(sentence, head).Select(known => new Load(known, head, head))];
        if (own.Length == 0 && isCarrier)
            own = [.. Before(sentence, head, amounts, depth)];
        return own.Length == 0 ? contents : contents is [{ Money: { } worth }, ..] ? own.Select(load => load with { Money = load.Money ?? worth }) : own;
    }

    /// <summary>"The drug lord Joaquín Guzmán", "British nationals Jane and John Doe": what a name is called says who they are.</summary>
    static int Described(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Tag != UniversalTag.PROPN)
            return head;
        foreach (var dependent in sentence.Dependents(head))
        {
            if (dependent < head && sentence.Tokens[dependent] is { Relation: "nmod:desc" or "compound", Tag: UniversalTag.NOUN })
                return dependent;
        }

        return head;
    }

    /// <summary>"€40 million in humanitarian aid": aid; "€40 million": money.</summary>
    IEnumerable<Load> OfMoney(Sentence sentence, int head, Amount money, IReadOnlyList<Amount> amounts, int depth)
    {
        var inside = Phrases(sentence, head).Where(part => part.Preposition is "in" or "of" or "worth").Select(part => part.Head)
            .Append(Following(sentence, money)).Where(part => part >= 0 && !money.Covers(part)).Distinct()
            .SelectMany(part => Within(sentence, part, amounts, false, depth - 1)).Where(load => load.Head >= 0).ToArray();
        if (inside.Length == 0)
        {
            inside = [.. Phrases(sentence, head).Where(part => part.Preposition is "for" or "toward" or "towards")
                .SelectMany(part => Within(sentence, part.Head, amounts, false, depth - 1)).Where(load => load.Class.EndsWith(" aid", StringComparison.Ordinal))];
        }

        if (inside.Length == 0 && Noun(sentence, head, money) is >= 0 and var noun)
            inside = [.. Within(sentence, noun, amounts, false, depth - 1)];
        return inside.Length > 0 ? inside.Select(load => load with { Money = load.Money ?? money }) : [new(Money, head, -1) { Money = money }];
    }

    /// <summary>"€1.6 billion (US$1.8 billion) three-year support package": the noun before which the sum stands, which the parser may hang on the sum.</summary>
    int Noun(Sentence sentence, int head, Amount money)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (dependent > money.Last && sentence.Tokens[dependent] is { Tag: UniversalTag.NOUN, Relation: "appos" or "dep" or "flat" or "nmod:unmarked" or "conj" } && sentence.Dependent(dependent, "cc") < 0
                && (words.IsCarrier(Scene.Lemma(sentence, dependent)) || words.Goods(Scene.Lemma(sentence, dependent)) is not null))
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>"$5 billion in aid", wherever the parser has hung the aid; between them may stand what it is in another currency.</summary>
    static int Following(Sentence sentence, Amount money)
    {
        var next = money.Last + 1;
        if (next < sentence.Tokens.Count && sentence.Tokens[next].Form == "(")
        {
            while (next < sentence.Tokens.Count && sentence.Tokens[next].Form != ")")
                next++;
            next++;
        }

        return next < sentence.Tokens.Count && sentence.Tokens[next].Form is "in" or "of" && sentence.Tokens[next].Relation == "case" ? sentence.Tokens[next].Head : -1;
    }

    /// <summary>What stands behind "of": "delivery of 24 launchers"; an amount of money there is only what it is worth.</summary>
    List<Load> Contents(Sentence sentence, int head, IReadOnlyList<Amount> amounts, int depth)
    {
        var found = new List<Load>();
        foreach (var (preposition, part) in Phrases(sentence, head))
        {
            if (preposition == "of" || (preposition == "in" && Classes(sentence, part).Count > 0))
                found.AddRange(Within(sentence, part, amounts, false, depth - 1));
        }

        // "A convoy carrying food", "trucks loaded with flour".
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Is(dependent, "acl") && Scene.Lemma(sentence, dependent) is "carry" or "contain" or "load" or "haul" or "transport" or "hold")
                found.AddRange(Carried(sentence, dependent).SelectMany(part => Within(sentence, part, amounts, false, depth - 1)));
        }

        return found;
    }

    static IEnumerable<int> Carried(Sentence sentence, int verb) =>
        ArgumentReader.Read(sentence, verb).Where(argument => argument.Head > verb && (argument.Kind == ArgumentKind.Object || argument.Preposition == "with")).Select(argument => argument.Head);

    /// <summary>"Security, economic, and humanitarian assistance": the parser may take the first word for the head, which is the last.</summary>
    int AidBehind(Sentence sentence, int head)
    {
        var form = sentence.Tokens[head].Form.ToLowerInvariant();
        for (var token = head + 1; token < sentence.Tokens.Count && token <= head + WordsBefore && (QualifiesOn(sentence, token) || sentence.Tokens[token].Form == "other"); token++)
        {
            if (sentence.Tokens[token].Tag == UniversalTag.NOUN && words.Goods(Scene.Lemma(sentence, token)) is { Hinted: true } word && word.Qualified.ContainsKey(form))
                return token;
        }

        return head;
    }

    /// <summary>"Arms shipment", "security assistance package".</summary>
    IEnumerable<Load> Before(Sentence sentence, int head, IReadOnlyList<Amount> amounts, int depth)
    {
        for (var token = head - 1; token >= Math.Max(0, head - WordsBefore); token--)
        {
            if (sentence.Tokens[token].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ))
                break;
            if (sentence.Tokens[token].Tag == UniversalTag.NOUN && Within(sentence, token, amounts, false, depth - 1).ToArray() is { Length: > 0 } found)
                return found;
        }

        // "Humanitarian deliveries": the adjective says of what.
        return ByQualifier(sentence, head, words.Goods("aid")).Where(known => known == "humanitarian aid").Select(known => new Load(known, head, head));
    }

    /// <summary>The classes of the goods that a noun names; of aid there may be several: "military and economic aid".</summary>
    IReadOnlyList<string> Classes(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM or UniversalTag.ADJ))
            return [];
        var lemma = Scene.Lemma(sentence, head);
        var joined = head > 0 ? words.Goods(Joined(sentence, head, lemma)) : null;
        var word = words.Goods(lemma) ?? Designated(sentence, head);

        // "Humanitarian, food and other security assistance" is more than security assistance.
        if (joined is not null && (word is null || ByQualifier(sentence, head, word).Count < 2))
            word = joined;
        return word is null ? [] : Classes(sentence, head, word);
    }

    /// <summary>"19 F-16s": a type in several tokens.</summary>
    GoodsWord? Designated(Sentence sentence, int head) =>
        head + 2 < sentence.Tokens.Count && sentence.Tokens[head + 1].Form == "-" && char.IsAsciiDigit(sentence.Tokens[head + 2].Form[0])
            ? words.Goods($"{sentence.Tokens[head].Form}-{sentence.Tokens[head + 2].Form.TrimEnd('s')}".ToLowerInvariant())
            : null;

    IReadOnlyList<string> Classes(Sentence sentence, int head, GoodsWord word)
    {
        var qualified = ByQualifier(sentence, head, word);
        if (qualified.Remove(GoodsWord.None) && qualified.Count == 0)
            return [];
        var own = (word.Hinted ? Hint(sentence) : null) ?? word.Class;
        return qualified.Count > 0 ? qualified : own is not null ? [own] : [];
    }

    /// <summary>The class of aid, or of money that is given, that other words of the sentence speak for.</summary>
    public string? Hint(Sentence sentence)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        for (var token = 0; token < sentence.Tokens.Count; token++)
            lemmas.Add(Scene.Lemma(sentence, token));
        return words.Hint(lemmas);
    }

    /// <summary>"Fighter jets", also with a hyphen or a lower-case form where the parser takes it for a name.</summary>
    static string Joined(Sentence sentence, int head, string lemma)
    {
        var before = sentence.Tokens[head - 1].Form == "-" && head > 1 ? head - 2 : head - 1;
        return $"{Scene.Lemma(sentence, before)} {lemma}";
    }

    List<string> ByQualifier(Sentence sentence, int head, GoodsWord? word)
    {
        var found = new List<string>();
        if (word is null || word.Qualified.Count == 0)
            return found;
        for (var token = head - 1; token >= Math.Max(0, head - WordsBefore) && QualifiesOn(sentence, token); token--)
        {
            // "Military aid, economic assistance": the first is of its own kind.
            if (sentence.Tokens[token].Tag == UniversalTag.NOUN && words.Goods(Scene.Lemma(sentence, token)) is { Hinted: true })
                break;
            if (ClassBy(sentence, token, word) is { } known && !found.Contains(known))
                found.Insert(0, known);
        }

        return found;
    }

    static string? ClassBy(Sentence sentence, int token, GoodsWord word) =>
        word.Qualified.GetValueOrDefault(sentence.Tokens[token].Form.ToLowerInvariant()) ?? word.Qualified.GetValueOrDefault(Scene.Lemma(sentence, token))
        ?? (token > 1 && sentence.Tokens[token - 1].Form == "-" ? word.Qualified.GetValueOrDefault($"{Scene.Lemma(sentence, token - 2)}-{Scene.Lemma(sentence, token)}") : null);

    static bool QualifiesOn(Sentence sentence, int token) => sentence.Tokens[token] switch
    {
        { Tag: UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADV } => true,
        { Form: "," or "-" or "and" or "or" or "/" or "&" } => true,
        { Tag: UniversalTag.VERB, PennTag: "VBG" or "VBN", Relation: "amod" or "compound" } => true,
        _ => false,
    };

    /// <summary>Money as such, which becomes what it is given for.</summary>
    public bool IsMere(Sentence sentence, Load load) =>
        load.Head < 0 || words.Goods(Scene.Lemma(sentence, load.Head)) is { Hinted: true } || words.Goods(sentence.Tokens[load.Head].Form.ToLowerInvariant()) is { Hinted: true };

    /// <summary>A mere amount of money that a noun is said to be worth: "a $7 billion commitment".</summary>
    public static Load? Priced(Sentence sentence, int noun, IReadOnlyList<Amount> amounts) =>
        Worth(sentence, new(Money, noun, -1), amounts) is { } amount ? new(Money, noun, -1) { Money = amount } : null;

    static Load Counted(Sentence sentence, Load load, IReadOnlyList<Amount> amounts)
    {
        var (quantity, unit) = Quantity(sentence, load, amounts);
        return load with { Quantity = quantity, Unit = unit, Money = load.Money ?? Worth(sentence, load, amounts) };
    }

    /// <summary>The number before the goods, or before what holds them: "44 tanks", "a shipment of 200 tonnes of grain".</summary>
    static (Amount?, int Unit) Quantity(Sentence sentence, Load load, IReadOnlyList<Amount> amounts)
    {
        for (var (noun, left) = (load.Head, Deepest); noun >= 0 && left > 0; left--)
        {
            if (Directly(sentence, noun, amounts) is { } amount)
                return (amount, noun);
            if (noun == load.Outer)
                break;
            noun = sentence.Tokens[noun].Head;
            if (noun >= 0 && sentence.Tokens[noun].Tag is not (UniversalTag.NOUN or UniversalTag.NUM or UniversalTag.PROPN))
                break;
        }

        return (null, -1);
    }

    static Amount? Directly(Sentence sentence, int noun, IReadOnlyList<Amount> amounts)
    {
        foreach (var amount in amounts)
        {
            if (amount.IsMoney || amount.Last >= noun || noun - amount.Last > WordsBefore || sentence.Tokens[amount.Last + 1].Form == "-")
                continue;
            if (HangsFrom(sentence, amount.Head(sentence), noun) && OnlyModifiers(sentence, amount.Last + 1, noun))
                return amount;
        }

        return null;
    }

    /// <summary>"12 Mi-17 helicopters": the number may hang from a part of the name.</summary>
    static bool HangsFrom(Sentence sentence, int token, int noun)
    {
        var head = sentence.Tokens[token].Head;
        return head == noun || (head >= 0 && sentence.Tokens[head].Head == noun && sentence.Tokens[head].Relation is "compound" or "flat");
    }

    static bool OnlyModifiers(Sentence sentence, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (sentence.Tokens[token].Tag is UniversalTag.VERB && sentence.Tokens[token].PennTag is not ("VBN" or "VBG"))
                return false;
            if (sentence.Tokens[token].Tag is UniversalTag.PUNCT && sentence.Tokens[token].Form is not ("-" or ","))
                return false;
        }

        return true;
    }

    /// <summary>"A $225 million package", "a package of €35 billion", "aid worth $4 billion".</summary>
    static Amount? Worth(Sentence sentence, Load load, IReadOnlyList<Amount> amounts)
    {
        foreach (var amount in amounts)
        {
            if (!amount.IsMoney)
                continue;
            var step = amount.Head(sentence);
            for (var left = HopsToMoney; left > 0 && step >= 0; left--)
            {
                if (step == load.Outer || step == load.Head)
                    return amount;
                if (sentence.Is(step, "conj") || sentence.Tokens[step].Tag == UniversalTag.VERB)
                    break;
                step = sentence.Tokens[step].Head;
            }
        }

        return null;
    }

    static Amount? MoneyAt(int head, IReadOnlyList<Amount> amounts)
    {
        foreach (var amount in amounts)
        {
            if (amount.IsMoney && amount.Covers(head))
                return amount;
        }

        return null;
    }

    static IEnumerable<(string Preposition, int Head)> Phrases(Sentence sentence, int head)
    {
        foreach (var argument in ArgumentReader.Read(sentence, head))
        {
            if (argument.Kind == ArgumentKind.Preposition)
                yield return (argument.Preposition!, argument.Head);
        }
    }
}
