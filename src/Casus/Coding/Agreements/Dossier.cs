using Casus.Records;

namespace Casus.Coding.Agreements;

/// <summary>All that a document says of one agreement, gathered from its mentions.</summary>
sealed class Dossier(Instrument first)
{
    readonly List<Instrument> mentions = [first];

    public IReadOnlyList<Instrument> Mentions => mentions;

    public IReadOnlyList<ActorReference> Parties => mentions.Select(mention => mention.Parties).MaxBy(parties => parties.Count) ?? [];

    /// <summary>Of a ceasefire of which no words name the parties, or only one, those too who act around it.</summary>
    public IReadOnlyList<ActorReference> AllParties =>
        Parties.Count > 1 || (Parties.Count == 1 && Kind != "ceasefire")
            ? Parties
            : [.. Parties.Concat(Named.Select(mention => mention.Around).FirstOrDefault(around => around.Count > 0) ?? []).DistinctBy(party => party.Code)];

    public IReadOnlyList<string> Areas => [.. mentions.SelectMany(mention => mention.Areas).Distinct()];

    public bool IsPlural => Named[0].IsPlural;

    /// <summary>The mentions that name it by a noun.</summary>
    public IReadOnlyList<Instrument> Named => [.. mentions.Where(mention => !mention.IsImplicit)];

    /// <summary>The last that is certain; that something is done under it says less.</summary>
    public AgreementStatus? Status => mentions.Select(mention => mention.Status).LastOrDefault(status => status is not null)
        ?? (mentions.Exists(mention => mention.IsBinding) ? AgreementStatus.InForce : null);

    public string Kind => mentions.FirstOrDefault(mention => !mention.IsGeneral)?.Kind
        ?? mentions.FirstOrDefault(mention => mention.Kind != Instrument.General)?.Kind
        ?? Instrument.General;

    bool IsGeneral => mentions.All(mention => mention.IsGeneral);

    public void Add(Instrument mention) => mentions.Add(mention);

    /// <summary>True where the mention may mean this agreement: nothing that both tell contradicts.</summary>
    public bool Admits(Instrument mention) =>
        (mention.IsGeneral || IsGeneral || mention.Kind == Kind)
        && (mention.Parties.Count == 0 || Parties.Count == 0 || SameStates(mention.Parties, Parties));

    static bool SameStates(IReadOnlyList<ActorReference> one, IReadOnlyList<ActorReference> other) =>
        one.Select(party => party.Code).ToHashSet().SetEquals(other.Select(party => party.Code));
}
