using System.Xml.Linq;
using Casus.Text;
using Casus.Time;
using Casus.Treaties.Answers;
using Casus.Treaties.Proofs;
using Casus.Treaties.Situations;
using CsCheck;
using NodaTime;
using Xunit;

namespace Casus.Tests.Treaties;

public class ProofTests
{
    const int Columns = 120;

    [Theory]
    [InlineData("1914", "AUH attacks SRB on 1914-07-28; RUS attacks AUH on 1914-08-01; DEU attacks BEL on 1914-08-04", "DEU ITA GBR GRC", "auh-rou-1883 belgium-1839 deu-auh-1879 grc-srb-1913 triple-alliance-1912")]
    [InlineData("1939", "DEU attacks POL on 1939-09-01; SUN attacks POL on 1939-09-17", "FRA GBR SUN", "fra-pol-1921 fra-pol-1925 gbr-pol-1939 pol-sun-1932")]
    [InlineData("1982", "ARG attacks GBR at Falkland Islands on 1982-04-02", "ARG ESP FRA GBR USA", "north-atlantic-treaty rio-1947 un-charter weu-1954")]
    [InlineData("2001", "AFG attacks USA at New York on 2001-09-11", "AUS BRA CAN NZL", "anzus north-atlantic-treaty rio-1947")]
    [InlineData("2024", "UKR attacks RUS at Kursk on 2024-12-05; RUS attacks UKR on 2022-02-24", "ARM BLR KAZ PRK", "csto rus-prk-2000 rus-prk-2024")]
    public void A_situation_of_history_has_reasons_that_can_be_followed(string year, string question, string states, string treaties)
    {
        var answer = Books.AskOf(treaties.Split(' '), question);
        var asked = answer.Findings.Where(finding => states.Split(' ').Contains(finding.State.ToString()));
        Snapshot.Matches(ProofText.Write(new Prover(answer, Books.Shipped).Together(asked), Columns), name: $"Reasons_of_{year}");
    }

    [Fact]
    public void A_later_wave_rests_on_the_findings_that_led_to_it()
    {
        var answer = Books.Ask("RUS attacks AUH on 1914-07-29", [], Chaining.Literal, [], []);
        var italian = answer.Findings.Single(finding => finding is { Wave: 3, Verdict: Verdict.Obliged, Treaty: "triple-alliance-1912" } && finding.State.ToString() == "ITA");
        var proof = new Prover(answer, Books.Shipped).Of(italian);
        Assert.Equal(
            ["ITA is obliged to defend DEU against FRA", "FRA is obliged to defend RUS against DEU", "DEU is obliged to defend AUH against RUS"],
            Steps(proof).Prepend(proof).Where(step => step is { Status: ProofStatus.Conclusion, Rule: not null }).Select(step => step.Statement));
        Snapshot.Matches(ProofText.Write([proof], Columns));
    }

    [Fact]
    public void A_finding_that_has_its_own_tree_is_only_named_in_others()
    {
        var answer = Books.Ask("RUS attacks AUH on 1914-07-29", [], Chaining.Literal, [], []);
        var proofs = new Prover(answer, Books.Shipped).Together(answer.Findings);
        var named = proofs.Select(proof => Steps(proof).FirstOrDefault(step => step.Status == ProofStatus.Conclusion && step.Rule == "deu-auh-1879#I")).OfType<Proof>().ToList();
        Assert.NotEmpty(named);
        Assert.All(named, step => Assert.Empty(step.Because));
        Assert.NotEmpty(proofs.Single(proof => proof.Rule == "deu-auh-1879#I" && proof.Statement == named[0].Statement).Because);
    }

    [Fact]
    public void A_line_of_the_tree_fits_the_width() =>
        Assert.All(
            Proofs("RUS attacks EST at Narva").SelectMany(proof => ProofText.Write([proof], 60).Split('\n')),
            line => Assert.True(line.Length <= 60, line));

    [Fact]
    public void Whoever_is_free_is_shown_the_condition_that_failed_and_its_fact()
    {
        var answer = Books.Ask("ARG attacks GBR at Falkland Islands on 1982-04-02");
        var american = answer.Findings.First(finding => finding is { Treaty: "north-atlantic-treaty", Article: "5" } && finding.State.ToString() == "USA");
        var failed = Assert.Single(Steps(new Prover(answer, Books.Shipped).Of(american)), step => step.Status == ProofStatus.Unmet);
        Assert.Equal("Falkland Islands lies outside the area of Article 6 of the North Atlantic Treaty", failed.Fact);
        Assert.Equal("north-atlantic-treaty#6", failed.Rule);
    }

    [Fact]
    public void A_disputed_article_has_a_branch_for_each_reading()
    {
        var branches = Proofs("AUH attacks SRB on 1914-07-28").First(proof => proof.Rule == "grc-srb-1913#1").Because
            .Where(step => step.Statement.Contains("in the reading", StringComparison.Ordinal)).ToList();
        Assert.Equal(["obliged in the reading 'general'", "not bound in the reading 'balkan'"], branches.Select(step => step.Statement));
        Assert.Contains(branches[1].Because, step => step is { Statement: "a named adversary", Status: ProofStatus.Unmet });
    }

    [Fact]
    public void Allies_that_joined_at_different_times_are_told_by_day()
    {
        var party = Proofs("RUS attacks EST").First(proof => proof.Rule == "north-atlantic-treaty#5").Because.First(step => step.Statement == "party to the treaty");
        Assert.Contains("GRC TUR since 1952-02-18", party.Fact, StringComparison.Ordinal);
        Assert.Contains("FIN since 2023-04-04", party.Fact, StringComparison.Ordinal);
    }

    static readonly string[] states = [.. Books.Shipped.Treaties.SelectMany(treaty => treaty.Parties).Select(party => party.State.ToString()).Distinct()];

    static readonly Gen<(string Attacker, string Target, int Day)> attacks =
        Gen.Select(State, State, Gen.Int[0, 40_000]).Where((attacker, target, _) => attacker != target);

    static Gen<string> State => Gen.Int[0, states.Length - 1].Select(number => states[number]);

    [Fact]
    public void Every_verdict_follows_from_the_steps_below_it() => attacks.Sample(attack =>
    {
        var answer = Books.Ask($"{attack.Attacker} attacks {attack.Target} on {Days.Format(new LocalDate(1914, 1, 1).PlusDays(attack.Day))}");
        var prover = new Prover(answer, Books.Shipped);
        foreach (var finding in answer.Findings)
        {
            var proof = prover.Of(finding);
            Assert.Contains(proof.Because, step => step.Status == ProofStatus.Rule);
            Assert.All(finding.Conditions, check => Assert.Contains(Steps(proof), step => step.Statement == check.Condition && step.Fact == check.Words));
            Assert.True(Follows(finding.Verdict, proof), $"{EnumWords.Of(finding.Verdict)}: {ProofText.Write([proof], Columns)}");
        }
    }, iter: 100);

    // A bound state has no failed step outside a disputed reading; a free one has a failed step; an open one an open or disputed step.
    static bool Follows(Verdict verdict, Proof proof)
    {
        var readings = proof.Because.Where(step => step.Status == ProofStatus.Conclusion).ToList();
        return verdict switch
        {
            Verdict.NotBound => Steps(proof).Any(step => step.Status == ProofStatus.Unmet),
            Verdict.Undecided => Steps(proof).Any(step => step.Status == ProofStatus.Unknown) || readings.Select(reading => reading.Statement.Split(" in the reading")[0]).Distinct().Count() > 1,
            Verdict.Permitted => true,
            _ => proof.Because.All(step => step.Status != ProofStatus.Unmet),
        };
    }

    [Fact]
    public void The_picture_says_what_it_shows_to_those_who_cannot_see_it()
    {
        var picture = XDocument.Parse(ProofSvg.Write(Proofs("USA attacks PRK"), "USA attacks PRK"));
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.Equal("USA attacks PRK", picture.Root!.Element(svg + "title")!.Value);
        Assert.Contains("RUS is obliged to defend PRK against USA", picture.Root.Element(svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains(picture.Descendants(svg + "text"), text => text.Value.StartsWith("RUS is obliged", StringComparison.Ordinal));
        Assert.Contains("prefers-color-scheme: dark", picture.Root.Element(svg + "style")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_picture_is_markup_that_was_not_drawn()
    {
        var hostile = new Proof("<script>alert(1)</script> & \u0001 \uD800 \U0001F600", ProofStatus.Met, new string('x', 500), "\"a'#1", []);
        var text = ProofSvg.Write([hostile], "</title><script/>");
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.Contains("😀", XDocument.Parse(text).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_stands_very_deep_can_still_be_written()
    {
        var deep = Enumerable.Range(0, 60).Aggregate(new Proof("the last of all the steps in a long chain", ProofStatus.Met, null, null, []), (below, _) => new("so", ProofStatus.Met, null, null, [below]));
        Assert.Contains("the last of all", ProofText.Write([deep], 40), StringComparison.Ordinal);
        Assert.Contains("the last of all", ProofSvg.Write([deep], "deep"), StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_stand_below_one_another_and_within_the_paper()
    {
        var root = XDocument.Parse(ProofSvg.Write(Proofs("RUS attacks EST"), "RUS attacks EST")).Root!;
        var height = int.Parse(root.Attribute("viewBox")!.Value.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture);
        var lines = root.Descendants().Where(element => element.Name.LocalName == "text" && (string?)element.Attribute("class") != "mark").Select(element => (int)element.Attribute("y")!).ToList();
        Assert.Equal(lines.Order(), lines);
        Assert.Equal(lines.Distinct().Count(), lines.Count);
        Assert.InRange(lines[^1], 0, height);
        // Measured: a letter of DejaVu Sans at 14 pixels takes 7.5 on average, a bold one 8.6.
        Assert.All(root.Descendants().Where(element => element.Name.LocalName == "text"), line =>
            Assert.InRange((int)line.Attribute("x")! + (line.Value.Length * ((string?)line.Attribute("class") == "conclusion" ? 8.6 : 7.5)), 0, 1000));
    }

    static IReadOnlyList<Proof> Proofs(string question)
    {
        var answer = Books.Ask(question);
        return new Prover(answer, Books.Shipped).Together(answer.Findings);
    }

    static IEnumerable<Proof> Steps(Proof proof) => proof.Because.SelectMany(step => Steps(step).Prepend(step));
}
