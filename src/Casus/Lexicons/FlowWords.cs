using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Words by which news speaks of what goes from one side to another: goods, the words that move them, and money.</summary>
public sealed class FlowWords
{
    /// <summary>Of what is shorter, the s belongs to the word: "gas".</summary>
    const int ShortestPlural = 4;

    readonly FrozenDictionary<string, GoodsWord> goods;
    readonly IReadOnlyList<(string Class, LemmaSet Words)> hints;
    readonly FrozenDictionary<string, FrozenSet<string>> lists;
    readonly FrozenDictionary<string, IReadOnlyList<FlowRule>> verbs;
    readonly FrozenDictionary<string, IReadOnlyList<FlowRule>> nouns;
    readonly FrozenDictionary<string, FlowStage> governors;
    readonly FrozenDictionary<string, CurrencyWord> currencies;

    public FlowWords(
        IReadOnlyDictionary<string, GoodsWord> goods,
        IReadOnlyList<(string Class, LemmaSet Words)> hints,
        IReadOnlyDictionary<string, IReadOnlyList<string>> lists,
        IReadOnlyList<FlowRule> rules,
        IReadOnlyDictionary<string, FlowStage> governors,
        IReadOnlyDictionary<string, CurrencyWord> currencies)
    {
        this.goods = goods.ToFrozenDictionary(StringComparer.Ordinal);
        this.hints = hints;
        this.lists = lists.ToFrozenDictionary(list => list.Key, list => list.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        verbs = ByHead(rules, rule => rule.Verbs);
        nouns = ByHead(rules, rule => rule.Nouns);
        this.governors = governors.ToFrozenDictionary(StringComparer.Ordinal);
        this.currencies = currencies.ToFrozenDictionary(StringComparer.Ordinal);
        Rules = rules;
    }

    public IReadOnlyList<FlowRule> Rules { get; }

    /// <summary>All lemmas and names of two words that mean goods.</summary>
    public IEnumerable<string> AllGoods => goods.Keys.Order(StringComparer.Ordinal);

    /// <param name="words">A lemma, or two with a blank between.</param>
    public GoodsWord? Goods(string words) =>
        goods.GetValueOrDefault(words) ?? (words.Length > ShortestPlural && words[^1] == 's' ? goods.GetValueOrDefault(words[..^1]) : null);

    /// <summary>The class of aid that the other lemmas of its sentence speak for; null where none does.</summary>
    public string? Hint(IReadOnlyCollection<string> lemmas)
    {
        foreach (var (hinted, words) in hints)
        {
            if (lemmas.Any(words.Allows))
                return hinted;
        }

        return null;
    }

    /// <summary>A noun that holds or counts goods: "shipment", "tonne".</summary>
    public bool IsCarrier(string noun) => Has("carriers", noun);

    /// <summary>A noun for people and places that receive, of whatever state: "community", "region".</summary>
    public bool IsReceiver(string noun) => Has("receivers", noun);

    /// <summary>A verb or noun for help: those to whom it is done are to have what is given for it.</summary>
    public bool IsHelp(string lemma) => Has("helping", lemma);

    /// <summary>A verb whose subject is to have what is given.</summary>
    public bool IsNeed(string verb) => Has("needing", verb);

    /// <summary>A verb whose subject does not give what it speaks of: "call".</summary>
    public bool IsAsking(string verb) => Has("asking", verb);

    /// <summary>A noun by which a government gives: "budget".</summary>
    public bool IsLaw(string noun) => Has("laws", noun);

    /// <summary>A noun for a count that is brought to a figure, and is no goods: "toll".</summary>
    public bool IsTally(string noun) => Has("tallies", noun);

    /// <summary>A noun for what changes its owner and goes nowhere: "company".</summary>
    public bool IsUntraded(string noun) => Has("untraded", noun);

    /// <summary>A verb of announcing: what is then done by nobody named, its subject will do.</summary>
    public bool IsPromising(string verb) => Has("promising", verb);

    /// <summary>A verb whose object is not given: "deny".</summary>
    public bool IsRefusing(string verb) => Has("refusing", verb);

    bool Has(string list, string lemma) => lists.TryGetValue(list, out var words) && words.Contains(lemma);

    /// <summary>The rules of a verb, with whatever particle, in the order of the file.</summary>
    public IReadOnlyList<FlowRule> Verb(string head) => verbs.GetValueOrDefault(head) ?? [];

    public IReadOnlyList<FlowRule> Noun(string head) => nouns.GetValueOrDefault(head) ?? [];

    /// <summary>What a word makes of the transfer that it governs; null where it says nothing of it.</summary>
    public FlowStage? Governor(string lemma) => governors.TryGetValue(lemma, out var stage) ? stage : null;

    /// <param name="sign">A sign, code or lemma, in lower case.</param>
    public CurrencyWord? Currency(string sign) => currencies.GetValueOrDefault(sign);

    static FrozenDictionary<string, IReadOnlyList<FlowRule>> ByHead(
        IReadOnlyList<FlowRule> rules, Func<FlowRule, IReadOnlyList<PredicateLemma>> lemmas) =>
        rules.SelectMany(rule => lemmas(rule).Select(lemma => (lemma.Head, rule))).Distinct()
            .GroupBy(pair => pair.Head, pair => pair.rule)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<FlowRule> (group) => [.. group], StringComparer.Ordinal);
}
