using Casus.Datasets;
using Casus.Landscape;
using Casus.Problems;
using NodaTime;
using Xunit;

namespace Casus.Tests.Landscape;

public class CasusFoederisTests
{
    const int Attacker = 1, Attacked = 2, Ally = 3, Latecomer = 4;

    static readonly (AllianceVerdict Verdict, string Column)[] columns =
        [(AllianceVerdict.Consultation, "consulLLM"), (AllianceVerdict.Nonaggression, "nonaggLLM"), (AllianceVerdict.NotMet, "cfnaLLM")];

    static readonly string[] variablesOfEveryMember = ["defense", "offense", "neutral", "nonagg", "consul", "statthr1", "statthr2"];

    [Fact]
    public void An_attack_on_a_member_calls_its_ally_up() => Assert.Equal(AllianceVerdict.Met, Judge(("defense", 1)));

    [Fact]
    public void The_ally_of_the_attacker_owes_nothing() =>
        Assert.Equal(AllianceVerdict.NotMet, CasusFoederis.Judge([Member(Attacker, ("defense", 1)), Member(Ally, ("defense", 1))], War()));

    [Fact]
    public void An_alliance_against_somebody_else_is_not_called_up() =>
        Assert.Equal(AllianceVerdict.NotMet, Judge(("defense", 1), ("defcoadv", 1), ("statthr1", 99)));

    [Fact]
    public void An_alliance_against_the_attacker_is() => Assert.Equal(AllianceVerdict.Met, Judge(("defense", 1), ("defcoadv", 1), ("statthr1", Attacker)));

    [Fact]
    public void Help_in_attack_is_owed_against_the_named_threat() =>
        Assert.Equal(AllianceVerdict.Met, CasusFoederis.Judge([Member(Attacker, ("offense", 1), ("statthr1", Attacked)), Member(Ally, ("offense", 1), ("statthr1", Attacked))], War()));

    [Fact]
    public void Whom_a_latecomer_fights_is_defended() =>
        Assert.Equal(AllianceVerdict.Met, CasusFoederis.Judge([Member(Attacker, ("defense", 1)), Member(Ally, ("defense", 1))], [.. War(), new(1, "w", Latecomer, 2, false, new(1900, 2, 1))]));

    [Fact]
    public void An_alliance_of_words_asks_for_words()
    {
        Assert.Equal(AllianceVerdict.Consultation, Judge(("consul", 1)));
        Assert.Equal(AllianceVerdict.Nonaggression, Judge(("consul", 1), ("nonagg", 1)));
    }

    [Fact]
    public void A_war_that_is_not_in_the_file_leaves_it_open() =>
        Assert.Equal(AllianceVerdict.Undecided, CasusFoederis.Judge([Member(Attacked, ("defense", 1)), Member(Ally, ("defense", 1))], []));

    [Fact]
    public void Who_has_left_by_then_owes_nothing() =>
        Assert.Equal(AllianceVerdict.NotMet, CasusFoederis.Judge([Member(Attacked, ("defense", 1)), Member(Ally, ("defense", 1)) with { To = new(1899, 12, 31) }], War()));

    [Fact]
    public void Scholars_mostly_agree()
    {
        var problems = new List<Problem>();
        var atop = AtopMembership.Read(SharedFolder.File("data/treaties/atop5_1m.csv"), problems).ToLookup(member => member.Alliance);
        var wars = CowBelligerent.Read(SharedFolder.File("data/treaties/cow_interstate_wars.csv"), problems).ToLookup(belligerent => belligerent.War);
        var gold = SharedFolder.File("data/treaties/casus-foederis-bf2018-dev.csv");
        var cases = WarAndAlliance.Read(gold, problems);
        Assert.Empty(problems);
        var judged = cases.Zip(Wanted(gold), (row, wanted) => (Wanted: wanted, Found: CasusFoederis.Judge([.. atop[row.Alliance]], row.War is { } war ? [.. wars[war]] : []))).ToArray();
        var met = judged.Count(pair => pair.Found == AllianceVerdict.Met && pair.Wanted.Contains(AllianceVerdict.Met));
        var f1 = 2.0 * met / (judged.Count(pair => pair.Found == AllianceVerdict.Met) + judged.Count(pair => pair.Wanted.Contains(AllianceVerdict.Met)));
        Assert.True(judged.Count(pair => pair.Wanted.Contains(pair.Found)) >= 0.8 * judged.Length, "agreement");
        Assert.True(f1 >= 0.75, $"F1 of met: {f1}");
    }

    /// <summary>By the columns of Berkemeier and Fuhrmann's replication of Leeds, Long and Mitchell.</summary>
    static IEnumerable<IReadOnlyList<AllianceVerdict>> Wanted(string path)
    {
        var lines = File.ReadLines(path).Select(line => line.TrimStart('\uFEFF').Split(',')).ToArray();
        foreach (var row in lines.Skip(1))
        {
            bool Is(string column) => row[Array.IndexOf(lines[0], column)] is "1" or "1.0";
            if (Is("honorLLM") || Is("violateLLM"))
            {
                yield return [AllianceVerdict.Met];
                continue;
            }

            AllianceVerdict[] found = [.. columns.Where(pair => Is(pair.Column)).Select(pair => pair.Verdict)];
            yield return found.Length > 0 ? found : [AllianceVerdict.NotMet];
        }
    }

    static AllianceVerdict Judge(params (string, int)[] variables) => CasusFoederis.Judge([Member(Attacked, variables), Member(Ally, variables)], War());

    static CowBelligerent[] War() => [new(1, "w", Attacker, 1, true, new(1900, 1, 1)), new(1, "w", Attacked, 2, false, new(1900, 1, 1))];

    static AtopMembership Member(int code, params (string Name, int Value)[] variables)
    {
        var all = variablesOfEveryMember.ToDictionary(name => name, _ => 0);
        foreach (var (name, value) in variables)
            all[name] = value;
        return new(7, code, 0, new LocalDate(1890, 1, 1), null, all);
    }
}
