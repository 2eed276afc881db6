using Casus.Lexicons;
using Casus.Ontology;
using Xunit;

namespace Casus.Tests.Lexicons;

public class EventLexiconTests
{
    static readonly EventRule sign = Rule("sign", "sign") with { Object = new(["treaty"]) };
    static readonly EventRule plainSign = Rule("plain", "sign");
    static readonly EventRule callFor = Rule("call-for", "call+for");

    static readonly EventLexicon lexicon = new([plainSign, callFor, sign]);

    [Fact]
    public void The_rule_that_asks_for_more_comes_first() =>
        Assert.Equal([sign, plainSign], lexicon.Verb("sign").Select(entry => entry.Rule));

    [Fact]
    public void An_unknown_word_has_no_rule() => Assert.Empty(lexicon.Noun("sign"));

    [Fact]
    public void A_rule_is_found_by_the_name_that_records_cite() => Assert.Same(callFor, lexicon.Find("call-for"));

    [Fact]
    public void Two_rules_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => new EventLexicon([sign, sign]));

    [Fact]
    public void A_lemma_counts_once_however_many_rules_name_it() => Assert.Equal(2, lexicon.PredicateCount);

    [Fact]
    public void A_lemma_with_a_preposition_needs_it()
    {
        var entry = Assert.Single(lexicon.Verb("call"));
        Assert.False(entry.Fits(PredicateWords.None));
        Assert.True(entry.Fits(PredicateWords.None with { Particles = ["for"] }));
        Assert.True(entry.Fits(Oblique("for", "peace")));
    }

    [Fact]
    public void A_rule_without_restrictions_fits_everywhere() => Assert.True(plainSign.Fits(PredicateWords.None));

    [Theory]
    [InlineData("treaty", true)]
    [InlineData("autograph", false)]
    [InlineData(null, false)]
    public void An_object_that_is_asked_for_must_be_there(string? lemma, bool fits) =>
        Assert.Equal(fits, sign.Fits(Object(lemma)));

    [Fact]
    public void One_of_several_joined_objects_will_do() =>
        Assert.True(sign.Fits(PredicateWords.None with { Objects = ["letter", "treaty"] }));

    [Fact]
    public void An_empty_list_asks_for_any_object()
    {
        var rule = plainSign with { Object = new([]) };
        Assert.True(rule.Fits(Object("autograph")));
        Assert.False(rule.Fits(PredicateWords.None));
    }

    [Fact]
    public void An_excepted_object_or_modifier_keeps_a_rule_away()
    {
        var rule = plainSign with { Except = new(["autograph"]) };
        Assert.False(rule.Fits(Object("autograph")));
        Assert.False(rule.Fits(PredicateWords.None with { Modifiers = ["autograph"] }));
        Assert.True(rule.Fits(Object("treaty")));
    }

    [Fact]
    public void Listed_words_ask_for_more_than_any_word()
    {
        var any = plainSign with { Name = "any", Complement = new([]) };
        var listed = plainSign with { Name = "listed", Complement = new(["meet"]) };
        Assert.Equal([listed, any, plainSign], new EventLexicon([plainSign, any, listed]).Verb("sign").Select(entry => entry.Rule));
    }

    [Fact]
    public void Every_restriction_must_hold()
    {
        var rule = plainSign with { Subject = new(["minister"]), Oblique = [new(["with"], new([]))] };
        Assert.Equal(3, rule.Restrictions);
        Assert.False(rule.Fits(Oblique("with", "france")));
        Assert.False(rule.Fits(PredicateWords.None with { Subjects = ["minister"] }));
        Assert.True(rule.Fits(Oblique("with", "france") with { Subjects = ["minister"] }));
    }

    [Fact]
    public void Complements_and_modifiers_can_be_asked_for()
    {
        var rule = plainSign with { Complement = new(["meet"]), Modifier = new(["joint"]) };
        Assert.False(rule.Fits(PredicateWords.None with { Complements = ["meet"] }));
        Assert.True(rule.Fits(PredicateWords.None with { Complements = ["meet"], Modifiers = ["joint"] }));
    }

    [Fact]
    public void One_of_several_prepositions_will_do()
    {
        var rule = plainSign with { Oblique = [new(["in", "during"], new(["raid"]))] };
        Assert.True(rule.Fits(Oblique("during", "raid")));
        Assert.False(rule.Fits(Oblique("after", "raid")));
        Assert.False(rule.Fits(PredicateWords.None));
    }

    [Theory]
    [InlineData("subject")]
    [InlineData("object")]
    [InlineData("complement")]
    [InlineData("modifier")]
    [InlineData("near")]
    [InlineData("in")]
    public void A_word_at_the_wrong_place_keeps_a_rule_away(string place)
    {
        var rule = plainSign with { Without = [new([place], new(["final"]))] };
        Assert.False(rule.Fits(Everywhere("final")));
        Assert.True(rule.Fits(Everywhere("raid")));
    }

    [Fact]
    public void A_word_can_be_asked_for_anywhere_in_the_sentence()
    {
        var rule = plainSign with { Near = new(["raid"]) };
        Assert.Equal(1, rule.Restrictions);
        Assert.True(rule.Fits(Everywhere("raid")));
        Assert.False(rule.Fits(Everywhere("final")));
    }

    [Fact]
    public void A_blocker_keeps_every_rule_away()
    {
        var blocked = new EventLexicon([plainSign, sign, callFor], [plainSign with { Name = "sport", Object = new(["player"]) }]);
        Assert.DoesNotContain(blocked.Verb("sign"), entry => entry.Fits(Object("player")));
        Assert.Contains(blocked.Verb("sign"), entry => entry.Fits(Object("treaty")));
    }

    static PredicateWords Everywhere(string lemma) => new(
        [lemma], [lemma], new Dictionary<string, IReadOnlyList<string>> { ["in"] = [lemma] }, [lemma], [lemma], [])
    { Around = new HashSet<string> { lemma } };

    static PredicateWords Object(string? lemma) => PredicateWords.None with { Objects = lemma is null ? [] : [lemma] };

    static PredicateWords Oblique(string preposition, string head) =>
        PredicateWords.None with { Obliques = new Dictionary<string, IReadOnlyList<string>> { [preposition] = [head] }, Particles = [preposition] };

    static EventRule Rule(string name, string verb) => new()
    {
        Name = name,
        Type = EventType.Agree,
        Verbs = [PredicateLemma.Parse(verb)],
        Nouns = [],
        Oblique = [],
        Actor = [],
        Recipient = [],
        Cameo = CameoCode.Parse("057"),
        Context = [],
        Citation = "c",
        Examples = ["x"],
    };
}
