using Casus.Actors;
using Casus.Problems;
using Casus.Tests.Actors;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Changes;
using NodaTime;
using Xunit;

namespace Casus.Tests.Treaties.Changes;

public class TreatyChangeTests
{
    const string Duty = "{modality: obliged, kind: defense, trigger: armed attack, strength: all means}";

    static readonly LocalDate day = new(2000, 6, 1);

    [Fact]
    public void A_new_pact_binds_its_parties_against_everybody_else()
    {
        var change = Change("new", Pact("new", "FRA, POL", Duty));
        Assert.Equal([(ChangeKind.Bound, "POL", "FRA", 3), (ChangeKind.Bound, "FRA", "POL", 3)], Short(change));
        Assert.All(change.Duties, duty => Assert.Equal((Verdict.NotBound, Verdict.Obliged), (duty.Before.Verdict, duty.After.Verdict)));
        Assert.Equal("new Art. 1", Assert.Single(change.Duties[0].After.By).ToString());
    }

    [Fact]
    public void A_pact_beside_another_asks_for_the_same_once_more() =>
        Assert.Equal([ChangeKind.AlsoBy], Change("new", Pact("old", "FRA, POL", Duty), Pact("new", "FRA, POL", Duty)).Duties.Select(duty => duty.Change).Distinct());

    [Fact]
    public void A_pact_makes_firm_what_was_open()
    {
        const string open = "{modality: obliged, kind: defense, trigger: armed attack, strength: as decided, conditions: [{kind: organ decision, words: test, constitutive: true}]}";
        Assert.Equal([ChangeKind.Firmer], Change("new", Pact("old", "FRA, POL", open), Pact("new", "FRA, POL", Duty)).Duties.Select(duty => duty.Change).Distinct());
    }

    [Fact]
    public void What_a_treaty_replaced_goes_on_without_it()
    {
        var change = Change("new", Ended("old", "FRA, POL, DEU", Duty), Pact("new", "FRA, POL", Duty, supersedes: "old"));
        Assert.Equal(["old"], change.Replaced.Select(other => other.Id));
        Assert.Equal([ChangeKind.Freed, ChangeKind.Firmer, ChangeKind.NowBy], change.Duties.Select(duty => duty.Change).Distinct().Order());

        // Germany was a party to the old one, which is silent on attacks among parties.
        Assert.All(change.Duties.Where(duty => duty.Change == ChangeKind.Firmer), duty => Assert.Equal("DEU", Assert.Single(duty.Attackers).ToString()));
        Assert.All(change.Duties.Where(duty => duty.Change == ChangeKind.Freed), duty => Assert.Contains("DEU", new[] { duty.State.ToString(), duty.Toward.ToString() }));
        Assert.Equal(4, change.Duties.Where(duty => duty.Change == ChangeKind.Freed).Select(duty => (duty.State, duty.Toward)).Distinct().Count());
    }

    [Fact]
    public void What_had_ended_for_another_reason_stays_ended()
    {
        var change = Change("new", Ended("old", "FRA, POL", Duty).Replace("ended: 1999-01-01", "ended: 1998-01-01", StringComparison.Ordinal), Pact("new", "FRA, POL", Duty, supersedes: "old"));
        Assert.Empty(change.Replaced);
        Assert.All(change.Duties, duty => Assert.Equal(ChangeKind.Bound, duty.Change));
    }

    [Fact]
    public void Who_had_left_the_replaced_treaty_stays_outside()
    {
        var old = Ended("old", "FRA, POL", Duty).Replace("parties:", "parties:\n  - {states: [DEU], until: 1995-01-01}", StringComparison.Ordinal);
        Assert.DoesNotContain(Change("new", old, Pact("new", "FRA, POL", Duty, supersedes: "old")).Duties, duty => duty.State.ToString() == "DEU");
    }

    [Fact]
    public void One_accession_changes_only_what_touches_the_new_party()
    {
        var change = Change("new", ActorCode.Parse("POL"), Pact("new", "FRA, DEU", Duty).Replace("parties:", "parties:\n  - {states: [POL], from: 1999-06-01}", StringComparison.Ordinal));
        Assert.Equal(
            ["DEU>POL", "FRA>POL", "POL>DEU", "POL>FRA"],
            change.Duties.Where(duty => duty.Change == ChangeKind.Bound && duty.After.Verdict == Verdict.Obliged).Select(duty => $"{duty.State}>{duty.Toward}").Order(StringComparer.Ordinal));

        // The article is silent on attacks among parties, so that Poland's own attack is now an open case.
        Assert.All(change.Duties.Where(duty => duty.Change == ChangeKind.Looser), duty => Assert.Equal(["POL"], duty.Attackers.Select(state => state.ToString())));
    }

    [Fact]
    public void A_promise_to_the_attacker_is_a_new_conflict()
    {
        var change = Change("new", Pact("peace", "FRA, DEU", "{modality: barred, kind: nonaggression, trigger: standing, strength: absolute}"), Pact("new", "FRA, POL", Duty));
        var conflict = Assert.Single(change.Conflicts);
        Assert.Equal(("FRA", "POL", ObligationKind.Nonaggression, "peace Art. 1"), (conflict.State.ToString(), conflict.Toward.ToString(), conflict.Kind, conflict.Promised.ToString()));
        Assert.Equal(["DEU"], conflict.Attackers.Select(state => state.ToString()));
    }

    [Fact]
    public void Collective_self_defence_goes_before_a_promise_of_no_force()
    {
        var problems = new List<Problem>();
        string[] files = [Pact("peace", "FRA, DEU", "{modality: barred, kind: nonaggression, trigger: standing, strength: absolute}"), Pact("new", "FRA, POL", Duty)];
        var book = Books.Shipped with { Treaties = [Books.Shipped.Find("un-charter")!, .. files.Select(file => TreatyReader.Read($"{file.Split('\n')[0][4..]}.yaml", file, problems)!)] };
        Assert.Empty(TreatyChange.Of(book.Find("new")!, null, day, book, [ActorCode.Parse("DEU")]).Conflicts);
    }

    [Fact]
    public void An_older_conflict_is_not_a_new_one() =>
        Assert.Empty(Change("new", Pact("old", "FRA, POL", Duty), Pact("peace", "FRA, DEU", "{modality: barred, kind: nonaggression, trigger: standing, strength: absolute}"), Pact("new", "FRA, POL", Duty)).Conflicts);

    [Theory]
    [InlineData("rus-arm-1997")]
    [InlineData("usa-kor-1953")]
    [InlineData("chn-prk-1961")]
    [InlineData("aze-tur-2010")]
    public void A_treaty_that_replaces_none_frees_nobody(string id) =>
        Assert.DoesNotContain(Shipped(id, new(2018, 6, 1)).Duties, duty => duty.Change == ChangeKind.Freed);

    [Fact]
    public void The_treaty_of_Pyongyang_binds_two_and_takes_the_place_of_consultation()
    {
        var change = Shipped("rus-prk-2024", new(2024, 12, 4));
        var others = change.States.Count - 2;
        Assert.Equal(["rus-prk-2000"], change.Replaced.Select(other => other.Id));
        Assert.Equal(
            ["PRK defense RUS bound", "PRK no hostile alliance RUS bound", "PRK consultation RUS now by", "RUS defense PRK bound", "RUS no hostile alliance PRK bound", "RUS consultation PRK now by"],
            change.Duties.OrderBy(duty => duty.State.ToString(), StringComparer.Ordinal).ThenBy(duty => duty.Change == ChangeKind.NowBy ? 1 : 0).ThenBy(duty => duty.Kind)
                .Select(duty => $"{duty.State} {Casus.Text.EnumWords.Of(duty.Kind)} {duty.Toward} {Casus.Text.EnumWords.Of(duty.Change)}"));
        Assert.All(change.Duties, duty => Assert.Equal(others, duty.Attackers.Count));
        Assert.Contains(change.Conflicts, conflict => conflict is { Kind: ObligationKind.Defense, Promised.Treaty: "csto" } && conflict.State.ToString() == "RUS");
        Assert.Contains(change.Conflicts, conflict => conflict is { Kind: ObligationKind.Defense, Promised.Treaty: "chn-prk-1961" } && conflict.State.ToString() == "PRK");
    }

    [Fact]
    public void Sweden_is_bound_to_allies_outside_the_Union_and_once_more_to_those_within()
    {
        var change = Shipped("north-atlantic-treaty", new(2024, 3, 7), ActorCode.Parse("SWE"));
        var defended = change.Duties.Where(duty => duty.Kind == ObligationKind.Defense && duty.State.ToString() == "SWE" && duty.After.Verdict == Verdict.Obliged).ToLookup(duty => duty.Change, duty => duty.Toward.ToString());
        Assert.Equal(["ALB", "CAN", "GBR", "ISL", "MKD", "MNE", "NOR", "TUR", "USA"], defended[ChangeKind.Bound].Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(22, defended[ChangeKind.AlsoBy].Distinct().Count());
    }

    static TreatyChange Shipped(string id, LocalDate on, ActorCode? party = null) =>
        TreatyChange.Of(Books.Shipped.Find(id)!, party, on, Books.Shipped, ActorFiles.Registry.StatesOn(on).Select(state => state.Code));

    static TreatyChange Change(string id, params string[] files) => Change(id, null, files);

    static TreatyChange Change(string id, ActorCode? party, params string[] files)
    {
        var problems = new List<Problem>();
        var book = Books.Shipped with { Treaties = [.. files.Select(file => TreatyReader.Read($"{file.Split('\n')[0][4..]}.yaml", file, problems)!)] };
        Assert.Empty(problems);
        return TreatyChange.Of(book.Find(id)!, party, day, book, "FRA POL DEU ITA ESP".Split(' ').Select(code => ActorCode.Parse(code)));
    }

    static IEnumerable<(ChangeKind, string, string, int)> Short(TreatyChange change) =>
        change.Duties.Select(duty => (duty.Change, duty.State.ToString(), duty.Toward.ToString(), duty.Attackers.Count));

    static string Ended(string id, string states, string duty) =>
        Pact(id, states, duty).Replace("in_force: 1999-01-01", "in_force: 1990-01-01\nended: 1999-01-01", StringComparison.Ordinal);

    static string Pact(string id, string states, string duty, string? supersedes = null) => $$"""
        id: {{id}}
        title: A pact
        signed: 1990-01-01
        in_force: 1999-01-01
        supersedes: [{{supersedes}}]
        citation: test
        as_of: 2025-01-01
        parties:
          - {states: [{{states}}]}
        articles:
          - number: "1"
            paraphrase: What is asked.
            obligations:
              - {{duty}}
        """;
}
