using System.Text.Json;
using Casus.Actors;
using Casus.Records;
using Casus.Text;
using Casus.Treaties.Answers;
using NodaTime;

namespace Casus.History;

/// <summary>Situations of the past as JSON: what was found and expected, and beside it what the states did.</summary>
public static class HistoryJson
{
    /// <summary>A list, without the findings.</summary>
    public static string Write(IEnumerable<Trial> trials) => JsonSerializer.Serialize(trials.Select(trial => Shape(trial, null)), RecordJson.Options);

    /// <summary>One, with every finding.</summary>
    public static string Write(Trial trial) => JsonSerializer.Serialize(Shape(trial, [.. trial.Answer.Findings.Select(Shape)]), RecordJson.Options);

    static Whole Shape(Trial trial, IReadOnlyList<FindingShape>? findings) => new(
        trial.Past.Id, trial.Past.Title, trial.Past.IsHypothetical, trial.Past.Note,
        [.. trial.Past.Situation.Acts.Select(act => new ActShape(act.Attacker, act.Target, act.Deed, act.On, act.Place?.Name))],
        [.. trial.Past.Settled.Select(settled => new SettledShape(EnumWords.Of(settled.Supposition.Condition), settled.Supposition.Holds, settled.Because, settled.Citation))],
        trial.Agrees, [.. trial.Outcomes.Select(Shape)], findings, [.. trial.Past.Did.Select(Shape)], trial.Past.Citation);

    static OutcomeShape Shape(TrialOutcome outcome) => new(
        [.. outcome.Expectation.Verdicts.Select(EnumWords.Of)], Shape(outcome.Expectation.By), outcome.Expectation.Toward, outcome.Expectation.Against,
        outcome.Expectation.Policy.ToString(), outcome.Expectation.Wave, outcome.Expectation.States.ToString()!, outcome.Found, outcome.Agrees, outcome.Expectation.Because);

    static FindingShape Shape(Finding finding) => new(
        finding.State, EnumWords.Of(finding.Verdict), finding.Toward, finding.Against, finding.Treaty, finding.Article, finding.Kind is { } kind ? EnumWords.Of(kind) : null, finding.Wave);

    static DeedShape Shape(Deed deed) => new(
        deed.States, EnumWords.Of(deed.Act), deed.On, deed.Words, Shape(deed.Outcome?.Duty), deed.Outcome is { } outcome ? EnumWords.Of(outcome.Honoured) : null, deed.Citation);

    static ArticleShape? Shape(ArticleRef? article) => article is null ? null : new(article.Treaty, article.Article);

    sealed record Whole(
        string Id, string Title, bool Hypothetical, string? Note, IReadOnlyList<ActShape> Acts, IReadOnlyList<SettledShape> Settled, bool Agrees,
        IReadOnlyList<OutcomeShape> Finds, IReadOnlyList<FindingShape>? Findings, IReadOnlyList<DeedShape> Did, string Citation);

    sealed record ActShape(ActorCode? Attacker, ActorCode Target, string Deed, LocalDate On, string? Place);

    sealed record SettledShape(string Condition, bool Holds, string Because, string Citation);

    sealed record OutcomeShape(
        IReadOnlyList<string> Verdicts, ArticleShape? By, ActorCode? Toward, ActorCode? Against, string Chaining, int? Wave, string Expected,
        IReadOnlyList<ActorCode> Found, bool Agrees, string? Because);

    sealed record FindingShape(ActorCode State, string Verdict, ActorCode? Toward, ActorCode? Against, string? Treaty, string? Article, string? Kind, int Wave);

    sealed record DeedShape(IReadOnlyList<ActorCode> States, string Act, LocalDate? On, string Words, ArticleShape? Duty, string? Honoured, string Citation);

    sealed record ArticleShape(string Treaty, string Article);
}
