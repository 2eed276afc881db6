using Casus.Actors;
using NodaTime;

namespace Casus.Language.Mentions;

/// <summary>What a name that was found means.</summary>
/// <param name="Confidence">Lower where only what else the text names decides between several.</param>
/// <param name="IsOneOfSeveral">Persons of one state share the name, and none of them can be told from the others.</param>
readonly record struct Meaning(NameCandidate Candidate, LinkConfidence Confidence = LinkConfidence.High, bool IsOneOfSeveral = false);

/// <summary>Chooses among the meanings of a name: by the day, by office, and by what else the text names.</summary>
sealed class Meanings(ActorRegistry registry, LocalDate? day)
{
    /// <summary>States that the text has named by names of one meaning.</summary>
    readonly HashSet<ActorCode> named = [];

    readonly List<NameCandidate> valid = [];

    public void Read(IReadOnlyList<NameHit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit.Candidates is [{ Kind: NameKind.StateName or NameKind.Demonym or NameKind.Capital, Code: { } code } only] && IsValid(only))
                named.Add(code.State());
        }
    }

    /// <returns>Null for what is no actor and no place of a state, and where several are left.</returns>
    public Meaning? Of(NameHit hit)
    {
        valid.Clear();
        foreach (var candidate in hit.Candidates)
        {
            if (candidate.Kind == NameKind.Blocker)
                return null;
            if (candidate.Code is not null && IsValid(candidate))
                valid.Add(candidate);
        }

        return valid.Count switch
        {
            0 => null,
            1 => new(valid[0]),
            _ => Persons() ?? OneState(valid) ?? ByText() ?? Lasting() ?? OneState(valid.FindAll(candidate => candidate.Kind != NameKind.Town)),
        };
    }

    bool IsValid(NameCandidate candidate) => day is not { } known || candidate.Days.Contains(known);

    /// <summary>Of several persons the one in office on the day; of one person's several offices the one held then.</summary>
    Meaning? Persons()
    {
        if (!valid.TrueForAll(IsPerson))
            return null;
        var incumbents = valid.FindAll(InOffice);
        var left = incumbents.Count > 0 ? incumbents : valid;
        if (left.TrueForAll(candidate => candidate.Name == left[0].Name))
            return left.TrueForAll(candidate => candidate.Code!.State() == left[0].Code!.State()) || incumbents.Count > 0 ? new(left[0]) : null;
        return left.TrueForAll(candidate => candidate.Code!.State() == left[0].Code!.State())
            ? new(left[0], LinkConfidence.Medium, IsOneOfSeveral: true)
            : null;
    }

    bool InOffice(NameCandidate person)
    {
        if (day is not { } known)
            return false;
        foreach (var tenure in registry.OfficesOf(person.Name, known).All)
        {
            if (tenure.IsCertain && tenure.Office.State == person.Code)
                return true;
        }

        return false;
    }

    static Meaning? OneState(List<NameCandidate> candidates)
    {
        if (candidates.Count == 0 || !candidates.TrueForAll(candidate => candidate.Code!.State() == candidates[0].Code!.State()))
            return null;
        var first = candidates[0];
        foreach (var candidate in candidates)
        {
            if (candidate.Kind < first.Kind)
                first = candidate;
        }

        return new(first);
    }

    /// <summary>"Congolese" in a text that names one of the two Congos.</summary>
    Meaning? ByText() =>
        OneState(valid.FindAll(candidate => named.Contains(candidate.Code!.State()))) is { } meaning
            ? meaning with { Confidence = LinkConfidence.Medium }
            : null;

    /// <summary>Where nobody knows the day, what still has the name: Berlin is Germany's and was once also another state's.</summary>
    Meaning? Lasting() =>
        day is null && OneState(valid.FindAll(candidate => candidate.Days.Until is null)) is { } meaning
            ? meaning with { Confidence = LinkConfidence.Medium }
            : null;

    static bool IsPerson(NameCandidate candidate) => candidate.Kind is NameKind.Person or NameKind.TitledPerson;
}
