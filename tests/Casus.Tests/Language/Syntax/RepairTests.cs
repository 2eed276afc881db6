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
