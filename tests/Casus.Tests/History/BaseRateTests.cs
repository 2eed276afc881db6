using Casus.History;
using Casus.Problems;
using Casus.Tests.Treaties;
using Casus.Treaties;
using Casus.Treaties.Answers;
using NodaTime;
using Xunit;

namespace Casus.Tests.History;

public sealed class BaseRateTests : IDisposable
{
    static readonly List<Problem> problems = [];

    static readonly BaseRates shipped = BaseRateReader.Read(Path.Combine(AppContext.BaseDirectory, "data"), problems);

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_file_has_no_problem_and_every_rate_is_cited()
    {
        Assert.Empty(problems);
        Assert.All(shipped.Rates, rate => Assert.Contains(rate.Source[^4..], rate.Citation, StringComparison.Ordinal));
        Assert.All(shipped.Rates.Where(rate => rate.Called is not null), rate => Assert.Equal(rate.Percent, 100.0 * rate.Honoured!.Value / rate.Called!.Value, 1.0));
    }

    [Theory]
    [InlineData(1914, "66 %|73 of 146|74.5 %|41 %")]
    [InlineData(1950, "22 %|73 of 146|41 %")]
    [InlineData(2025, "22 %|73 of 146|41 %")]
    [InlineData(1800, "")]
    public void The_time_of_the_act_decides_which_are_told(int year, string shares) => Assert.Equal(
        shares.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
        shipped.Of(ObligationKind.Defense, new LocalDate(year, 6, 1)).Select(rate => rate.Share).Order(StringComparer.Ordinal));

    [Fact]
    public void They_stand_beside_duties_to_act_only()
    {
        Assert.Equal(ObligationKind.Defense, Assert.Single(shipped.Beside(Books.Ask("USA attacks PRK"))).Kind);
        Assert.Empty(shipped.Beside(Books.Ask("IND attacks PAK on 2025-05-07")));
    }

    [Fact]
    public void They_are_told_in_one_line_below_the_duties_and_beside_the_findings()
    {
        var answer = Books.Ask("USA attacks PRK");
        var line = Assert.Single(AnswerText.Write(answer, shipped).Split('\n'), line => line.Contains("honoured", StringComparison.Ordinal));
        Assert.Contains("41 % of defense, 1816-2003, 22 % of all, 1945-2003, 73 of 146 of all, 1816-2003 (Berkemeier and Fuhrmann 2018); this says nothing about this case", line, StringComparison.Ordinal);
        Assert.DoesNotContain("honoured", AnswerText.Write(answer), StringComparison.Ordinal);

        using var json = System.Text.Json.JsonDocument.Parse(AnswerJson.Write(answer, rates: shipped));
        Assert.Equal(3, json.RootElement.GetProperty("base_rates").GetArrayLength());
        Assert.All(json.RootElement.GetProperty("base_rates").EnumerateArray(), rate => Assert.Equal(BaseRates.Caution, rate.GetProperty("caution").GetString()));
        Assert.DoesNotContain("base_rates", json.RootElement.GetProperty("findings").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("percent: 50", "percent: 150", "P651")]
    [InlineData("until: 2003", "until: 1803", "P651")]
    [InlineData("honoured: 73", "honoured: 173", "P651")]
    [InlineData("honoured: 73, ", "", "P642")]
    [InlineData("kinds: [defense]", "kinds: [defence]", "P643")]
    [InlineData("source: study", "sauce: study", "P644")]
    [InlineData("citation: a study", "", "P642")]
    public void A_fault_is_named_with_its_file_and_line(string right, string wrong, string id)
    {
        const string Sound = "rates:\n  - {percent: 50, honoured: 73, called: 146, kinds: [defense], from: 1816, until: 2003, source: study, citation: a study}\n";
        Assert.Contains(right, Sound, StringComparison.Ordinal);
        Directory.CreateDirectory(folder.File("history"));
        folder.Write(Path.Combine("history", "base-rates.yaml"), Sound.Replace(right, wrong, StringComparison.Ordinal));
        var found = new List<Problem>();
        Assert.Empty(BaseRateReader.Read(folder.File(""), found).Rates);
        Assert.Contains(found, problem => problem.Id == id && problem.Message.StartsWith("base-rates.yaml:2", StringComparison.Ordinal));
    }
}
