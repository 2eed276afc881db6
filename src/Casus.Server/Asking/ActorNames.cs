using Casus.Actors;
using Casus.Problems;
using NodaTime;

namespace Casus.Server.Asking;

/// <summary>From what stands in an address to actors, and back to names that people read.</summary>
public sealed class ActorNames(ActorRegistry actors)
{
    /// <summary>A name or code; <c>RUS.MIL</c> for a body within a state.</summary>
    public ActorCode? Read(string text, List<Problem> problems)
    {
        var actor = Find(text, null, out var problem);
        if (problem is not null)
            problems.Add(problem);
        return actor;
    }

    /// <param name="on">The day that is spoken of; null for today.</param>
    public ActorCode? Find(string text, LocalDate? on, out Problem? problem)
    {
        problem = null;

        // A code in capitals means its bearer, whatever else is called so: NLD is also a party.
        if (ActorCode.TryParse(text, null, out var code) && (actors.Find(code) is not null || actors.FindOrganisation(code) is not null))
            return code;
        actors.TryFindActor(text, on, out var actor, out problem);
        return actor;
    }

    /// <summary>Two names or codes with a hyphen between them.</summary>
    public (ActorCode First, ActorCode Second)? ReadPair(string text, List<Problem> problems)
    {
        var splits = Enumerable.Range(0, text.Length).Where(i => text[i] == '-').Select(i => (text[..i].Trim(), text[(i + 1)..].Trim()))
            .Where(sides => sides is ({ Length: > 0 }, { Length: > 0 })).ToList();
        var unknown = new List<Problem>();

        // A name may have hyphens of its own: Guinea-Bissau.
        foreach (var (left, right) in splits)
        {
            if (Read(left, unknown) is { } first && Read(right, unknown) is { } second && first != second)
                return (first, second);
        }

        problems.AddRange(splits.Count == 1 && unknown.Count > 0 ? unknown : [ServerProblems.BadPair(text)]);
        return null;
    }

    public string Name(ActorCode code) => actors.Find(code)?.Name ?? actors.FindOrganisation(code)?.Name ?? code.ToString();
}
