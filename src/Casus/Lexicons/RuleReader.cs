using Casus.Ontology;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads the rules of one file; a rule with a problem is left out and the rest is read.</summary>
/// <param name="name">What records call the file.</param>
sealed class RuleReader(YamlMap root, string name, WordClasses classes, CameoTable cameo, PloverTable plover)
{
    static readonly IReadOnlyList<ArgumentPlace> defaultActor = [ArgumentPlace.Parse("subject")];
    static readonly IReadOnlyList<ArgumentPlace> defaultRecipient = [ArgumentPlace.Parse("object"), ArgumentPlace.Parse("owner")];

    readonly LemmaReader lemmas = new(classes);

    /// <summary>A file of <c>events/</c>, which is named after its type.</summary>
    public IReadOnlyList<EventRule> Read()
    {
        root.Needs("language", "type", "rules");
        var (type, entries) = (FileType(), root.Maps("rules"));
        root.Close();
        return type is { } known ? Rules(entries, known, []) : [];
    }

    /// <param name="ids">Those already given in the file.</param>
    public IReadOnlyList<EventRule> Rules(IEnumerable<YamlMap> entries, EventType type, HashSet<string> ids) =>
        [.. entries.Select(entry => ReadRule(entry, type, ids)).OfType<EventRule>()];

    EventType? FileType()
    {
        if (root.OptionalText("type") is not { } text)
            return null;
        if (EventTypes.Find(text) is { } type && $"{text.ToLowerInvariant()}.yaml" == Path.GetFileName(root.File))
            return type;
        root.Add(LexiconProblems.WrongType(root.WhereIs("type"), text));
        return null;
    }

    EventRule? ReadRule(YamlMap entry, EventType type, HashSet<string> ids)
    {
        var before = entry.ProblemCount;
        entry.Needs("id", "cameo");
        var rule = new EventRule(FrameReader.Read(entry, name, ids, lemmas), Cameo(entry, type))
        {
            Type = type,
            Adjectives = LemmaReader.Predicates(entry, "adjectives"),
            Modals = lemmas.Set(entry, "modals"),
            Of = Types(entry),
            Actor = Places(entry, "actor") ?? defaultActor,
            Recipient = Places(entry, "recipient") ?? defaultRecipient,
            Reciprocal = entry.Flag("reciprocal"),
            Both = entry.Flag("both"),
            Mode = Mode(entry, type),
            Context = Contexts(entry),
            Note = entry.OptionalText("note"),
        };
        entry.Close();
        return entry.ProblemCount == before ? rule : null;
    }

    static List<EventType>? Types(YamlMap entry)
    {
        var types = entry.Words("of");
        foreach (var type in types.Where(type => EventTypes.Find(type) is null))
            entry.Add(LexiconProblems.UnknownValue(entry.WhereIs("of"), "of", type, EventTypes.All.Select(EventTypes.Name)));
        return entry.Has("of") ? [.. types.Select(EventTypes.Find).OfType<EventType>()] : null;
    }

    static List<ArgumentPlace>? Places(YamlMap entry, string field)
    {
        var words = entry.Words(field);
        foreach (var word in words.Where(word => !ArgumentPlace.TryParse(word, null, out _)))
            entry.Add(LexiconProblems.UnknownPlace(entry.WhereIs(field), field, word));
        return entry.Has(field) ? [.. words.Select(word => ArgumentPlace.TryParse(word, null, out var place) ? place : null).OfType<ArgumentPlace>()] : null;
    }

    CameoCode Cameo(YamlMap entry, EventType type)
    {
        var text = entry.OptionalText("cameo");
        if (!CameoCode.TryParse(text, null, out var code) || cameo.Find(code) is not { } known)
        {
            if (text is not null)
                entry.Add(LexiconProblems.UnknownCameo(entry.WhereIs("cameo"), "cameo", text));
            return CameoCode.Parse("01");
        }

        if (known.Plover != type && !entry.Has("note"))
        {
            var codeType = known.Plover is { } other ? EventTypes.Name(other) : "no event";
            entry.Add(LexiconProblems.TypeContradiction(entry.WhereIs("cameo"), text, codeType, EventTypes.Name(type)));
        }

        return code;
    }

    string? Mode(YamlMap entry, EventType type)
    {
        var mode = entry.OptionalText("mode");
        if (mode is not null && !plover.IsMode(type, mode))
            entry.Add(LexiconProblems.UnknownMode(entry.WhereIs("mode"), mode, EventTypes.Name(type), plover.Find(type)?.Modes ?? []));
        return mode;
    }

    IReadOnlyList<string> Contexts(YamlMap entry)
    {
        var contexts = entry.Words("context");
        foreach (var context in contexts.Where(context => !plover.IsContext(context)))
            entry.Add(LexiconProblems.UnknownContext(entry.WhereIs("context"), context));
        return contexts;
    }
}
