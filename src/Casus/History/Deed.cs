using Casus.Actors;
using NodaTime;

namespace Casus.History;

/// <summary>What some states did in a situation of the past.</summary>
/// <param name="On">Null where it was no matter of one day.</param>
/// <param name="Outcome">Null where no duty was found, or where what they did does not show whether they kept it.</param>
public sealed record Deed(IReadOnlyList<ActorCode> States, Behaviour Act, LocalDate? On, string Words, DutyOutcome? Outcome, string Citation);

/// <summary>How those who had a duty dealt with it.</summary>
/// <param name="Toward">Where the situation calls the article up for several states: the one meant.</param>
/// <param name="Against">Where several attack: the one meant.</param>
public sealed record DutyOutcome(ArticleRef Duty, ActorCode? Toward, ActorCode? Against, Honoured Honoured);

public enum Behaviour
{
    /// <summary>Fought, or declared war.</summary>
    Joined,

    /// <summary>Helped without fighting.</summary>
    Aided,
    Consulted,
    Invoked,
    Protested,
    StayedNeutral,
    AidedTheAttacker,

    /// <summary>Attacked a state that it had bound itself to defend or not to attack.</summary>
    AttackedItsAlly,
}

public enum Honoured
{
    Yes,
    No,
    InPart,

    /// <summary>The duty was there, and nobody asked for it.</summary>
    NotCalled,
}
