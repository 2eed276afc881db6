using Casus.Coding.Explanations;
using Casus.Ontology;
using Casus.Pipeline;
using Casus.Records;
using Casus.Text;
using NodaTime;
using Xunit;

namespace Casus.Tests.Pipeline;

public sealed class ExplanationTests
{
    static readonly ReadingPipeline pipeline = SharedKnowledge.Pipeline;

    [Fact]
    public void An_explanation_gives_the_same_records_and_accounts_for_every_event()
    {
        var samples = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "2024-*.txt");

        Assert.NotEmpty(samples);
        Assert.All(samples, sample =>
        {
            var document = new Document(sample, File.ReadAllText(sample), new LocalDate(2024, 12, 31));
            var explanation = pipeline.Explain(document);
            var told = explanation.Predicates.SelectMany(predicate => predicate.Outcomes).Select(outcome => outcome.Record).OfType<string>().ToHashSet();

            Assert.Equal(pipeline.Read(document).Select(record => record.Id), explanation.Records.Select(record => record.Id));
            Assert.Subset(told, explanation.Records.OfType<CodedEvent>().Select(coded => coded.Id).ToHashSet());
        });
    }

    [Fact]
    public void The_rule_that_fires_is_told_with_those_that_ask_for_less()
    {
        var sent = Predicate("Oslo sent 24 launchers to Kyiv.", "sent");

        Assert.Single(sent.Rules, rule => rule.Verdict == RuleVerdict.Fired);
        Assert.Contains(sent.Rules, rule => rule.Verdict == RuleVerdict.Outdone && rule.Because[0].Contains("asks for", StringComparison.Ordinal));
        Assert.NotNull(Assert.Single(sent.Outcomes).Record);
    }

    [Fact]
    public void A_rule_that_does_not_fire_names_the_words_that_it_wants()
    {
        var signed = Predicate("Russia signed a photograph.", "signed");

        Assert.DoesNotContain(signed.Rules, rule => rule.Verdict == RuleVerdict.Fired);
        var rule = Assert.Single(signed.Rules, rule => rule is { Rule: "events/agree.yaml#sign", Lemma: "sign" });
        Assert.StartsWith("object is “photograph”; wants ", Assert.Single(rule.Because), StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_of_no_event_is_named() =>
        Assert.Contains("no-events.yaml#weather-subject", Predicate("The storm struck the coast of Chad.", "struck").Frames);

    [Fact]
    public void A_verb_that_no_rule_has_is_said_to_be_such() =>
        Assert.Equal("no rule has the verb “knit”", Predicate("Russia knits a jumper.", "knits").Unasked);

    [Fact]
    public void Where_nobody_is_found_the_places_are_told_that_were_looked_at()
    {
        var outcome = Assert.Single(Predicate("Gunmen attacked a village.", "attacked").Outcomes);

        Assert.Null(outcome.Record);
        Assert.Contains("nobody is found", outcome.Left, StringComparison.Ordinal);
        Assert.Contains(outcome.Looks, look => look is { Side: "actor", Place: "subject", Found: [{ Head: 0, Meant: [] }] });
        Assert.Contains(outcome.Looks, look => look is { Side: "recipient", Place: "object", Found: [{ Head: 3 }] });
        Assert.Contains(outcome.Looks, look => look is { Side: "recipient", Found: [] });
    }

    [Theory]
    [InlineData("Russia may have shelled Kharkiv.", "shelled", "may", "factuality.yaml#may", Factuality.Possible)]
    [InlineData("Russia refused to sign a treaty with Norway.", "sign", "refused", "factuality.yaml#refuse", Factuality.CertainlyNot)]
    [InlineData("Russia did not attack Norway.", "attack", "not", "a negation", Factuality.CertainlyNot)]
    public void Every_operator_on_the_path_is_told_with_its_word(string text, string predicate, string word, string by, Factuality value)
    {
        var explanation = Explain(text);
        var outcome = Assert.Single(Predicate(explanation, predicate).Outcomes);
        var step = Assert.Single(outcome.Path, step => step.After != step.Before);

        Assert.Equal((by, value), (step.By, step.After));
        Assert.Equal(word, explanation.Parsed.Sentences[0].Tokens[step.Word].Form);
        Assert.Equal(value, outcome.Factuality);
    }

    [Theory]
    [InlineData("claim", "Russia may say that it attacked Norway.", "say", "possible")]
    [InlineData("tension", "Tensions rose.", "Tensions", "two sides")]
    [InlineData("tension", "Tensions rose between Chad and Sudan.", "Tensions", null)]
    [InlineData("commitment", "Norway pledged to defend Sweden.", "pledged", null)]
    [InlineData("flow", "Norway sent nothing.", "sent", "goods")]
    [InlineData("flow", "Norway sent 24 launchers to Sweden.", "sent", null)]
    [InlineData("agreement", "Norway and Sweden signed a treaty.", "treaty", null)]
    [InlineData("question", "The terms are not clear.", "clear", null)]
    [InlineData("question", "The sky over Norway is clear.", "clear", "needs beside it")]
    public void Other_coders_say_what_they_made_of_their_words(string coder, string text, string word, string? left)
    {
        var explanation = Explain(text);
        var cue = explanation.Cues.First(cue => cue.Coder == coder && explanation.Parsed.Sentences[cue.Sentence].Tokens[cue.Token].Form == word);

        if (left is null)
        {
            Assert.NotEmpty(cue.Records);
            Assert.Subset(explanation.Records.Select(record => record.Id).ToHashSet(), cue.Records.ToHashSet());
        }
        else
        {
            Assert.Contains(left, cue.Left, StringComparison.Ordinal);
        }
    }

    static Explanation Explain(string text) => pipeline.Explain(new Document("a", text, new LocalDate(2024, 6, 20)));

    static PredicateAccount Predicate(string text, string form) => Predicate(Explain(text), form);

    static PredicateAccount Predicate(Explanation explanation, string form) =>
        explanation.Predicates.First(predicate => explanation.Parsed.Sentences[predicate.Sentence].Tokens[predicate.Token].Form == form);
}
