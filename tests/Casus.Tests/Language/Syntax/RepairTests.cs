using Casus.Language.Syntax;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Language.Syntax;

/// <summary>What mends a tree leaves a tree.</summary>
public class RepairTests
{
    [Fact]
    public void A_title_that_hangs_on_its_person_is_not_put_above_him()
    {
        // "praised director Wang Yi": the title hangs, through "Yi", on "Wang".
        Token[] tokens = [Of("praised", UniversalTag.VERB, -1, "root"), Of("director", UniversalTag.NOUN, 3, "appos"), Of("Wang", UniversalTag.PROPN, 0, "conj"), Of("Yi", UniversalTag.PROPN, 2, "flat")];
        TitleRepair.Mend(tokens, [new(2, 3, HeadFirst: true)], 0);
        AssertTree(tokens);
    }

    [Fact]
    public void A_circle_is_no_endless_way_up()
    {
        Token[] tokens = [Of("one", UniversalTag.NOUN, 1, "nmod"), Of("other", UniversalTag.NOUN, 0, "nmod")];
        Assert.False(Descent.IsBelow(tokens, 0, 5));
    }

    [Fact]
    public void Those_between_the_comma_and_the_verb_are_its_subject()
    {
        // "After talks in Lima, Chile and Peru signed": Chile and Peru are joined to Lima.
        Token[] tokens =
        [
            Of("After", UniversalTag.ADP, 1, "case"), Of("talks", UniversalTag.NOUN, 8, "obl"), Of("in", UniversalTag.ADP, 3, "case"), Of("Lima", UniversalTag.PROPN, 1, "nmod"),
            Of(",", UniversalTag.PUNCT, 5, "punct"), Of("Chile", UniversalTag.PROPN, 3, "conj"), Of("and", UniversalTag.CCONJ, 7, "cc"), Of("Peru", UniversalTag.PROPN, 3, "conj"),
            Of("signed", UniversalTag.VERB, -1, "root"),
        ];
        SubjectRepair.Mend(tokens);
        Assert.Equal((8, "nsubj"), (tokens[5].Head, tokens[5].Relation));
        Assert.Equal((5, "conj"), (tokens[7].Head, tokens[7].Relation));
        AssertTree(tokens);
    }

    [Fact]
    public void A_verb_that_has_a_subject_keeps_it()
    {
        Token[] tokens =
        [
            Of("In", UniversalTag.ADP, 1, "case"), Of("Rome", UniversalTag.PROPN, 5, "obl"), Of(",", UniversalTag.PUNCT, 3, "punct"), Of("Milan", UniversalTag.PROPN, 1, "conj"),
            Of("they", UniversalTag.PRON, 5, "nsubj"), Of("met", UniversalTag.VERB, -1, "root"),
        ];
        Token[] before = [.. tokens];
        SubjectRepair.Mend(tokens);
        Assert.Equal(before, tokens);
    }

    [Fact]
    public void A_noun_with_a_preposition_behind_its_verb_is_no_object()
    {
        Token[] tokens =
        [
            Of("Concern", UniversalTag.NOUN, 1, "nsubj"), Of("grows", UniversalTag.VERB, -1, "root"), Of("over", UniversalTag.ADP, 4, "case"), Of("arms", UniversalTag.NOUN, 4, "compound"),
            Of("deals", UniversalTag.NOUN, 1, "obj"),
        ];
        RelationRepair.Mend(tokens);
        Assert.Equal((1, "obl"), (tokens[4].Head, tokens[4].Relation));
    }

    [Fact]
    public void What_is_over_a_number_is_an_object()
    {
        Token[] tokens =
        [
            Of("They", UniversalTag.PRON, 1, "nsubj"), Of("freed", UniversalTag.VERB, -1, "root"), Of("over", UniversalTag.ADP, 4, "case"), Of("40", UniversalTag.NUM, 4, "nummod"),
            Of("people", UniversalTag.NOUN, 1, "obj"),
        ];
        RelationRepair.Mend(tokens);
        Assert.Equal("obj", tokens[4].Relation);
    }

    [Fact]
    public void A_conjunction_is_no_object()
    {
        Token[] tokens = [Of("denied", UniversalTag.VERB, -1, "root"), Of("that", UniversalTag.SCONJ, 3, "obj"), Of("ships", UniversalTag.NOUN, 3, "nsubj"), Of("left", UniversalTag.VERB, 0, "ccomp")];
        RelationRepair.Mend(tokens);
        Assert.Equal((3, "mark"), (tokens[1].Head, tokens[1].Relation));
    }

    [Fact]
    public void What_leads_a_relative_clause_may_be_its_object()
    {
        Token[] tokens = [Of("posters", UniversalTag.NOUN, -1, "root"), Of("that", UniversalTag.SCONJ, 3, "obj"), Of("they", UniversalTag.PRON, 3, "nsubj"), Of("bought", UniversalTag.VERB, 0, "acl:relcl")];
        RelationRepair.Mend(tokens);
        Assert.Equal("obj", tokens[1].Relation);
    }

    [Theory]
    [InlineData("Abubakar", "obj")]
    [InlineData("Monday", "advmod")]
    public void A_name_behind_a_verb_is_an_adverb_only_if_it_is_a_day(string name, string relation)
    {
        Token[] tokens = [Of("They", UniversalTag.PRON, 1, "nsubj"), Of("saw", UniversalTag.VERB, -1, "root"), Of(name, UniversalTag.PROPN, 1, "advmod")];
        RelationRepair.Mend(tokens);
        Assert.Equal(relation, tokens[2].Relation);
    }

    [Fact]
    public void The_first_of_two_subjects_is_that_of_what_is_said()
    {
        Token[] tokens =
        [
            Of("Police", UniversalTag.NOUN, 5, "nsubj"), Of("held", UniversalTag.VERB, 5, "ccomp") with { PennTag = "VBD" }, Of("men", UniversalTag.NOUN, 1, "obj"), Of(",", UniversalTag.PUNCT, 1, "punct"),
            Of("ministers", UniversalTag.NOUN, 5, "nsubj"), Of("said", UniversalTag.VERB, -1, "root") with { PennTag = "VBD" },
        ];
        SubjectRepair.Mend(tokens);
        Assert.Equal((1, 5), (tokens[0].Head, tokens[4].Head));
        AssertTree(tokens);
    }

    [Theory]
    [InlineData("compound")]
    [InlineData("obl")]
    public void A_noun_right_before_a_verb_without_a_subject_is_its_subject(string relation)
    {
        Token[] tokens =
        [
            Of("The", UniversalTag.DET, 2, "det"), Of("army", UniversalTag.NOUN, 2, relation), Of("strikes", UniversalTag.VERB, -1, "root") with { PennTag = "VBZ" }, Of("Lima", UniversalTag.PROPN, 2, "obj"),
        ];
        SubjectRepair.Mend(tokens);
        Assert.Equal([(1, "det"), (2, "nsubj")], tokens[..2].Select(token => (token.Head, token.Relation)));
        AssertTree(tokens);
    }

    [Fact]
    public void Of_two_nouns_side_by_side_the_first_describes_the_second()
    {
        Token[] tokens = [Of("Retailer", UniversalTag.NOUN, 2, "nsubj"), Of("Salling", UniversalTag.PROPN, 2, "nsubj"), Of("closes", UniversalTag.VERB, -1, "root")];
        DoubledSubjectRepair.Mend(tokens);
        Assert.Equal([(1, "nmod:desc"), (2, "nsubj")], tokens[..2].Select(token => (token.Head, token.Relation)));
        AssertTree(tokens);
    }

    [Fact]
    public void Of_two_nouns_one_with_a_preposition_belongs_to_the_other()
    {
        Token[] tokens =
        [
            Of("Courts", UniversalTag.NOUN, 3, "nsubj"), Of("in", UniversalTag.ADP, 2, "case"), Of("Lima", UniversalTag.PROPN, 3, "nsubj"), Of("sentenced", UniversalTag.VERB, -1, "root"),
        ];
        DoubledSubjectRepair.Mend(tokens);
        Assert.Equal([(3, "nsubj"), (0, "nmod")], new[] { tokens[0], tokens[2] }.Select(token => (token.Head, token.Relation)));
        AssertTree(tokens);
    }

    [Fact]
    public void Two_nouns_with_a_comma_between_them_may_both_act()
    {
        Token[] tokens =
        [
            Of("Peru", UniversalTag.PROPN, 3, "nsubj"), Of(",", UniversalTag.PUNCT, 2, "punct"), Of("Chile", UniversalTag.PROPN, 3, "nsubj"), Of("met", UniversalTag.VERB, -1, "root"),
        ];
        Token[] before = [.. tokens];
        DoubledSubjectRepair.Mend(tokens);
        Assert.Equal(before, tokens);
    }

    [Theory]
    [InlineData("ccomp", "mark")]
    [InlineData("acl:relcl", "obj")]
    public void Where_another_acts_that_leads_the_clause_or_is_its_object(string clause, string relation)
    {
        Token[] tokens =
        [
            Of("claims", UniversalTag.NOUN, -1, "root"), Of("that", UniversalTag.PRON, 3, "nsubj"), Of("Peru", UniversalTag.PROPN, 3, "nsubj"), Of("made", UniversalTag.VERB, 0, clause),
        ];
        DoubledSubjectRepair.Mend(tokens);
        Assert.Equal([relation, "nsubj"], tokens[1..3].Select(token => token.Relation));
    }

    [Theory]
    [InlineData("obj", 1)]
    [InlineData("obl", -1)]
    public void A_finite_verb_with_an_object_of_its_own_is_no_participle(string relation, int head)
    {
        Token[] tokens =
        [
            Of("Costa", UniversalTag.PROPN, -1, "root"), Of("described", UniversalTag.VERB, 0, "acl") with { PennTag = "VBD" }, Of("attacks", UniversalTag.NOUN, 1, relation), Of(".", UniversalTag.PUNCT, 0, "punct"),
        ];
        FiniteRepair.Mend(tokens);
        Assert.Equal((head, Math.Max(head, 0)), (tokens[0].Head, tokens[3].Head));
        AssertTree(tokens);
    }

    [Theory]
    [InlineData("VBD", "nsubj")]
    [InlineData("VBN", "nsubj:pass")]
    public void A_verb_in_the_past_tense_with_an_object_is_no_passive(string tag, string relation)
    {
        Token[] tokens =
        [
            Of("Watch", UniversalTag.PROPN, 1, "nsubj:pass"), Of("accused", UniversalTag.VERB, -1, "root") with { PennTag = tag }, Of("Abubakar", UniversalTag.PROPN, 1, "obj"),
        ];
        RelationRepair.Mend(tokens);
        Assert.Equal(relation, tokens[0].Relation);
    }

    [Theory]
    [InlineData("urges", "urge", "xcomp")]
    [InlineData("uses", "use", "advcl")]
    public void What_somebody_is_urged_to_do_is_no_purpose(string form, string lemma, string relation)
    {
        Token[] tokens =
        [
            Of("Guterres", UniversalTag.PROPN, 1, "nsubj"), Of(form, UniversalTag.VERB, -1, "root") with { Lemma = lemma }, Of("Rwanda", UniversalTag.PROPN, 1, "obj"),
            Of("to", UniversalTag.PART, 4, "mark"), Of("withdraw", UniversalTag.VERB, 1, "advcl") with { PennTag = "VB" },
        ];
        RelationRepair.Mend(tokens);
        Assert.Equal(relation, tokens[4].Relation);
    }

    [Theory]
    [InlineData("promise", "obl", "xcomp")]
    [InlineData("promise", "obj", "advcl")]
    [InlineData("wait", "obl", "advcl")]
    public void Nor_is_what_somebody_promises_to_do(string lemma, string between, string relation)
    {
        Token[] tokens =
        [
            Of("Chad", UniversalTag.PROPN, 1, "nsubj"), Of($"{lemma}d", UniversalTag.VERB, -1, "root") with { Lemma = lemma }, Of("Tuesday", UniversalTag.PROPN, 1, between),
            Of("to", UniversalTag.PART, 4, "mark"), Of("withdraw", UniversalTag.VERB, 1, "advcl") with { PennTag = "VB" },
        ];
        RelationRepair.Mend(tokens);
        Assert.Equal(relation, tokens[4].Relation);
    }

    [Theory]
    [InlineData("flat", 0)]
    [InlineData("compound", 3)]
    public void Two_presidents_are_joined_and_not_one_to_the_state_of_the_other(string relation, int joined)
    {
        Token[] tokens =
        [
            Of("Presidents", UniversalTag.NOUN, 8, "nsubj"), Of("Ramos", UniversalTag.PROPN, 0, relation), Of("of", UniversalTag.ADP, 3, "case"), Of("Peru", UniversalTag.PROPN, 0, "nmod"),
            Of("and", UniversalTag.CCONJ, 5, "cc"), Of("Silva", UniversalTag.PROPN, 3, "conj"), Of("of", UniversalTag.ADP, 7, "case"), Of("Chile", UniversalTag.PROPN, 5, "nmod"),
            Of("met", UniversalTag.VERB, -1, "root"),
        ];
        CoordinationRepair.Mend(tokens);
        Assert.Equal((joined, "conj"), (tokens[5].Head, tokens[5].Relation));
        AssertTree(tokens);
    }

    [Fact]
    public void What_stands_behind_a_verb_is_not_joined_to_those_before_it()
    {
        Token[] tokens = [Of("Peru", UniversalTag.PROPN, 1, "nsubj"), Of("signed", UniversalTag.VERB, -1, "root"), Of("agreements", UniversalTag.NOUN, 0, "conj")];
        RelationRepair.Mend(tokens);
        Assert.Equal((1, "obj"), (tokens[2].Head, tokens[2].Relation));
        AssertTree(tokens);
    }

    [Fact]
    public void A_list_goes_on_with_the_member_that_is_joined_to_a_word_before_the_verb()
    {
        // "Besides security, both signed agreements in health, education and science": science is joined to security.
        Token[] tokens =
        [
            Of("Besides", UniversalTag.ADP, 1, "case"), Of("security", UniversalTag.NOUN, 4, "obl"), Of(",", UniversalTag.PUNCT, 4, "punct"), Of("both", UniversalTag.DET, 4, "nsubj"),
            Of("signed", UniversalTag.VERB, -1, "root"), Of("agreements", UniversalTag.NOUN, 4, "obj"), Of("in", UniversalTag.ADP, 7, "case"), Of("health", UniversalTag.NOUN, 5, "nmod"),
            Of("and", UniversalTag.CCONJ, 9, "cc"), Of("science", UniversalTag.NOUN, 1, "conj"),
        ];
        CoordinationRepair.Mend(tokens);
        Assert.Equal((7, "conj"), (tokens[9].Head, tokens[9].Relation));
        AssertTree(tokens);
    }

    [Fact]
    public void A_title_and_a_name_are_one_subject()
    {
        // "president Lee Jae visited".
        Token[] tokens = [Of("president", UniversalTag.NOUN, 3, "nsubj"), Of("Lee", UniversalTag.PROPN, 3, "nsubj"), Of("Jae", UniversalTag.PROPN, 1, "flat"), Of("visited", UniversalTag.VERB, -1, "root")];
        TitleRepair.Mend(tokens, [new(1, 2, HeadFirst: true)], 0);
        Assert.Equal((1, "nmod:desc", 3), (tokens[0].Head, tokens[0].Relation, tokens[1].Head));
        AssertTree(tokens);
    }

    [Fact]
    public void What_is_worth_a_sum_is_the_object_and_the_phrase_behind_the_sum_is_the_verbs()
    {
        Token[] tokens =
        [
            Of("They", UniversalTag.PRON, 1, "nsubj"), Of("sold", UniversalTag.VERB, -1, "root"), Of("ships", UniversalTag.NOUN, 3, "compound"), Of("worth", UniversalTag.ADJ, 1, "advcl"),
            Of("millions", UniversalTag.NOUN, 3, "obj"), Of("to", UniversalTag.ADP, 6, "case"), Of("Chad", UniversalTag.PROPN, 3, "obl"),
        ];
        WorthRepair.Mend(tokens);
        Assert.Equal([(1, "obj"), (2, "amod"), (3, "obj"), (6, "case"), (1, "obl")], tokens[2..].Select(token => (token.Head, token.Relation)));
        AssertTree(tokens);
    }

    [Fact]
    public void A_past_tense_with_a_subject_describes_no_noun()
    {
        Token[] tokens = [Of("France", UniversalTag.PROPN, 1, "nsubj"), Of("bought", UniversalTag.VERB, 2, "compound"), Of("missiles", UniversalTag.NOUN, -1, "root")];
        ParticipleRepair.Mend(tokens);
        Assert.Equal([(1, "nsubj"), (-1, "root"), (1, "obj")], tokens.Select(token => (token.Head, token.Relation)));
    }

    static Token Of(string form, UniversalTag tag, int head, string relation) =>
        new(new TextSpan(0, form.Length), form, form, tag, tag is UniversalTag.VERB ? "VBD" : "NN", head, relation);

    static void AssertTree(Token[] tokens) => Assert.All(tokens.Index(), pair =>
    {
        var (steps, token) = (0, pair.Index);
        while (token >= 0 && ++steps <= tokens.Length)
            token = tokens[token].Head;
        Assert.True(token < 0, pair.Item.Form);
    });
}
