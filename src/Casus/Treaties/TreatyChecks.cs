using Casus.Actors;
using Casus.Problems;
using Casus.Time;
using Casus.Yaml;

namespace Casus.Treaties;

/// <summary>What must hold between the fields of one treaty.</summary>
static class TreatyChecks
{
    public static void Report(YamlMap root, string file, Treaty treaty)
    {
        foreach (var problem in Problems(root.Where, file, treaty))
            root.Add(problem);
    }

    static IEnumerable<Problem> Problems(string where, string file, Treaty treaty) =>
    [
        .. treaty.Id == file ? Array.Empty<Problem>() : [TreatyProblems.WrongName(where, treaty.Id, file)],
        .. treaty.Parties.SelectMany(party => OfParty(where, treaty, party)),
        .. Named(treaty).Where(state => treaty.Layer == Layer.Treaty && treaty.Party(state) is null).Distinct()
            .Select(state => TreatyProblems.NoParty(where, state.ToString())),
        .. treaty.Articles.SelectMany(article => article.Exceptions)
            .Where(exception => Obligations(treaty).All(obligation => obligation.Id != exception.Defeats))
            .Select(exception => TreatyProblems.DefeatsNothing(where, exception.Defeats)),
        .. Obligations(treaty).GroupBy(obligation => obligation.Id)
            .Where(group => group.Count() > 1 && group.Any(obligation => obligation.Reading is null))
            .Select(group => TreatyProblems.SameIdTwice(where, group.Key)),
    ];

    static IEnumerable<Obligation> Obligations(Treaty treaty) => treaty.Articles.SelectMany(article => article.Obligations);

    static IEnumerable<Problem> OfParty(string where, Treaty treaty, Party party)
    {
        var stretches = party.Memberships.Select(membership => membership.Bound).OrderBy(bound => bound.From).ToList();
        if (stretches.Zip(stretches.Skip(1), (one, next) => one.Overlaps(next)).Any(overlap => overlap))
            yield return TreatyProblems.OverlappingStretches(where, party.State.ToString());
        foreach (var from in stretches.Select(bound => bound.From).OfType<NodaTime.LocalDate>().Where(from => !treaty.Term.Contains(from)))
            yield return TreatyProblems.OutsideTerm(where, party.State.ToString(), Days.Format(from));
    }

    static IEnumerable<ActorCode> Named(Treaty treaty) =>
        treaty.Suspensions.SelectMany(suspension => new[] { suspension.Debtors, suspension.Creditors })
            .Concat(Obligations(treaty).SelectMany(obligation => obligation.Conditions.Select(condition => condition.For).Append(obligation.Debtors).Append(obligation.Creditors)))
            .Concat(treaty.Articles.SelectMany(article => article.Exceptions).SelectMany(exception => OfAttackOnAParty(exception, treaty) ? [exception.When.Debtors, exception.When.Targets] : new[] { exception.When.Debtors }))
            .SelectMany(set => set.Only ?? []);

    // In a war that a party began, the one attacked is no party.
    static bool OfAttackOnAParty(Exemption exception, Treaty treaty) =>
        Obligations(treaty).All(obligation => obligation.Id != exception.Defeats || obligation.Trigger != Trigger.War);
}
