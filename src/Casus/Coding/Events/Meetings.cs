using Casus.Language.Arguments;
using Casus.Ontology;
using Casus.Time;

namespace Casus.Coding.Events;

/// <summary>"The president spoke today with the premier. They condemned the attack": what those who met say is said at the meeting.</summary>
static class Meetings
{
    /// <summary>How many sentences a report of a meeting goes on.</summary>
    const int Reach = 8;

    public static Happening Date(Happening happening, Told told)
    {
        if (happening.When is not null || happening.Factuality != Factuality.Certain || !IsSaid(happening.Rule.Type) || !IsPast(happening))
            return happening;
        return told.Latest(Reach, earlier => earlier.Rule.Type == EventType.Consult && earlier.When is { Precision: DatePrecision.Day } && Shares(earlier, happening)) is { } meeting
            ? happening with { When = meeting.When }
            : happening;
    }

    /// <summary>Types that are done by saying so.</summary>
    public static bool IsSaid(EventType type) => type is EventType.Agree or EventType.Support or EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten;

    /// <summary>The finite verb of its clause stands in the simple past.</summary>
    static bool IsPast(Happening happening)
    {
        foreach (var step in Clauses.Upward(happening.Sentence, happening.Token))
        {
            if (happening.Sentence.Tokens[step].PennTag == "VBD")
                return true;
            if (happening.Sentence.UniversalRelation(step) is "ccomp" or "acl" or "advcl" or "parataxis")
                return false;
        }

        return false;
    }

    static bool Shares(Happening meeting, Happening happening) => happening.Actors.Any(actor =>
        actor.Code is { IsKnown: true } && meeting.Actors.Concat(meeting.Recipients).Any(one => one.Code?.State() == actor.Code.State()));
}
