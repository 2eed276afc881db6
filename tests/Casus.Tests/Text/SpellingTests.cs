using Casus.Text;
using Xunit;

namespace Casus.Tests.Text;

public class SpellingTests
{
    static readonly string[] names = ["Tallinn", "Tunis", "Talas", "Lima", "Tallin Bay"];

    [Fact]
    public void The_closest_name_comes_first() => Assert.Equal("Tallinn", Spelling.Nearest("Talinn", names)[0]);

    [Fact]
    public void What_is_far_from_every_name_suggests_nothing() => Assert.Empty(Spelling.Nearest("Ouagadougou", names));

    [Fact]
    public void Three_names_are_suggested_at_most() => Assert.Equal(3, Spelling.Nearest("aa", ["ab", "ac", "ad", "ae"]).Count);
}
