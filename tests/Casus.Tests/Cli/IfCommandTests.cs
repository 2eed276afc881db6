using System.Text.Json;
using Casus.Cli;
using Xunit;

namespace Casus.Tests.Cli;

public class IfCommandTests
{
    [Fact]
    public async Task An_answer_names_who_is_bound_by_which_article()
    {
        var run = await Run.Casus("if", "USA attacks North Korea", "--on", "2025-06-01");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("RUS toward PRK, against USA: rus-prk-2024 Art. 4", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public async Task Without_a_day_it_is_today()
    {
        var run = await Run.Casus("if", "USA", "attacks", "PRK", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal("2026-04-01", json.RootElement.GetProperty("situation").GetProperty("acts")[0].GetProperty("on").GetString());
    }

    [Fact]
    public async Task All_lists_states_that_nothing_binds()
    {
        var some = await Run.Casus("if", "USA attacks PRK", "--format", "json");
        var all = await Run.Casus("if", "USA attacks PRK", "--format", "json", "--all");

        Assert.DoesNotContain("\"state\":\"CHE\"", some.Output, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"CHE\",\"verdict\":\"not bound\"", all.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_proved_down_to_its_facts()
    {
        var run = await Run.Casus("if", "USA attacks PRK", "--on", "2025-06-01", "--proof", "Russia");

        Assert.Contains("RUS is obliged to defend PRK against USA [rus-prk-2024#4]", run.OutputLines);
        Assert.Contains("├─ ✓ party to the treaty: RUS since 2024-12-04", run.OutputLines);
        Assert.DoesNotContain("CHN is obliged", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public async Task Proofs_are_drawn_and_stand_in_the_JSON()
    {
        var svg = await Run.Casus("if", "USA attacks PRK", "--on", "2025-06-01", "--format", "svg");
        var json = await Run.Casus("if", "USA attacks PRK", "--on", "2025-06-01", "--format", "json", "--proof", "RUS");
        var findings = JsonDocument.Parse(json.Output).RootElement.GetProperty("findings").EnumerateArray().ToLookup(finding => finding.GetProperty("state").GetString() == "RUS");

        Assert.StartsWith("<svg", svg.Output, StringComparison.Ordinal);
        Assert.All(findings[true], finding => Assert.NotEmpty(finding.GetProperty("proof").GetProperty("because").EnumerateArray()));
        Assert.All(findings[false], finding => Assert.False(finding.TryGetProperty("proof", out _)));
    }

    [Fact]
    public async Task A_state_whose_proof_is_asked_for_must_be_known()
    {
        var run = await Run.Casus("if", "USA attacks PRK", "--proof", "Rusland");

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith("P320", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task What_would_turn_a_finding_is_told_and_stands_in_the_JSON()
    {
        var text = await Run.Casus("if", "USA attacks PRK", "--on", "2025-06-01", "--why", "RUS");
        var json = await Run.Casus("if", "USA attacks PRK", "--on", "2025-06-01", "--why", "RUS", "--format", "json");
        var russian = JsonDocument.Parse(json.Output).RootElement.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("state").GetString() == "RUS");

        Assert.Contains("    not bound if the day were 2024-12-03, the day before rus-prk-2024 came into force", text.OutputLines);
        Assert.DoesNotContain("CHN is obliged", text.Output, StringComparison.Ordinal);
        Assert.Contains(russian.GetProperty("why").GetProperty("turns").EnumerateArray(), turn =>
            turn.GetProperty("then").GetString() == "not bound" && turn.GetProperty("if")[0].GetString() == "PRK had struck USA first");
    }

    [Fact]
    public async Task Fragility_tells_what_hangs_on_a_treaty()
    {
        var text = await Run.Casus("if", "USA attacks PRK", "--on", "2025-06-01", "--fragility");
        var json = await Run.Casus("if", "USA attacks PRK", "--on", "2025-06-01", "--fragility", "--format", "json");

        Assert.Contains("    alone: RUS is obliged to defend PRK against USA; without it not bound", text.OutputLines);
        Assert.Contains(JsonDocument.Parse(json.Output).RootElement.GetProperty("treaties").EnumerateArray(), weight => weight.GetProperty("treaty").GetString() == "rus-prk-2024");
    }

    [Fact]
    public async Task Two_situations_are_compared()
    {
        var text = await Run.Casus("compare", "USA attacks PRK on 2024-06-20", "USA attacks PRK on 2025-06-01");
        var json = await Run.Casus("compare", "USA attacks PRK on 2024-06-20", "USA attacks PRK on 2025-06-01", "--format", "json");

        Assert.Contains("  RUS: rus-prk-2024 Art. 4 (defense)", text.OutputLines);
        Assert.Contains("      not bound, toward PRK, against USA → obliged, toward PRK, against USA", text.OutputLines);
        Assert.NotEmpty(JsonDocument.Parse(json.Output).RootElement.GetProperty("differences").EnumerateArray());
    }

    [Fact]
    public async Task A_comparison_needs_both_situations_to_be_understood()
    {
        var run = await Run.Casus("compare", "USA attacks PRK", "USA and PRK");

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith("P620", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P320", "Did you mean", "Estonai attacks Latvia")]
    [InlineData("P320", "Did you mean", "Latvia attacks Estonai")]
    [InlineData("P620", "attacks", "Russia and Estonia")]
    [InlineData("P623", "two states", "Russia attacks Russia")]
    [InlineData("P622", "not a state", "NATO attacks Russia")]
    public async Task A_situation_that_is_not_understood_is_one_line(string id, string says, string situation)
    {
        var run = await Run.Casus("if", situation);

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith(id, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_a_party_shares_means_the_state() =>
        Assert.StartsWith("1940-05-10: DEU attacks NLD", (await Run.Casus("if", "DEU attacks NLD", "--on", "1940-05-10")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Treaties_are_listed_by_party_and_day()
    {
        var run = await Run.Casus("treaties", "--party", "North Korea", "--in-force", "2025-01-01");

        Assert.Contains("rus-prk-2024 ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("rus-prk-2000 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_treaty_is_shown_with_articles_and_sources()
    {
        var run = await Run.Casus("treaty", "rus-prk-2024");

        Assert.Contains("Article 4", run.Output, StringComparison.Ordinal);
        Assert.Contains("obliged · defense · on armed attack", run.Output, StringComparison.Ordinal);
        Assert.Contains("Korean Central News Agency", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_treaty_gets_suggestions()
    {
        var run = await Run.Casus("treaty", "rus-pkr-2024");

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith("P710", run.Errors, StringComparison.Ordinal);
        Assert.Contains("rus-prk-2024", run.Errors, StringComparison.Ordinal);
    }
}
