using Casus.Records;

namespace Casus.Coding.Agreements;

/// <summary>All that a document says of one agreement, gathered from its mentions.</summary>
sealed class Dossier(Instrument first)
{
    readonly List<Instrument> mentions = [first];

    public IReadOnlyList<Instrument> Mentions => mentions;

    public IReadOnlyList<ActorReference> Parties => mentions.Select(mention => mention.Parties).MaxBy(parties => parties.Count) ?? [];

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
