using Casus.Actors;
using Casus.Problems;
using Casus.Time;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Server.Asking;

/// <summary>Puts questions to the engine.</summary>
sealed class Questioner(ActorRegistry actors, ActorNames names, TreatyBook book, TimeProvider clock)
{
    public const int LongestQuestion = 1000;

    public LocalDate Today => LocalDate.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <returns>Null where anything is wrong.</returns>
    public Answer? Ask(Question question, List<Problem> problems)
    {
        var on = string.IsNullOrWhiteSpace(question.On) ? Today : Days.TryParse(question.On.Trim());
        if (on is null)
            problems.Add(ServerProblems.BadDay("on", question.On!));
        if (string.IsNullOrWhiteSpace(question.Q))
            problems.Add(ServerProblems.NothingAsked());
        else if (Length(question) > LongestQuestion)
            problems.Add(ServerProblems.LongQuestion(LongestQuestion));
        return problems.Count > 0 || on is not { } day ? null : Judge(question, day, problems);
    }

    Answer? Judge(Question question, LocalDate day, List<Problem> problems)
    {
        var parser = new SituationParser(name => names.Find(name, day, out _), book);
        var at = string.IsNullOrWhiteSpace(question.At) ? null : question.At.Trim();
        if (parser.Parse(question.Q!, day, at, question.Suppose ?? [], problems) is not { } situation)
            return null;
        return Engine.Judge(situation, book, question.All == true ? [.. actors.StatesOn(day).Select(state => state.Code)] : null);
    }

    static int Length(Question question) =>
        question.Q!.Length + (question.At?.Length ?? 0) + (question.Suppose?.Sum(words => words.Length) ?? 0);
}
