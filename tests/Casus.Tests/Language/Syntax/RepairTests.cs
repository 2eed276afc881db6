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
