using Casus.Problems;
using Casus.Treaties.Answers;
using NodaTime;
using Xunit;

namespace Casus.Tests.Treaties;

public class SuppositionTests
{
    static readonly LocalDate day = new(2025, 6, 1);

    public static TheoryData<string, string[], string> Cases => SpecFile.Read("Treaties/suppositions.spec.md");

    [Theory, MemberData(nameof(Cases))]
    public void What_is_supposed_is_taken_to_be_so(string title, string[] input, string expected) => SituationCases.Check(title, input, expected);

    [Theory]
    [InlineData("treaty usa-twm-1954 in force", "P626", "usa-twn-1954")]
    [InlineData("ARM leaves cst", "P626", "csto")]
    [InlineData("without north-atlantic-traety", "P626", "north-atlantic-treaty")]
    [InlineData("organ decision of csta", "P626", "csto")]
    [InlineData("Ruritania joins csto", "P621", "code")]
    [InlineData("FRA leaves csto", "P627", "casus treaty csto")]
    [InlineData("good weather", "P624", "request")]
    public void What_cannot_be_supposed_is_a_problem_with_a_remedy(string words, string id, string remedy)
    {
        var problems = new List<Problem>();
        Assert.Null(Books.Parser.Parse("RUS attacks EST", day, null, [words], problems));
        var problem = Assert.Single(problems);
        Assert.Equal(id, problem.Id);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_repeats_all_that_is_supposed()
    {
        string[] suppose = ["treaty usa-twn-1954 in force", "ARM leaves csto", "without csto", "not request", "KAZ requests", "organ decision of csto"];
        var answer = Books.Ask("CHN attacks TWN", suppose);
        Assert.Equal(
            ["treaty usa-twn-1954 in force", "ARM leaves csto", "without csto", "not request", "request by KAZ", "organ decision of csto"], answer.Situation.Supposed);
        Assert.All(answer.Situation.Supposed, words => Assert.Contains(words, AnswerText.Write(answer), StringComparison.Ordinal));
        Assert.All(answer.Situation.Supposed, words => Assert.Contains($"\"{words}\"", AnswerJson.Write(answer), StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_that_rests_on_a_supposition_says_so() =>
        Assert.Contains(
            Books.Ask("CHN attacks TWN", "treaty usa-twn-1954 in force").Findings,
            finding => finding is { Treaty: "usa-twn-1954", Verdict: Verdict.Obliged } && finding.Because.Contains("supposed: treaty usa-twn-1954 in force"));

    [Fact]
    public void A_change_put_to_a_book_twice_changes_it_once()
    {
        var situation = Books.Ask("CHN attacks TWN", "treaty usa-twn-1954 in force", "SWE joins csto", "ARM leaves csto", "without anzus").Situation;
        var once = situation.Changed(Books.Shipped);
        Assert.Equal(Parties(once), Parties(situation.Changed(once)));
    }

    static IEnumerable<string> Parties(Casus.Treaties.TreatyBook book) => book.Treaties.Select(treaty => $"{treaty.Id} {string.Join(' ', treaty.PartiesOn(day))}");
}
