using System.ComponentModel;
using Casus.Actors;
using Casus.Text;
using Casus.Treaties;

namespace Casus.Server.Shapes;

/// <summary>An article: what it says in our words, and beside it the formal reading.</summary>
public sealed record ArticleShape(
    string Number, string Paraphrase, IReadOnlyList<ObligationShape> Obligations, IReadOnlyList<ExceptionShape> Exceptions)
{
    internal static ArticleShape Of(Article article) => new(
        article.Number, article.Paraphrase, [.. article.Obligations.Select(ObligationShape.Of)], [.. article.Exceptions.Select(ExceptionShape.Of)]);
}

public sealed record ObligationShape(
    string Id,
    [property: Description("Left out for every party.")] IReadOnlyList<ActorCode>? Debtors,
    [property: Description("Left out for every party.")] IReadOnlyList<ActorCode>? Creditors,
    string Modality,
    [property: Description("As ATOP names obligations.")] string Kind,
    string Trigger,
    [property: Description("What must have been attacked; left out where the article does not limit it.")] IReadOnlyList<string>? Objects,
    [property: Description("Where the attack must have taken place.")] string? Zone,
    string AmongParties,
    AdversariesShape? Adversaries,
    IReadOnlyList<ConditionShape> Conditions,
    string? Means,
    string Strength,
    string? Deadline,
    ReadingShape? Reading)
{
    internal static ObligationShape Of(Obligation obligation) => new(
        obligation.Id, obligation.Debtors.Only, obligation.Creditors.Only, EnumWords.Of(obligation.Modality), EnumWords.Of(obligation.Kind),
        EnumWords.Of(obligation.Trigger), obligation.Objects is [] ? null : [.. obligation.Objects.Select(EnumWords.Of)], obligation.Zone?.Zone,
        EnumWords.Of(obligation.AmongParties), AdversariesShape.Of(obligation.Adversaries), [.. obligation.Conditions.Select(ConditionShape.Of)],
        obligation.Means, obligation.Strength, obligation.Deadline,
        obligation.Reading is { } reading ? new(reading.Id, reading.HeldBy, reading.Confidence) : null);
}

public sealed record AdversariesShape(IReadOnlyList<ActorCode>? Only, IReadOnlyList<ActorCode>? Except)
{
    internal static AdversariesShape? Of(Adversaries adversaries) => adversaries is { Only: [], Except: [] }
        ? null
        : new(adversaries.Only is [] ? null : adversaries.Only, adversaries.Except is [] ? null : adversaries.Except);
}

/// <param name="Constitutive">Until it is met there is no duty yet; else it only shapes the duty.</param>
public sealed record ConditionShape(string Kind, string Words, IReadOnlyList<ActorCode>? For, bool Constitutive)
{
    internal static ConditionShape Of(Condition condition) =>
        new(EnumWords.Of(condition.Kind), condition.Words, condition.For.Only, condition.Constitutive);
}

public sealed record ReadingShape(string Id, string HeldBy, string Confidence);

/// <param name="Defeats">Id of the obligation that it takes away or changes.</param>
public sealed record ExceptionShape(string Defeats, string Effect, ExceptionTestShape When, string Because)
{
    internal static ExceptionShape Of(Exemption exemption) =>
        new(exemption.Defeats, EnumWords.Of(exemption.Effect), ExceptionTestShape.Of(exemption.When), exemption.Because);
}

/// <summary>All that is given must hold.</summary>
public sealed record ExceptionTestShape(
    IReadOnlyList<ActorCode>? Debtors,
    IReadOnlyList<ActorCode>? Targets,
    IReadOnlyList<ActorCode>? Attackers,
    string? OutsideZone,
    bool TargetStruckFirst,
    DaysShape During)
{
    internal static ExceptionTestShape Of(ExemptionTest test) => new(
        test.Debtors.Only, test.Targets.Only, test.Attackers.Only, test.OutsideZone, test.TargetStruckFirst, DaysShape.Of(test.During));
}
