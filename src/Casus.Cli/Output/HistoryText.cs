using Casus.History;
using Casus.Text;
using Casus.Time;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.Cli.Output;

/// <summary>Situations of the past in words: what the treaties say, and apart from that what the states did.</summary>
static class HistoryText
{
    /// <summary>Where the text beside a label begins.</summary>
    const int Column = 26;

    /// <summary>Where the text beside a day begins.</summary>
    const int DayColumn = 14;

    public static void Write(Page page, IReadOnlyList<Trial> trials)
    {
        foreach (var trial in trials)
        {
            page.Item(trial.Past.Id, $"{Days.Format(trial.Past.From)} {trial.Past.Title}", 0, Column);
            page.Note($"{Counted(trial)}{(trial.Past.IsHypothetical ? " · put as a question" : "")}", Column);
            foreach (var outcome in trial.Outcomes.Where(outcome => !outcome.Agrees))
                page.Line($"differs: {Words(outcome.Expectation)}; found {Names(outcome)}", Column);
            Missing(page, trial, Column);
        }

        page.Line($"{trials.Count(trial => trial.Agrees)} of {trials.Count} situations agree in all that is expected of them; 'casus history ID' tells one.");
    }

    public static void Write(Page page, Trial trial)
    {
        page.Title(trial.Past.Title);
        page.Note($"{trial.Past.Id} · {Counted(trial)}", 0);
        foreach (var act in trial.Past.Situation.Acts)
            page.Line(Told(act));
        if (trial.Past.IsHypothetical)
            page.Line("Put as a question: it did not happen so.");
        if (trial.Past.Note is { } note)
            page.Line(note);
        Settled(page, trial.Past.Settled);
        Findings(page, trial.Answer);
        Outcomes(page, trial);
        Did(page, trial.Past);
        page.Blank();
        page.Section("Sources of the situation, and of what was done where no other is named");
        page.Line(trial.Past.Citation, 2);
    }

    static string Counted(Trial trial)
    {
        var differ = trial.Outcomes.Count(outcome => !outcome.Agrees);
        return differ == 0 && trial.Agrees ? $"agrees: {RecordKinds.Counted(trial.Outcomes.Count, "expectation")}" : $"differs: {differ} of {RecordKinds.Counted(trial.Outcomes.Count, "expectation")}";
    }

    static string Told(Act act) => $"{Days.Format(act.On)}: {act.Deed}{(act.Place is { } place ? $" at {place.Name}" : "")}";

    static void Settled(Page page, IReadOnlyList<SettledCondition> settled)
    {
        if (settled.Count == 0)
            return;
        page.Blank();
        page.Section("What history settled");
        foreach (var condition in settled)
        {
            page.Line($"{(condition.Supposition.Holds ? "" : "not ")}{EnumWords.Of(condition.Supposition.Condition)}: {condition.Because}", 2);
            page.Note(condition.Citation, 4);
        }
    }

    static void Findings(Page page, Answer answer)
    {
        page.Blank();
        page.Section("What the treaties say");
        var told = answer.Findings.Where(finding => finding is { Verdict: not Verdict.NotBound, Treaty: not null }).ToList();
        if (told.Count == 0)
            page.Line("nothing that binds, permits or bars anybody", 2);
        foreach (var alike in told.GroupBy(finding => (finding.Wave, finding.Verdict, finding.Treaty, finding.Article, finding.Toward, finding.Against)))
        {
            var (wave, verdict, treaty, article, toward, against) = alike.Key;
            var sides = string.Join(", ", new[] { toward is null ? null : $"toward {toward}", against is null ? null : $"against {against}", wave == 1 ? null : $"wave {wave}" }.OfType<string>());
            page.Item(EnumWords.Of(verdict), $"{treaty} Art. {article}{(sides.Length > 0 ? $" {sides}" : "")}: {string.Join(' ', alike.Select(finding => finding.State).Distinct())}", 2, DayColumn + 2);
        }
    }

    static void Outcomes(Page page, Trial trial)
    {
        page.Blank();
        page.Section("What must be found");
        foreach (var outcome in trial.Outcomes)
        {
            page.Item(outcome.Agrees ? "agrees" : "differs", Words(outcome.Expectation) + (outcome.Agrees ? "" : $"; found {Names(outcome)}"), 2, DayColumn);
            if (outcome.Expectation.Because is { } because)
                page.Note(because, DayColumn);
        }

        Missing(page, trial, 2);
    }

    static string Words(Expectation expectation) => string.Join(' ', new[]
    {
        string.Join(" or ", expectation.Verdicts.Select(EnumWords.Of)),
        expectation.By is { } by ? $"by {by.Treaty} Art. {by.Article}" : null,
        expectation.Toward is { } toward ? $"toward {toward}" : null,
        expectation.Against is { } against ? $"against {against}" : null,
        expectation.Wave is { } wave ? $"in wave {wave}" : null,
        expectation.Policy.Chaining == Chaining.Strict ? null : $"(chaining {expectation.Policy})",
    }.OfType<string>()) + $": {expectation.States}";

    static string Names(TrialOutcome outcome) => outcome.Found.Count == 0 ? "nobody" : string.Join(' ', outcome.Found);

    static void Missing(Page page, Trial trial, int indent)
    {
        foreach (var missing in trial.WithoutDuty)
            page.Line($"differs: no duty of {missing.State} by {missing.Duty.Treaty} Art. {missing.Duty.Article} is found, and the file says how it was dealt with", indent);
    }

    static void Did(Page page, HistoricSituation past)
    {
        page.Blank();
        page.Section("What the states did");
        page.Note("Obligation is not behaviour: nothing here follows from the findings, nor they from it.", 2);
        foreach (var deed in past.Did)
        {
            page.Item(deed.On is { } day ? Days.Format(day) : "", $"{string.Join(' ', deed.States)} {EnumWords.Of(deed.Act)}: {deed.Words}", 2, DayColumn);
            if (deed.Outcome is { } outcome)
                page.Line($"{outcome.Duty.Treaty} Art. {outcome.Duty.Article} honoured: {EnumWords.Of(outcome.Honoured)}", DayColumn);
            if (deed.Citation != past.Citation)
                page.Note(deed.Citation, DayColumn);
        }
    }
}
