using Casus.Text;
using Casus.Treaties.Answers;
using Casus.Treaties.Proofs;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Why;

/// <summary>What could be otherwise in a situation and bear on a finding. Whether it does is for the engine to say.</summary>
sealed class Alternatives(Situation situation, TreatyBook book)
{
    readonly OtherPlaces places = new(book.Atlas);
    readonly OtherAttackers attackers = new(book);

    // Of what somebody does because a treaty asks for it, and of a conflict without any other state, the situation tells nothing that could be put differently.
    public IReadOnlyList<Alteration> Of(Subject subject) => subject.Act is { Attacker: not null, Origin: null }
        ? [.. places.Of(subject).Concat(FirstBlow(subject)).Concat(TurningDays.Of(subject)).Concat(Conditions(subject.Finding)).Concat(attackers.Of(subject)).Concat(Reversal(subject)).Distinct()]
        : [.. Conditions(subject.Finding)];

    IEnumerable<Alteration> FirstBlow(Subject subject) =>
        situation.FirstBlow(subject.Act) is null ? [new Alteration.StruckFirst(subject.Act)] : [new Alteration.NotStruckFirst(subject.Act)];

    static IEnumerable<Alteration> Conditions(Finding finding) =>
        from check in finding.Conditions
        let condition = EnumWords.TryParse<ConditionKind>(check.Condition)
        where condition is not null
        from status in Enum.GetValues<CheckStatus>()
        where status != CheckStatus.Unknown && status != check.Status
        select new Alteration.Supposed(condition.Value, status == CheckStatus.Met);

    // An ally of the attacker wants to know that it would be bound if its partner were the one attacked.
    static IEnumerable<Alteration> Reversal(Subject subject) =>
        subject.Finding.Verdict == Verdict.NotBound && subject.Finding.State != subject.Act.Attacker && subject.Treaty.Binds(subject.Act.Attacker!, subject.Act.On)
            ? [new Alteration.Reversed(subject.Act)]
            : [];
}
