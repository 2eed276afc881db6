using Casus.Actors;
using Casus.Problems;
using Casus.Time;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using Casus.Yaml;

namespace Casus.History;

/// <summary>Reads <c>data/history/&lt;id&gt;.yaml</c>; the format is in <c>docs/history.md</c>.</summary>
public static class HistoryReader
{
    /// <summary>The file of the folder that is no situation.</summary>
    internal const string BaseRates = "base-rates.yaml";

    /// <param name="dataFolder">Holds <c>history/*.yaml</c>.</param>
    /// <param name="problems">Receives everything wrong in any file; a situation with a problem is left out.</param>
    /// <returns>By the day on which each begins.</returns>
    public static IReadOnlyList<HistoricSituation> ReadAll(string dataFolder, TreatyBook book, List<Problem> problems)
    {
        var folder = new YamlFolder(Path.Combine(dataFolder, "history"), HistoryProblems.Fields, problems);
        List<string> names = [.. folder.Names("*.yaml").Where(name => name != BaseRates)];
        if (names.Count == 0)
            problems.Add(HistoryProblems.NotRead(Path.Combine(dataFolder, "history"), "it has no situations"));
        return [.. folder.OpenEach(names).Select(root => Read(root, book)).OfType<HistoricSituation>().OrderBy(past => past.From).ThenBy(past => past.Id, StringComparer.Ordinal)];
    }

    /// <param name="file">Its name, for messages; without the extension it is the id.</param>
    /// <returns>Null where anything is wrong.</returns>
    public static HistoricSituation? Read(string file, string text, TreatyBook book, List<Problem> problems) =>
        YamlMap.Open(file, text, HistoryProblems.Fields, problems) is { } root ? Read(root, book) : null;

    static HistoricSituation? Read(YamlMap root, TreatyBook book)
    {
        var before = root.ProblemCount;
        var (id, title, citation) = (root.Text("id"), root.Text("title"), root.Citation("the situation"));
        root.Needs("finds", "did");
        var settled = root.Maps("suppose").Select(Settled).OfType<SettledCondition>().ToList();
        var situation = Situation(root, settled, book);
        var finds = root.Maps("finds").Select(map => ExpectationReader.Read(map, book)).OfType<Expectation>().ToList();
        var did = root.Maps("did").Select(map => DeedReader.Read(map, book)).OfType<Deed>().ToList();
        var (isHypothetical, note) = (root.Flag("hypothetical"), root.OptionalText("note"));
        root.Close();
        if (id is not null && id != Path.GetFileNameWithoutExtension(root.File))
            root.Add(HistoryProblems.WrongName(root.Where, id, root.File));
        if (root.Has("finds") && finds.Count == 0 && root.ProblemCount == before)
            root.Add(HistoryProblems.Missing(root.WhereIs("finds"), "finds"));
        return situation is null || root.ProblemCount > before ? null : new(id!, title!, situation, isHypothetical, note, settled, finds, did, citation);
    }

    static SettledCondition? Settled(YamlMap map)
    {
        map.Needs("condition", "because");
        var condition = map.Choice<ConditionKind>("condition");
        var holds = !map.Has("holds") || map.Flag("holds");
        var (because, citation) = (map.Text("because"), map.Citation("the supposition"));
        map.Close();
        return condition is { } kind && because is not null ? new(new(kind, holds), because, citation) : null;
    }

    // Every act names its day, so the day that acts without one would have does not matter.
    static Situation? Situation(YamlMap root, IReadOnlyList<SettledCondition> settled, TreatyBook book)
    {
        root.Needs("situation");
        List<Problem> wrong = [];
        var acts = root.Texts("situation");
        foreach (var act in acts.Where(act => act.Contains(';', StringComparison.Ordinal) || Days.TryParse(act[(act.LastIndexOf(' ') + 1)..]) is null))
            root.Add(HistoryProblems.NoDay(root.WhereIs("situation"), act));
        var situation = new SituationParser(ByCode, book).Parse(string.Join(';', acts), default, null, [], wrong);
        foreach (var problem in wrong)
            root.Add(HistoryProblems.NotUnderstood(root.WhereIs("situation"), problem));
        return situation is null ? null : situation with { Suppose = [.. settled.Select(condition => condition.Supposition)] };
    }

    // Codes only: names change hands in two centuries, and codes are dated.
    static ActorCode? ByCode(string name) => ActorCode.TryParse(name, null, out var code) ? code : null;

    internal static ArticleRef? Article(YamlMap map, string field, TreatyBook book)
    {
        var article = map.Parsed(field, "a treaty and one of its articles, like north-atlantic-treaty 5", ArticleRef.TryParse);
        if (article is not null && book.Find(article.Treaty)?.Articles.Any(known => known.Number == article.Article) != true)
            map.Add(HistoryProblems.NoSuchArticle(map.WhereIs(field), article.ToString()));
        return article;
    }

    internal static ActorCode? State(YamlMap map, string field) => map.Parsed<ActorCode>(field, "the code of a state, like FRA");
}

/// <summary>Reads what the engine must find.</summary>
static class ExpectationReader
{
    public static Expectation? Read(YamlMap map, TreatyBook book)
    {
        map.Needs("verdict");
        var verdicts = map.Choices<Verdict>("verdict");
        var by = HistoryReader.Article(map, "by", book);
        var (toward, against) = (HistoryReader.State(map, "toward"), HistoryReader.State(map, "against"));
        var (policy, wave) = (Policy(map), map.Count("wave"));
        var (states, because) = (States(map), map.OptionalText("because"));
        map.Close();
        return states is null ? null : new(verdicts, by, toward, against, policy, wave, states, because);
    }

    static ChainPolicy Policy(YamlMap map)
    {
        var (acting, stayingOut) = (map.Codes("acts"), map.Codes("stays_out"));
        return new(acting.Count + stayingOut.Count > 0 ? Chaining.Custom : map.Choice<Chaining>("chaining") ?? Chaining.Strict, acting, stayingOut);
    }

    // 'with' and 'without' nobody would be true of every answer.
    static ExpectedStates? States(YamlMap map)
    {
        List<ExpectedStates> said =
        [
            .. map.Has("states") ? [new ExpectedStates.Exactly(map.Codes("states"))] : (IEnumerable<ExpectedStates>)[],
            .. map.Codes("with") is { Count: > 0 } some ? [new ExpectedStates.Including(some)] : (IEnumerable<ExpectedStates>)[],
            .. map.Codes("without") is { Count: > 0 } none ? [new ExpectedStates.Excluding(none)] : (IEnumerable<ExpectedStates>)[],
            .. map.Count("count") is { } number ? [new ExpectedStates.Number(number)] : (IEnumerable<ExpectedStates>)[],
        ];
        if (said.Count == 1)
            return said[0];
        map.Add(HistoryProblems.NotOneOfFour(map.Where));
        return null;
    }
}

/// <summary>Reads what states did.</summary>
static class DeedReader
{
    public static Deed? Read(YamlMap map, TreatyBook book)
    {
        map.Needs("states", "act", "words");
        var (states, act, on) = (map.Codes("states"), map.Choice<Behaviour>("act"), map.Day("on"));
        var (words, citation) = (map.OptionalText("words"), map.Citation("the deed"));
        var outcome = Outcome(map, book);
        map.Close();
        return act is { } behaviour && words is not null ? new(states, behaviour, on, words, outcome, citation) : null;
    }

    static DutyOutcome? Outcome(YamlMap map, TreatyBook book)
    {
        var (duty, honoured) = (HistoryReader.Article(map, "duty", book), map.Choice<Honoured>("honoured"));
        var (toward, against) = (HistoryReader.State(map, "toward"), HistoryReader.State(map, "against"));
        if (map.Has("duty") != map.Has("honoured"))
            map.Needs("duty", "honoured");
        return duty is not null && honoured is { } kept ? new(duty, toward, against, kept) : null;
    }
}
