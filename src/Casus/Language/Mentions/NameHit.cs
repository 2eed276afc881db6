using Casus.Actors;

namespace Casus.Language.Mentions;

/// <summary>A known name in a sentence, before anybody has decided what it means there.</summary>
/// <param name="First">Number of its first token in the sentence.</param>
/// <param name="Last">Number of its last token, inclusive.</param>
public readonly record struct NameHit(int First, int Last, IReadOnlyList<NameCandidate> Candidates)
{
    public bool IsPerson => Candidates.Any(candidate => candidate.Kind is NameKind.Person or NameKind.TitledPerson);

    public bool IsDemonym => Candidates.Any(candidate => candidate.Kind == NameKind.Demonym);

    /// <param name="start">Number of the sentence's first token in the text.</param>
    public NameRange Range(int start) => new(start + First, start + Last, IsPerson);
}
