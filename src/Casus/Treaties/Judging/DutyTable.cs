using System.Collections.Concurrent;
using Casus.Actors;
using Casus.Places;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Treaties.Judging;

/// <summary>Every duty of a day, by the states that it ties: for whoever puts many questions about one day.</summary>
public sealed class DutyTable
{
    readonly Dictionary<ActorCode, List<TreatyOnDay>> byState = [];
    readonly Dictionary<ActorCode, List<TreatyOnDay>> askingWhoJoins = [];
    readonly ConcurrentDictionary<ActorCode, Home> homes = [];

    DutyTable(LocalDate day, TreatyBook book)
    {
        (Day, Atlas) = (day, book.Atlas);
        var treaties = book.Treaties.Select(treaty => TreatyOnDay.Of(treaty, day, book.Atlas)).OfType<TreatyOnDay>().ToLookup(treaty => treaty.Treaty.Layer);
        GeneralLaw = [.. treaties[Layer.GeneralLaw].Where(law => law.IsInForce)];
        foreach (var treaty in treaties[Layer.Treaty])
        {
            var asks = treaty.Clauses.Any(clause => clause.AsksWhoJoins || clause.CountsWhoJoins);
            foreach (var bond in treaty.Bonds)
            {
                Add(byState, bond.State, treaty);
                if (asks)
                    Add(askingWhoJoins, bond.State, treaty);
            }
        }
    }

    public LocalDate Day { get; }

    internal Atlas Atlas { get; }

    internal IReadOnlyList<TreatyOnDay> GeneralLaw { get; }

    public static DutyTable On(LocalDate day, TreatyBook book) => new(day, book);

    /// <summary>What an attack on the target's home territory asks of every state, without words; <see cref="Engine"/> gives the same with its reasons.</summary>
    public IReadOnlyList<DutyVerdict> Verdicts(ActorCode attacker, ActorCode target, Chaining chaining = Chaining.Strict)
    {
        var act = new Act(attacker, target, ActKind.ArmedAttack, Day, null);
        var decisions = new List<Decision>();
        // Strictly nothing is found in a later wave where no article asks who joins.
        new Trial(new([act], chaining, []), _ => this).Decide(decisions, chaining == Chaining.Strict && askingWhoJoins.Count == 0 ? 1 : null);
        return decisions.ConvertAll(DutyVerdict.Of);
    }

    /// <summary>The treaties that tie a state, or that it has signed and that are to tie it.</summary>
    internal IReadOnlyList<TreatyOnDay> Of(ActorCode? state) => Listed(byState, state);

    /// <summary>Of these, the ones with an article that asks who joins in a war, or counts it.</summary>
    internal IReadOnlyList<TreatyOnDay> AskingWhoJoins(ActorCode? state) => Listed(askingWhoJoins, state);

    internal Home HomeOf(ActorCode state) => homes.GetOrAdd(state, static (state, atlas) => new(atlas.Places.CapitalOf(state)), Atlas);

    static IReadOnlyList<TreatyOnDay> Listed(Dictionary<ActorCode, List<TreatyOnDay>> byState, ActorCode? state) =>
        state is not null && byState.TryGetValue(state, out var treaties) ? treaties : [];

    static void Add(Dictionary<ActorCode, List<TreatyOnDay>> byState, ActorCode state, TreatyOnDay treaty)
    {
        if (!byState.TryGetValue(state, out var treaties))
            byState[state] = treaties = [];
        treaties.Add(treaty);
    }
}

/// <summary>A finding without its words.</summary>
/// <param name="Toward">To whom it is owed; null for what general law permits the attacked.</param>
/// <param name="Against">Whose act calls it up; null for the duty of the attacker itself.</param>
/// <param name="Wave">1 for what the acts of the situation themselves call up.</param>
public readonly record struct DutyVerdict(
    ActorCode State, Verdict Verdict, ObligationKind Kind, Treaty Treaty, Article Article, ActorCode? Toward, ActorCode? Against, int Wave)
{
    internal static DutyVerdict Of(Decision decision)
    {
        var clause = decision.Duty.Readings[0];
        return new(
            decision.Bond.State, decision.Verdict, clause.Obligation.Kind, clause.Treaty.Treaty, clause.Article,
            clause.Obligation.Kind == ObligationKind.SelfDefence ? null : decision.Toward, decision.Against, decision.Wave);
    }
}
