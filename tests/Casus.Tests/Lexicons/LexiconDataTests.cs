using Casus.Lexicons;
using Casus.Ontology;
using Xunit;

namespace Casus.Tests.Lexicons;

public class LexiconDataTests(ShippedLexicon shipped) : IClassFixture<ShippedLexicon>
{
    readonly LexiconReading reading = shipped.Reading;

    [Fact]
    public void The_lexicon_has_no_problem() =>
        Assert.True(reading.Problems.Count == 0, string.Join("\n", reading.Problems));

    [Fact]
    public void The_lexicon_is_English() => Assert.Equal("en", reading.Lexicon.Language);

    [Fact]
    public void The_predicates_are_enough_for_international_news() =>
        Assert.InRange(reading.Lexicon.Events.PredicateCount, 1500, int.MaxValue);

    [Fact]
    public void The_frames_are_enough_for_all_that_news_makes_of_a_word() =>
        Assert.InRange(reading.Lexicon.Events.FrameCount, 4000, int.MaxValue);

    [Fact]
    public void Every_type_has_its_rules() =>
        Assert.All(EventTypes.All, type => Assert.True(reading.Lexicon.Events.Rules.Count(rule => rule.Type == type) >= 15, $"{type}"));

    [Fact]
    public void Every_mode_that_PLOVER_gives_to_a_type_has_a_rule_but_for_those_that_no_word_decides()
    {
        var used = reading.Lexicon.Events.Rules.Select(rule => (rule.Type, rule.Mode)).ToHashSet();
        var unused = shipped.Ontology.Plover.Types.SelectMany(type => type.Modes.Where(mode => !used.Contains((type.Type, mode))));
        Assert.Empty(unused);
    }

    [Fact]
    public void The_word_lists_are_long_enough()
    {
        Assert.InRange(reading.Lexicon.Agents.All.Count, 250, int.MaxValue);
        Assert.InRange(reading.Lexicon.Speech.Count, 120, int.MaxValue);
        Assert.InRange(reading.Lexicon.Factuality.Words.Count, 120, int.MaxValue);
    }

    [Fact]
    public void Days_known_by_their_date_have_a_year()
    {
        Assert.InRange(reading.Lexicon.Days.Count, 3, int.MaxValue);
        Assert.Equal(new(2001, 9, 11), reading.Lexicon.Days.Named("9/11"));
        Assert.Equal(new(2023, 10, 7), reading.Lexicon.Days.Dated(10, 7, "attack"));
        Assert.Null(reading.Lexicon.Days.Dated(10, 7, "meeting"));
    }

    [Fact]
    public void Every_stance_has_words() =>
        Assert.Equal(Enum.GetValues<Stance>().ToHashSet(), reading.Lexicon.Speech.Entries.Select(entry => entry.Stance).ToHashSet());

    [Fact]
    public void Every_example_shows_a_word_of_its_rule() =>
        Assert.Empty(reading.Lexicon.Events.Rules.SelectMany(rule => rule.Examples
            .Where(example => !rule.Verbs.Concat(rule.Nouns).Concat(rule.Adjectives).Select(lemma => lemma.Head).Concat(rule.Modals?.Lemmas ?? [])
                .Any(word => Example.Shows(example, word)))
            .Select(example => $"{rule.Name}: {example}")));

    [Fact]
    public void No_rule_names_a_lemma_twice() =>
        Assert.Empty(reading.Lexicon.Events.Rules.Where(rule =>
            rule.Verbs.Distinct().Count() < rule.Verbs.Count || rule.Nouns.Distinct().Count() < rule.Nouns.Count).Select(rule => rule.Name));

    [Fact]
    public void Two_rules_of_different_types_do_not_ask_for_exactly_the_same()
    {
        var rivals = reading.Lexicon.Events.Rules
            .SelectMany(rule => rule.Verbs.Select(lemma => (Key: $"{lemma} verb {Asked(rule)}", rule))
                .Concat(rule.Nouns.Select(lemma => (Key: $"{lemma} noun {Asked(rule)}", rule))))
            .GroupBy(found => found.Key)
            .Where(group => group.Select(found => found.rule.Type).Distinct().Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(found => found.rule.Name))}");
        var list = string.Join('\n', rivals);
        Assert.True(list.Length == 0, list);
    }

    [Theory]
    [InlineData("sign", "treaty", "057")]
    [InlineData("strike", "deal", "057")]
    [InlineData("condemn", "attack", "111")]
    [InlineData("expel", "diplomat", "161")]
    [InlineData("impose", "sanction", "163")]
    [InlineData("release", "hostage", "0841")]
    [InlineData("veto", "resolution", "129")]
    [InlineData("shell", "city", "194")]
    public void A_verb_and_its_object_decide_the_code(string verb, string lemma, string cameo)
    {
        var words = PredicateWords.None with { Objects = [lemma] };
        Assert.Equal(cameo, reading.Lexicon.Events.Verb(verb).First(entry => entry.Fits(words)).Rule.Cameo.ToString());
    }

    [Theory]
    [InlineData("call")]
    [InlineData("fire")]
    [InlineData("hold")]
    [InlineData("launch")]
    [InlineData("sign")]
    public void An_ambiguous_verb_alone_is_no_event(string verb) =>
        Assert.DoesNotContain(reading.Lexicon.Events.Verb(verb), entry => entry.Fits(PredicateWords.None));

    [Theory]
    [InlineData("meet", "deadline")]
    [InlineData("fire", "employee")]
    [InlineData("launch", "book")]
    [InlineData("strike", "balance")]
    [InlineData("host", "olympics")]
    public void An_object_that_makes_it_something_else_is_no_event(string verb, string lemma) =>
        Assert.DoesNotContain(reading.Lexicon.Events.Verb(verb), entry => entry.Fits(PredicateWords.None with { Objects = [lemma] }));

    [Theory]
    [InlineData("strike", "storm", "coast")]
    [InlineData("kill", "avalanche", "skier")]
    [InlineData("kill", "bus", "pilgrim")]
    [InlineData("destroy", "wildfire", "house")]
    public void What_no_person_does_is_no_event(string verb, string subject, string lemma) =>
        Assert.DoesNotContain(
            reading.Lexicon.Events.Verb(verb), entry => entry.Fits(PredicateWords.None with { Subjects = [subject], Objects = [lemma] }));

    static string Asked(EventRule rule) => string.Join('|',
        Text(rule.Object), Text(rule.Subject), Text(rule.Complement), Text(rule.Modifier), Text(rule.Near), Text(rule.Except), string.Join('+', rule.Of ?? []), rule.Both,
        string.Join(';', rule.Oblique.Concat(rule.Without).Select(asked => $"{string.Join('/', asked.Places)}:{Text(asked.Words)}")));

    static string Text(LemmaSet? set) => set is null ? "-" : string.Join(',', set.Lemmas);
}
