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

    public IReadOnlyList<Alteration> Of(Chain chain) => [.. (chain.Subjects.Count == 1 ? OfTheAct(chain.Own) : OfTheWay(chain)).Distinct()];

    // In a conflict without any other state nobody strikes, and there is no other place for it.
    IEnumerable<Alteration> OfTheAct(Subject subject) => subject.Act.Attacker is null
        ? [.. TurningDays.Of(subject, subject.Act), .. Conditions(subject.Finding)]
        :
        [
            .. places.Of(subject), .. Kind(subject.Act), .. FirstBlow(subject.Act), .. TurningDays.Of(subject, subject.Act), .. Conditions(subject.Finding),
            .. attackers.Of(subject), .. Reversal(subject),
        ];

    IEnumerable<Alteration> OfTheWay(Chain chain) =>
    [
        .. places.Of(chain.Root), .. FirstBlow(chain.Root.Act),
        .. chain.Subjects.SelectMany(subject => TurningDays.Of(subject, chain.Root.Act)), .. chain.Subjects.SelectMany(subject => Conditions(subject.Finding)),
        .. chain.Callers.Select(caller => caller.Treaty.Id).Where(id => id != chain.Own.Treaty.Id).Select(id => new Alteration.Without(id)), .. Policy(chain),
    ];

    static IEnumerable<Alteration> Kind(Act act) =>
        act.Kind is ActKind.ArmedAttack or ActKind.Invasion ? [] : [new Alteration.OfKind(act, ActKind.ArmedAttack)];

    IEnumerable<Alteration> FirstBlow(Act act) =>
        situation.FirstBlow(act) is null ? [new Alteration.StruckFirst(act)] : [new Alteration.NotStruckFirst(act)];

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

    // Under strict chaining nobody's help is an attack, so that who stays out changes nothing that only an attack calls up.
    IEnumerable<Alteration> Policy(Chain chain) => situation.Chaining == Chaining.Strict
        ? []
        : [.. chain.Derived.Select(act => new Alteration.StayingOut(act.Attacker!)), new Alteration.Chained(Chaining.Strict)];
}
