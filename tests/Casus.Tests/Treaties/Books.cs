using Casus.Actors;
using Casus.Problems;
using Casus.Tests.Actors;
using Casus.Time;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.Tests.Treaties;

/// <summary>The book that ships, and questions put to it by code.</summary>
static class Books
{
    static readonly List<Problem> problems = [];

    public static TreatyBook Shipped { get; } = TreatyBook.Read(Path.Combine(AppContext.BaseDirectory, "data"), problems);

    public static IReadOnlyList<Problem> Problems => problems;

    public static SituationParser Parser { get; } = new(ByNameOrCode, Shipped);

    /// <param name="question">As <c>USA attacks PRK on 2025-06-01</c>.</param>
    public static Answer Ask(string question, params string[] suppose) => Ask(Shipped, question, suppose);

    /// <summary>As above, put to these treaties alone, so that what a new one adds changes nothing.</summary>
    public static Answer AskOf(IReadOnlyList<string> ids, string question, params string[] suppose) =>
        Ask(Shipped with { Treaties = [.. Shipped.Treaties.Where(treaty => ids.Contains(treaty.Id))] }, question, suppose);

    public static Answer Ask(string question, string[] suppose, Chaining chaining, ActorCode[] acting, ActorCode[] stayingOut) =>
        Engine.Judge(Situation(question, suppose) with { Chaining = chaining, Acting = acting, StayingOut = stayingOut }, Shipped);

    static Answer Ask(TreatyBook book, string question, string[] suppose) => Engine.Judge(Situation(question, suppose), book);

    static Situation Situation(string question, string[] suppose)
    {
        var wrong = new List<Problem>();
        return Parser.Parse(question, Days.TryParse("2025-06-01")!.Value, null, suppose, wrong) ?? throw new ArgumentException(string.Join("; ", wrong));
    }

    static ActorCode? ByNameOrCode(string name) =>
        ActorFiles.Registry.TryFindState(name, null, out var state, out _) ? state.Code
        : ActorFiles.Registry.TryFindActor(name, null, out var actor, out _) ? actor : null;
}
