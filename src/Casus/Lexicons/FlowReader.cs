using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>flows.yaml</c>: goods by class, the rules that move them, and currencies.</summary>
static class FlowReader
{
    static readonly string[] lists = ["carriers", "receivers", "helping", "needing", "asking", "laws", "tallies", "untraded", "promising", "refusing"];

    public static FlowWords Read(YamlMap? root)
    {
        if (root is null)
            return new(new Dictionary<string, GoodsWord>(), [], new Dictionary<string, IReadOnlyList<string>>(), [], new Dictionary<string, FlowStage>(), new Dictionary<string, CurrencyWord>());

        root.Needs(["language", "goods", "hints", "rules", "governors", "currencies", .. lists]);
        root.Citation(root.File);
        var goods = new Dictionary<string, GoodsWord>();
        foreach (var entry in root.Maps("goods"))
            AddGoods(entry, goods);
        var ids = new HashSet<string>();
        var words = new FlowWords(
            goods,
            [.. root.Maps("hints").Select(Hint)],
            lists.ToDictionary(list => list, root.Words),
            [.. root.Maps("rules").Select(entry => Rule(entry, ids))],
            Table(root, "governors", entry => entry.Choice<FlowStage>("stage") ?? default),
            Table(root, "currencies", entry => new CurrencyWord(entry.OptionalText("code"), ByState(entry))));
        root.Close();
        return words;
    }

    /// <summary>What the entries of a list say of their words.</summary>
    static Dictionary<string, T> Table<T>(YamlMap root, string list, Func<YamlMap, T> meaning)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in root.Maps(list))
            AddWords(entry, meaning(entry), "words", table);
        return table;
    }

    static void AddGoods(YamlMap entry, Dictionary<string, GoodsWord> goods)
    {
        entry.Needs("kind");
        var kind = entry.OptionalText("kind") ?? "";
        var qualified = new Dictionary<string, string>(StringComparer.Ordinal);
        var classes = entry.Map("qualified");
        foreach (var name in classes?.Fields.ToArray() ?? [])
        {
            foreach (var word in classes!.Words(name).Where(word => !qualified.TryAdd(word, name)))
                entry.Add(LexiconProblems.DuplicateWord(entry.Where, word));
        }

        classes?.Close();
        entry.Citation(kind);
        AddWords(entry, new GoodsWord(entry.OptionalText("class"), qualified, entry.Flag("hinted")), "words", goods);
    }

    static (string Class, LemmaSet Words) Hint(YamlMap entry)
    {
        entry.Needs("class", "words");
        var hint = (entry.OptionalText("class") ?? "", new LemmaSet(entry.Words("words")));
        entry.Close();
        return hint;
    }

    static void AddWords<T>(YamlMap entry, T meaning, string field, Dictionary<string, T> table)
    {
        foreach (var word in entry.Words(field).Where(word => !table.TryAdd(word, meaning)))
            entry.Add(LexiconProblems.DuplicateWord(entry.Where, word));
        entry.Close();
    }

    static Dictionary<string, string> ByState(YamlMap entry)
    {
        var states = entry.Map("of");
        var codes = states?.Fields.ToArray().ToDictionary(state => state, state => states.OptionalText(state) ?? "") ?? [];
        states?.Close();
        return codes;
    }

    static FlowRule Rule(YamlMap entry, HashSet<string> ids)
    {
        entry.Needs("id", "examples");
        var id = entry.OptionalText("id") ?? "";
        if (!ids.Add(id))
            entry.Add(LexiconProblems.DuplicateId(entry.WhereIs("id"), id));
        if (!entry.Has("verbs") && !entry.Has("nouns"))
            entry.Add(LexiconProblems.NoLemma(entry.Where));

        var rule = new FlowRule($"{entry.File}#{id}")
        {
            Verbs = LemmaReader.Predicates(entry, "verbs"),
            Nouns = LemmaReader.Predicates(entry, "nouns"),
            Goods = Places(entry, "goods"),
            From = Places(entry, "from"),
            To = Places(entry, "to"),
            Class = entry.OptionalText("class"),
            Money = entry.OptionalText("money"),
            Support = entry.OptionalText("support"),
            Only = entry.Words("only"),
            Except = entry.Words("except"),
            Stage = entry.Choice<FlowStage>("stage") ?? FlowStage.Moved,
            Needs = entry.Choice<FlowNeeds>("needs") ?? FlowNeeds.Either,
            Open = entry.Flag("open"),
            Tallies = entry.Flag("tallies"),
            Mutual = entry.Flag("mutual"),
            Examples = entry.Words("examples"),
        };
        entry.Citation(id);
        entry.Close();
        return rule;
    }

    static IReadOnlyList<ArgumentPlace> Places(YamlMap entry, string field)
    {
        var names = entry.Words(field);
        foreach (var name in names.Where(name => !ArgumentPlace.TryParse(name, null, out _)))
            entry.Add(LexiconProblems.UnknownPlace(entry.WhereIs(field), field, name));
        return [.. names.Select(name => ArgumentPlace.TryParse(name, null, out var place) ? place : null).OfType<ArgumentPlace>()];
    }
}
