using Casus.Actors;

namespace Casus.Coding.Articles;

/// <summary>What one sentence of an article asks, in the terms of <c>docs/treaty-format.md</c>: a proposal, for a person to check.</summary>
/// <param name="Modality"><c>obliged</c>, <c>permitted</c>, <c>barred</c> or <c>consult</c>.</param>
/// <param name="Kind">Null where the words tell none of the kinds.</param>
/// <param name="Debtors">The states that it names; empty for every party.</param>
/// <param name="Act">The words for what is to be done.</param>
/// <param name="Sentence">The whole sentence.</param>
public sealed record TreatyClause(
    string Modality,
    string? Kind,
    string Trigger,
    IReadOnlyList<ActorCode> Debtors,
    IReadOnlyList<(string Condition, string Words)> Conditions,
    string Act,
    string Sentence);
