using Casus.Pipeline.Drafts;
using Casus.Problems;
using Casus.Text;
using Casus.Treaties;
using Xunit;

namespace Casus.Tests.Pipeline.Drafts;

public class TreatyDrafterTests
{
    /// <summary>Written for this test; no such treaty exists.</summary>
    const string Pact = """
        Treaty of Friendship between Chile and Peru

        The Republic of Chile and the Republic of Peru, wishing to live in peace, have agreed as follows:

        Article 1
        The Parties shall refrain from the threat or use of force against each other.

        Article 2
        1. Each Party shall consult the other without delay whenever its territory is threatened.
        2. If one Party is the victim of an armed attack, the other Party shall assist it with all means at its disposal, in accordance with its constitutional processes.

        Article 3
        Neither Party shall conclude any alliance directed against the other Party.

        Article 4
        The Parties shall promote trade and tourism.

        Article 5
        Nothing in this Treaty impairs the inherent right of individual or collective self-defence.

        Done at Arica, on the fourth day of May 1971.
        """;

    static readonly Lazy<string> draft = new(() => new TreatyDrafter(SharedKnowledge.Knowledge).Draft(new Document("pact", Pact))!);

    [Fact]
    public void A_draft_is_a_file_that_the_reader_of_treaties_accepts()
    {
        var problems = new List<Problem>();
        var treaty = TreatyReader.Read("treaty-friendship-chile-peru.yaml", draft.Value, problems);
        Assert.True(problems.Count == 0, string.Join('\n', problems) + '\n' + draft.Value);
        Assert.NotNull(treaty);
    }

    [Fact]
    public void Articles_and_numbered_paragraphs_keep_their_numbers() =>
        Assert.Equal(["1", "2(1)", "2(2)", "3", "4", "5"], Treaty().Articles.Select(article => article.Number));

    [Theory]
    [InlineData("1", "Barred Nonaggression Standing")]
    [InlineData("2(1)", "Consult Consultation Threat")]
    [InlineData("2(2)", "Obliged Defense ArmedAttack")]
    [InlineData("3", "Barred NoHostileAlliance Standing")]
    [InlineData("4", "")]
    [InlineData("5", "Permitted SelfDefence Standing")]
    public void An_article_has_the_reading_that_its_words_suggest(string number, string expected) => Assert.Equal(expected, string.Join("; ", Treaty()
        .Articles.Single(article => article.Number == number).Obligations.Select(obligation => $"{obligation.Modality} {obligation.Kind} {obligation.Trigger}")));

    [Fact]
    public void Conditions_are_quoted()
    {
        var assistance = Treaty().Articles.Single(article => article.Number == "2(2)").Obligations.Single();
        Assert.Equal("all means", assistance.Strength);
        Assert.Contains(assistance.Conditions, condition => condition.Kind == ConditionKind.DomesticLaw && condition.Words.Contains("constitutional processes", StringComparison.Ordinal));
    }

    [Fact]
    public void Title_parties_and_day_come_from_the_text()
    {
        var treaty = Treaty();
        Assert.Equal("Treaty of Friendship between Chile and Peru", treaty.Title);
        Assert.Equal(["CHL", "PER"], treaty.Parties.Select(party => party.State.ToString()).Order());
        Assert.Equal(new(1971, 5, 4), treaty.Signed);
    }

    [Fact]
    public void Whatever_a_person_must_look_at_is_marked() => Assert.All(
        draft.Value.Split('\n').Where(line => line.TrimStart().StartsWith("paraphrase", StringComparison.Ordinal) || line.Contains("kind:", StringComparison.Ordinal) && !line.Contains("{kind:", StringComparison.Ordinal)),
        line => Assert.Contains("# CHECK", line, StringComparison.Ordinal));

    [Fact]
    public void What_binds_to_nothing_that_the_engine_knows_is_a_remark() =>
        Assert.Contains("# obliged, but of no kind that is known: The Parties shall promote trade and tourism", draft.Value, StringComparison.Ordinal);

    [Fact]
    public void A_text_without_articles_gives_no_draft() =>
        Assert.Null(new TreatyDrafter(SharedKnowledge.Knowledge).Draft(new Document("news", "Chile and Peru signed a treaty.")));

    [Fact]
    public void A_text_cannot_break_out_of_its_quotes()
    {
        var hostile = "Title: \"x\" # y\n\nArticle 1\nEach Party shall consult: \"a\\\" # b\u2028{c}\n";
        var problems = new List<Problem>();
        TreatyReader.Read("title-x-y.yaml", new TreatyDrafter(SharedKnowledge.Knowledge).Draft(new Document("hostile", hostile))!, problems);
        Assert.DoesNotContain(problems, problem => problem.Message.Contains("YAML", StringComparison.OrdinalIgnoreCase));
    }

    static Treaty Treaty() => TreatyReader.Read("treaty-friendship-chile-peru.yaml", draft.Value, [])!;
}
