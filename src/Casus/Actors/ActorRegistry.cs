using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Casus.Problems;
using Casus.Time;
using NodaTime;

namespace Casus.Actors;

/// <summary>Everybody that records can speak of. Immutable, and safe to use from many threads at once.</summary>
public sealed class ActorRegistry
{
    readonly FrozenDictionary<ActorCode, State> states;
    readonly FrozenDictionary<ActorCode, Organisation> organisations;
    readonly ILookup<ActorCode, Office> officesOfState;
    readonly ILookup<string, Office> officesOfPerson;
    readonly Crosswalk crosswalk;
    readonly ActorFinder finder;

    /// <param name="places">Names of places, which are no actors and are found in running text with them.</param>
    public ActorRegistry(ActorData data, IEnumerable<(string Name, NameCandidate Candidate)>? places = null)
    {
        States = [.. data.States.DistinctBy(state => state.Code)];
        Organisations = [.. data.Organisations.DistinctBy(organisation => organisation.Code)];
        states = States.ToFrozenDictionary(state => state.Code);
        organisations = Organisations.ToFrozenDictionary(organisation => organisation.Code);
        Offices = data.Offices;
        officesOfState = data.Offices.ToLookup(office => office.State);
        officesOfPerson = data.Offices.SelectMany(office => office.Holders.Select(holder => (holder.Person, office))).Distinct()
            .ToLookup(pair => pair.Person, pair => pair.office);
        crosswalk = new(States);
        finder = new(States, Organisations);
        Names = new(AllNames(data).Concat(places ?? []));
    }

    public IReadOnlyList<State> States { get; }

    public IReadOnlyList<Organisation> Organisations { get; }

    public IReadOnlyList<Office> Offices { get; }

    /// <summary>The names of all of them, to be found in running text.</summary>
    public NameIndex Names { get; }

    /// <returns>The state that the code names or that its body belongs to; null where there is none.</returns>
    public State? Find(ActorCode code) => states.GetValueOrDefault(code.State());

    public Organisation? FindOrganisation(ActorCode code) => organisations.GetValueOrDefault(code);

    /// <summary>The members of the state system on a day.</summary>
    public IEnumerable<State> StatesOn(LocalDate day) => States.Where(state => state.IsMemberOn(day));

    /// <param name="system">The system that <paramref name="code"/> belongs to.</param>
    /// <returns>Null where the code stood for no state on that day.</returns>
    public State? FindByCode(CodeSystem system, string code, LocalDate day) => crosswalk.Find(system, code, day);

    /// <returns>Null where the state had no code in that system on that day.</returns>
    public string? CodeOf(ActorCode state, CodeSystem system, LocalDate day) =>
        Find(state) is { } found ? Crosswalk.CodeOf(found, system, day) : null;

    public IEnumerable<Organisation> OrganisationsOf(ActorCode state, LocalDate day) =>
        Organisations.Where(organisation => organisation.MembersOn(day).Contains(state));

    /// <summary>Who held offices of a role in a state on a day.</summary>
    public Tenures HoldersOf(ActorCode state, OfficeRole role, LocalDate day) =>
        new([.. officesOfState[state.State()].Where(office => office.Role == role).SelectMany(office => TenuresOn(office, day))]);

    /// <param name="person">The full name as the data spell it: the name of a candidate of <see cref="Names"/>.</param>
    public Tenures OfficesOf(string person, LocalDate day) =>
        new([.. officesOfPerson[person].SelectMany(office => TenuresOn(office, day)).Where(tenure => tenure.Holder.Person == person)]);

    /// <summary>The name by which news calls a person after the first mention; null where the data do not say.</summary>
    public string? FamilyNameOf(string person) =>
        officesOfPerson[person].SelectMany(office => office.Holders).FirstOrDefault(holder => holder.Person == person)?.Family;

    /// <summary>The state with a name, formal name, alias or code, as a person types it.</summary>
    /// <param name="on">The day that is spoken of, where a name changed hands; without it, who has the name today.</param>
    public bool TryFindState(string text, LocalDate? on, [NotNullWhen(true)] out State? state, [NotNullWhen(false)] out Problem? problem)
    {
        state = finder.Find(text, on, states.ContainsKey, out problem) is { } code ? states[code] : null;
        return problem is null && state is not null;
    }

    /// <summary>As <see cref="TryFindState"/>, organisations, blocs and armed groups included.</summary>
    public bool TryFindActor(string text, LocalDate? on, [NotNullWhen(true)] out ActorCode? actor, [NotNullWhen(false)] out Problem? problem)
    {
        actor = finder.Find(text, on, _ => true, out problem);
        return problem is null && actor is not null;
    }

    static IEnumerable<Tenure> TenuresOn(Office office, LocalDate day) =>
        office.Holders.Where(holder => holder.MayHaveHeldOn(day)).Select(holder => new Tenure(office, holder, holder.CertainlyHeldOn(day)));

    /// <remarks>Who is head of state and of a party or group too is met as head of state first.</remarks>
    static IEnumerable<(string, NameCandidate)> AllNames(ActorData data) =>
        data.States.SelectMany(state => NamesOf.State(state).Select(n => (n.Name, new NameCandidate(n.Code, state.Name, n.Kind, n.Days))))
            .Concat(data.Organisations.SelectMany(organisation =>
                NamesOf.Organisation(organisation).Select(n => (n.Name, new NameCandidate(n.Code, organisation.Name, n.Kind, n.Days)))))
            .Concat(data.Offices.OrderBy(office => office.Role).SelectMany(office =>
                NamesOf.Holders(office).Select(n => (n.Name, new NameCandidate(office.State, n.Person, n.Kind, DateRange.Always)))))
            .Concat(data.Blockers.Select(blocker => (blocker.Name, new NameCandidate(null, blocker.Meaning, NameKind.Blocker, DateRange.Always))));
}
