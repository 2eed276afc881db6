using Casus.Ontology;

namespace Casus.Lexicons;

/// <summary>What kind of word an operator is.</summary>
public enum OperatorKind { Negation, Modal, Adverb, Adjective, Verb, Noun, Conjunction }

/// <summary>What an operator governs: the word that it modifies (head), its clausal or prepositional complement, its
/// object, its subject, the clause that it introduces, or the clause above that one (main).</summary>
public enum GovernedPart { Head, Complement, Object, Subject, Clause, Main }

/// <summary>One step of the algebra, from the value of the operator's own clause to that of what it governs.</summary>
public enum FactualityEffect { Unchanged, Negates, Probable, Possible, Unknown, Future, Holds }

/// <summary>A word that makes what it governs more or less of a fact: <c>not</c>, <c>may</c>, <c>refuse</c>, <c>plan</c>, <c>if</c>.</summary>
/// <remarks>Values: FactBank (Saurí and Pustejovsky 2009). Two columns, affirmed and negated: implicative signatures
/// (Karttunen 1971; Nairn, Condoravdi and Karttunen 2006).</remarks>
/// <param name="Name">File and id: <c>factuality.yaml#refuse</c>.</param>
/// <param name="Affirmed">Steps where the operator's own clause is affirmed or unknown.</param>
/// <param name="Negated">Steps where the operator's own clause is itself negated.</param>
public sealed record FactualityOperator(
    string Name,
    IReadOnlyList<FactualityEffect> Affirmed,
    IReadOnlyList<FactualityEffect> Negated,
    IReadOnlyList<GovernedPart> Governs,
    string Citation,
    IReadOnlyList<string> Examples)
{
    /// <summary>True where what is governed has not happened when the words are said (a plan, a promise, "will").</summary>
    public bool LiesAhead => Affirmed.Contains(FactualityEffect.Future);

    /// <summary>The value of what is governed, given that of the operator's own clause.</summary>
    public Factuality Apply(Factuality outer) =>
        (FactualityScale.IsNegative(outer) ? Negated : Affirmed).Aggregate(outer, Step);

    static Factuality Step(Factuality value, FactualityEffect effect) => effect switch
    {
        FactualityEffect.Unchanged => value,
        FactualityEffect.Negates => FactualityScale.Opposite(value),
        FactualityEffect.Probable or FactualityEffect.Future => FactualityScale.AtMostProbable(value),
        FactualityEffect.Possible => FactualityScale.AtMostPossible(value),
        FactualityEffect.Unknown => Factuality.Unknown,
        _ => Factuality.Certain,
    };
}
