using Casus.Lexicons;
using Casus.Ontology;
using CsCheck;
using Xunit;

namespace Casus.Tests.Lexicons;

public class WordListTests(ShippedLexicon shipped) : IClassFixture<ShippedLexicon>
{
    readonly Lexicon lexicon = shipped.Reading.Lexicon;

    [Theory]
    [InlineData("GOV", "foreign", "minister")]
    [InlineData("OPP", "opposition", "leader")]
    [InlineData("GOV", "iranian", "leader")]
    [InlineData("REB", "rebel", "commander")]
    [InlineData("MIL", "army", "commander")]
    [InlineData("ELI", "the", "former", "prime", "minister")]
    [InlineData(null, "bicycle")]
    public void The_longest_known_ending_decides_the_sector(string? sector, params string[] lemmas) =>
        Assert.Equal(sector, lexicon.Agents.Sector(lemmas));

    [Fact]
    public void An_empty_phrase_has_no_sector() => Assert.Null(lexicon.Agents.Sector());

    [Theory]
    [InlineData("say", null, Stance.Asserts)]
    [InlineData("call", "for", Stance.Demands)]
    [InlineData("rule", "out", Stance.Denies)]
    [InlineData("warn", null, Stance.Threatens)]
    [InlineData("call", null, Stance.Asserts)]
    [InlineData("rule", null, null)]
    [InlineData("Say!", null, null)]
    public void A_verb_of_saying_has_a_stance(string head, string? particle, Stance? stance) =>
        Assert.Equal(stance, lexicon.Speech.Verbs(head).FirstOrDefault(verb => verb.Particle == particle)?.Entry.Stance);

    [Fact]
    public void A_verb_is_first_read_with_its_particle() => Assert.NotNull(lexicon.Speech.Verbs("call")[0].Particle);

    [Fact]
    public void A_word_of_saying_tells_where_what_is_said_stands()
    {
        var accuse = Assert.Single(lexicon.Speech.Verbs("accuse")).Entry;
        Assert.True(accuse.TakesBehind("of"));
        Assert.False(accuse.TakesBehind("for"));
        Assert.False(accuse.Takes(ContentForm.Clause));
        Assert.Equal(SpeechKind.Thinking, lexicon.Speech.Verbs("believe")[0].Entry.Kind);
    }

    [Fact]
    public void Nouns_and_fixed_phrases_have_a_stance_too()
    {
        Assert.Equal(Stance.Denies, Assert.Single(lexicon.Speech.Nouns("denial")).Stance);
        Assert.Equal(Stance.Asserts, lexicon.Speech.Marker("according to")?.Stance);
        Assert.Empty(lexicon.Speech.Nouns("table"));
        Assert.Null(lexicon.Speech.Marker("apart from"));
    }

    [Fact]
    public void A_class_holds_its_words_and_no_other()
    {
        Assert.True(lexicon.Classes.Contains("agreement", "treaty"));
        Assert.True(lexicon.Classes.Contains("light", "carry+out"));
        Assert.False(lexicon.Classes.Contains("agreement", "table"));
        Assert.False(lexicon.Classes.Contains("nothing", "treaty"));
    }

    [Theory]
    [InlineData("sign")]
    [InlineData("call+for")]
    [InlineData("co-operate")]
    public void A_lemma_prints_back_as_it_was(string text) => Assert.Equal(text, PredicateLemma.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Sign")]
    [InlineData("sign on")]
    [InlineData("sign+")]
    [InlineData("sign+on+to")]
    [InlineData("sign+table")]
    public void Anything_else_is_no_lemma(string text) => Assert.False(PredicateLemma.TryParse(text, null, out _));

    [Theory]
    [InlineData("subject", ArgumentKind.Subject, null)]
    [InlineData("owner", ArgumentKind.Owner, null)]
    [InlineData("with", ArgumentKind.Preposition, "with")]
    public void A_place_is_a_role_or_a_preposition(string text, ArgumentKind kind, string? preposition)
    {
        var place = ArgumentPlace.Parse(text);
        Assert.Equal((kind, preposition), (place.Kind, place.Preposition));
    }

    [Fact]
    public void Whatever_is_a_place_prints_back_as_it_was() =>
        Gen.String[Gen.Char['a', 'z'], 1, 8].Sample(text => !ArgumentPlace.TryParse(text, null, out var place) || place.ToString() == text);
}
