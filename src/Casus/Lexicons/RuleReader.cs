using Casus.Ontology;
using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>Reads one file of <c>events/</c>; a rule with a problem is left out and the rest is read.</summary>
sealed class RuleReader(YamlPage page, WordClasses classes, CameoTable cameo, PloverTable plover)
{
    internal static readonly string[] Keys =
    [
        "id", "verbs", "nouns", "object", "subject", "oblique", "complement", "modifier", "except", "actor", "recipient",
        "reciprocal", "cameo", "mode", "context", "citation", "note", "examples",
    ];

    static readonly IReadOnlyList<ArgumentPlace> defaultActor = [ArgumentPlace.Parse("subject")];
    static readonly IReadOnlyList<ArgumentPlace> defaultRecipient = [ArgumentPlace.Parse("object"), ArgumentPlace.Parse("owner")];

    readonly HashSet<string> ids = [];
    readonly LemmaReader lemmas = new(classes);

    public IReadOnlyList<EventRule> Read()
    {
        if (page.Open() is not { } root)
            return [];

        root.AllowOnly("language", "type", "citation", "rules");
        root.RequiredText("language");
        var citation = root.Text("citation");
        return FileType(root) is { } type
            ? [.. root.Entries("rules").Select(entry => ReadRule(entry, type, citation)).OfType<EventRule>()]
            : [];
    }

    EventType? FileType(YamlEntry root)
    {
        if (root.RequiredText("type") is not { } name)
            return null;
        if (EventTypes.Find(name) is { } type && $"{name.ToLowerInvariant()}.yaml" == Path.GetFileName(page.Name))
            return type;
        page.Report(LexiconProblems.WrongType(page.Name, root.LineOf("type"), name));
        return null;
    }

    EventRule? ReadRule(YamlEntry entry, EventType type, string? inherited)
    {
        var before = page.Problems.Count;
        entry.AllowOnly(Keys);
        var id = entry.RequiredText("id") ?? "";
        if (!ids.Add(id))
            page.Report(LexiconProblems.DuplicateId(page.Name, entry.LineOf("id"), id));

        var (verbs, nouns) = (LemmaReader.Predicates(entry, "verbs"), LemmaReader.Predicates(entry, "nouns"));
        if (!entry.Has("verbs") && !entry.Has("nouns"))
            page.Report(LexiconProblems.NoLemma(page.Name, entry.Line));
        var examples = entry.Words("examples") ?? [];
        if (examples.Count == 0)
            page.Report(LexiconProblems.MissingExample(page.Name, entry.Line, id));

        var rule = new EventRule
        {
            Name = $"{page.Name}#{id}",
            Type = type,
            Verbs = verbs,
            Nouns = nouns,
            Object = lemmas.Set(entry, "object"),
            Subject = lemmas.Set(entry, "subject"),
            Oblique = Obliques(entry),
            Complement = lemmas.Set(entry, "complement"),
            Modifier = lemmas.Set(entry, "modifier"),
            Except = lemmas.Set(entry, "except"),
            Actor = Places(entry, "actor") ?? defaultActor,
            Recipient = Places(entry, "recipient") ?? defaultRecipient,
            Reciprocal = entry.Flag("reciprocal"),
            Cameo = Cameo(entry, type),
            Mode = Mode(entry, type),
            Context = Contexts(entry),
            Citation = entry.CitationOr(inherited) ?? "",
            Note = entry.Text("note"),
            Examples = examples,
        };
        return page.Problems.Count == before ? rule : null;
    }

    Dictionary<string, LemmaSet> Obliques(YamlEntry entry)
    {
        if (entry.Entry("oblique") is not { } oblique)
            return [];
        foreach (var key in oblique.Keys.Where(key => !Prepositions.Contains(key)))
            page.Report(LexiconProblems.UnknownPlace(page.Name, oblique.LineOf(key), "oblique", key));
        return oblique.Keys.ToDictionary(key => key, key => lemmas.Set(oblique, key) ?? new([]));
    }

    List<ArgumentPlace>? Places(YamlEntry entry, string key)
    {
        if (entry.Words(key) is not { } names)
            return null;
        foreach (var name in names.Where(name => !ArgumentPlace.TryParse(name, null, out _)))
            page.Report(LexiconProblems.UnknownPlace(page.Name, entry.LineOf(key), key, name));
        return [.. names.Select(name => ArgumentPlace.TryParse(name, null, out var place) ? place : null).OfType<ArgumentPlace>()];
    }

    CameoCode Cameo(YamlEntry entry, EventType type)
    {
        var text = entry.RequiredText("cameo");
        if (!CameoCode.TryParse(text, null, out var code) || cameo.Find(code) is not { } known)
        {
            if (text is not null)
                page.Report(LexiconProblems.UnknownCameo(page.Name, entry.LineOf("cameo"), "cameo", text));
            return CameoCode.Parse("01");
        }

        if (known.Plover != type && !entry.Has("note"))
        {
            var codeType = known.Plover is { } other ? EventTypes.Name(other) : "no event";
            page.Report(LexiconProblems.TypeContradiction(page.Name, entry.LineOf("cameo"), text, codeType, EventTypes.Name(type)));
        }

        return code;
    }

    string? Mode(YamlEntry entry, EventType type)
    {
        var mode = entry.Text("mode");
        if (mode is not null && !plover.IsMode(type, mode))
            page.Report(LexiconProblems.UnknownMode(page.Name, entry.LineOf("mode"), mode, EventTypes.Name(type), plover.Find(type)?.Modes ?? []));
        return mode;
    }

    IReadOnlyList<string> Contexts(YamlEntry entry)
    {
        var contexts = entry.Words("context") ?? [];
        foreach (var context in contexts.Where(context => !plover.IsContext(context)))
            page.Report(LexiconProblems.UnknownContext(page.Name, entry.LineOf("context"), context));
        return contexts;
    }
}
