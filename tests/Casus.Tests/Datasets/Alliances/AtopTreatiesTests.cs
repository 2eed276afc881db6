using Casus.Actors;
using Casus.Cli;
using Casus.Datasets;
using Casus.Datasets.Alliances;
using Casus.Landscape.Networks;
using Casus.Problems;
using Casus.Tests.Actors;
using Casus.Tests.Cli;
using Casus.Tests.Treaties;
using Casus.Time;
using Casus.Treaties;
using Casus.Treaties.Answers;
using NodaTime;
using Xunit;

namespace Casus.Tests.Datasets.Alliances;

public sealed class AtopTreatiesTests : IDisposable
{
    static readonly string[] columns =
    [
        "atopid", "member", "phase", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit", "ineffect", "defense", "offense", "neutral", "nonagg", "consul", "neucoatt", "statthr1", "statthr2",
        .. AtopTreaties.Variables,
    ];

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_member_that_owes_defence_is_obliged_and_its_partner_is_not()
    {
        var answer = Ask("Russia attacks Germany", Row("member=220 defense=1"), Row("member=255"));
        Assert.Equal(Verdict.Obliged, Finding(answer, "FRA").Verdict);
        Assert.DoesNotContain(Ask("Russia attacks France", Row("member=220 defense=1"), Row("member=255")).Findings, finding => finding.State.ToString() == "DEU");
    }

    [Fact]
    public void What_the_file_cannot_say_is_not_made_up()
    {
        var finding = Finding(Ask("Russia attacks Germany", Row("member=220 defense=1"), Row("member=255 defense=1")), "FRA");
        Assert.Equal(("atop-7", AtopTreaties.Article), (finding.Treaty, finding.Article));
        Assert.Contains(finding.Conditions, check => check is { Condition: "treaty in force", Status: CheckStatus.Unknown });
    }

    [Theory]
    [InlineData("defcoloc=1", Verdict.Undecided)]
    [InlineData("defcocon=1", Verdict.Undecided)]
    [InlineData("defconum=2", Verdict.Undecided)]
    [InlineData("defcodem=1", Verdict.Undecided)]
    [InlineData("defconpr=1", Verdict.Obliged)]
    [InlineData("olimob=1", Verdict.Obliged)]
    [InlineData("defcoadv=1", Verdict.Undecided)]
    [InlineData("defcoadv=1 statthr1=365", Verdict.Obliged)]
    [InlineData("defcoadv=1 statthr1=200", Verdict.NotBound)]
    [InlineData("statthr1=200", Verdict.Obliged)]
    public void A_condition_decides_only_where_it_is_known(string condition, Verdict verdict) =>
        Assert.Equal(verdict, Finding(Ask("Russia attacks Germany", Row("member=220 defense=1 " + condition), Row("member=255 defense=1 " + condition)), "FRA").Verdict);

    [Theory]
    [InlineData("consul=1", Verdict.MustConsult)]
    [InlineData("neutral=1", Verdict.Barred)]
    [InlineData("nonagg=1", Verdict.Barred)]
    [InlineData("offense=1", Verdict.Undecided)]
    [InlineData("consul=1 concoloc=1", Verdict.Undecided)]
    public void Each_kind_of_obligation_is_read(string coded, Verdict verdict) =>
        Assert.Equal(verdict, Finding(Ask("Russia attacks Germany", Row("member=220 " + coded), Row("member=255 " + coded)), "FRA").Verdict);

    [Fact]
    public void Non_aggression_covers_attacks_among_members()
    {
        var finding = Finding(Ask("France attacks Germany", Row("member=220 nonagg=1"), Row("member=255 nonagg=1")), "FRA");
        Assert.Equal((Verdict.Barred, "DEU"), (finding.Verdict, finding.Toward?.ToString()));
    }

    [Fact]
    public void Defence_is_against_attacks_on_territory() =>
        Assert.Equal(Verdict.NotBound, Finding(Ask("Russia attacks Germany at Kyiv", Row("member=220 defense=1"), Row("member=255 defense=1")), "FRA").Verdict);

    [Theory]
    [InlineData("1903-12-31", true)]
    [InlineData("1904-01-01", false)]
    [InlineData("1899-12-31", false)]
    public void It_holds_from_the_first_day_of_membership_to_the_last(string day, bool isHeld) => Assert.Equal(
        isHeld, Ask($"Russia attacks Germany on {day}", Row("member=220 defense=1 yrexit=1903 moexit=12 dayexit=31"), Row("member=255 defense=1 yrexit=1903 moexit=12 dayexit=31")).Findings.Any(finding => finding.State.ToString() == "FRA"));

    [Fact]
    public void Each_phase_asks_for_what_it_is_coded_with()
    {
        string[] rows =
        [
            Row("member=220 phase=1 defense=1 yrexit=1903 moexit=12 dayexit=31"), Row("member=255 phase=1 defense=1 yrexit=1903 moexit=12 dayexit=31"),
            Row("member=220 phase=2 consul=1 yrent=1904"), Row("member=255 phase=2 consul=1 yrent=1904"),
        ];
        Assert.Equal(("atop-7-1", Verdict.Obliged), Short(Finding(Ask("Russia attacks Germany on 1903-06-01", rows), "FRA")));
        Assert.Equal(("atop-7-2", Verdict.MustConsult), Short(Finding(Ask("Russia attacks Germany on 1910-06-01", rows), "FRA")));
    }

    [Fact]
    public void A_number_that_changes_its_state_is_a_party_under_each_name()
    {
        var treaty = Assert.Single(Read(Row("member=365 defense=1"), Row("member=220 defense=1")));
        Assert.Equal(["FRA", "RUS", "SUN"], treaty.Parties.Select(party => party.State.ToString()));
        Assert.Equal(2, treaty.Party(ActorCode.Parse("RUS"))!.Memberships.Count);
        Assert.True(treaty.Binds(ActorCode.Parse("SUN"), new(1950, 1, 1)));
        Assert.False(treaty.Binds(ActorCode.Parse("RUS"), new(1950, 1, 1)));
    }

    [Fact]
    public void A_guarantee_is_owed_to_those_named()
    {
        var treaty = Assert.Single(AtopTreaties.Of(Memberships(Row("member=220 defense=1"), Row("member=255 defense=1")), [new(7, [255], ["defense"])], Numbers));
        Assert.Equal(["DEU"], Assert.Single(Assert.Single(treaty.Articles).Obligations).Creditors.Only!.Select(state => state.ToString()));
    }

    [Fact]
    public void A_secret_alliance_is_shown_as_one() =>
        Assert.Contains("ATOP codes it as secret", Finding(Ask("Russia attacks Germany", Row("member=220 defense=1 pubsecr=2"), Row("member=255 defense=1 pubsecr=2")), "FRA").Because);

    [Fact]
    public async Task The_command_asks_the_file_instead_of_the_ledger()
    {
        var file = Write(Row("member=220 defense=1 yrent=1950"), Row("member=255 defense=1 yrent=1950"));
        var run = await Run.Casus("if", "Russia attacks Germany", "--on", "2000-06-01", "--alliances", file);
        Assert.Contains("FRA toward DEU, against RUS: atop-7 Art. unknown", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("north-atlantic-treaty", run.Output, StringComparison.Ordinal);
        Assert.Contains("un-charter", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-01-01", "P825")]
    [InlineData("2000-06-01", "P821")]
    public async Task A_file_that_cannot_answer_is_refused(string day, string problem)
    {
        var run = await Run.Casus("if", "Russia attacks Germany", "--on", day, "--alliances", folder.Write("short.csv", "atopid,member\n"));
        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.Contains(problem, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AUH attacks SRB on 1914-07-28", "MNE obliged, GRC obliged, DEU not bound, ITA not bound")]
    [InlineData("DEU attacks FRA on 1914-08-03", "RUS undecided, AUH not bound")]
    [InlineData("DEU attacks POL on 1939-09-01", "FRA obliged, GBR obliged")]
    [InlineData("ARG attacks GBR at Stanley on 1982-04-02", "FRA undecided, USA not bound")]
    public void Wars_are_judged_as_the_coding_has_them(string situation, string expected)
    {
        var answer = Shared(situation);
        Assert.All(expected.Split(", "), one =>
        {
            var (state, verdict) = (one[..3], one[4..]);
            Assert.Contains(answer.Findings, finding => finding.State.ToString() == state && finding.Kind == ObligationKind.Defense && Casus.Text.EnumWords.Of(finding.Verdict) == verdict);
        });
    }

    [Fact]
    public void Nothing_bound_Russia_to_Serbia_in_1914() =>
        Assert.DoesNotContain(Shared("AUH attacks SRB on 1914-07-28").Findings, finding => finding.State.ToString() == "RUS");

    [Theory]
    [InlineData("1914-07-28")]
    [InlineData("1939-09-01")]
    [InlineData("2018-12-31")]
    public void The_treaties_tie_whom_the_table_ties(string day)
    {
        var (on, memberships, guarantees) = (Days.TryParse(day)!.Value, shared.Value, Guarantees());
        var book = AtopTreaties.Book(AtopTreaties.Of(memberships, guarantees, Numbers), Books.Shipped);
        Assert.Equal(
            AtopTies.During(DateRange.Between(on, on.PlusDays(1)), memberships, guarantees, Numbers).Select(tie => $"{tie.Debtor}>{tie.Creditor} {tie.Treaty}"),
            LedgerTies.On(on, book).Select(tie => $"{tie.Debtor}>{tie.Creditor} {tie.Treaty}"));
    }

    static CowNumbers Numbers => new(ActorFiles.Registry.States);

    static (string?, Verdict) Short(Finding finding) => (finding.Treaty, finding.Verdict);

    static Finding Finding(Answer answer, string state) => Assert.Single(answer.Findings, finding => finding.State.ToString() == state && finding.Treaty!.StartsWith("atop", StringComparison.Ordinal));

    static IReadOnlyList<Guarantee> Guarantees() => Guarantee.Read(Path.Combine(AppContext.BaseDirectory, "data"), []);

    static readonly Lazy<IReadOnlyList<AtopMembership>> shared = new(() =>
    {
        var problems = new List<Problem>();
        var memberships = AtopMembership.Read(SharedFolder.File("data/treaties/atop5_1m.csv"), problems, AtopTreaties.Variables);
        Assert.Empty(problems);
        return memberships;
    });

    static Answer Shared(string situation) => Judge(situation, AtopTreaties.Of(shared.Value, Guarantees(), Numbers));

    Answer Ask(string situation, params string[] rows) => Judge(situation.Contains(" on ", StringComparison.Ordinal) ? situation : situation + " on 1910-06-01", Read(rows));

    static Answer Judge(string situation, IReadOnlyList<Treaty> alliances)
    {
        var problems = new List<Problem>();
        var parsed = Books.Parser.Parse(situation, new LocalDate(1910, 6, 1), null, [], problems);
        Assert.Empty(problems);
        return Engine.Judge(parsed!, AtopTreaties.Book(alliances, Books.Shipped));
    }

    IReadOnlyList<Treaty> Read(params string[] rows) => AtopTreaties.Of(Memberships(rows), [], Numbers);

    IReadOnlyList<AtopMembership> Memberships(params string[] rows)
    {
        var problems = new List<Problem>();
        var memberships = AtopMembership.Read(Write(rows), problems, AtopTreaties.Variables);
        Assert.Empty(problems);
        return memberships;
    }

    string Write(params string[] rows) => folder.Write("atop.csv", $"{string.Join(',', columns)}\n{string.Join('\n', rows)}\n");

    /// <param name="values">As <c>member=220 defense=1</c>; alliance 7 since 1900, and nothing else coded, unless it says so.</param>
    static string Row(string values)
    {
        var coded = $"atopid=7 yrent=1900 moent=1 dayent=1 {values}".Split(' ').Select(value => value.Split('=')).GroupBy(pair => pair[0]).ToDictionary(pairs => pairs.Key, pairs => pairs.Last()[1]);
        return string.Join(',', columns.Select(column => coded.GetValueOrDefault(column, "0")));
    }
}
