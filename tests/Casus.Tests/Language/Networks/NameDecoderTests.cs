using Casus.Language;
using Casus.Language.Networks;
using CsCheck;
using Xunit;

namespace Casus.Tests.Language.Networks;

public class NameDecoderTests
{
    static readonly int count = NameTags.Count(NameTags.Kinds);

    static readonly Gen<float[]> scores = Gen.Float[-3, 3].Array[0, 12 * count].Select(values => values[..(values.Length / count * count)]);

    [Fact]
    public void Every_name_that_begins_goes_on_in_its_kind_and_ends() => scores.Sample(values => IsLegal(Decode(values)));

    [Fact]
    public void No_legal_row_of_tags_scores_higher() =>
        Gen.Float[-3, 3].Array[3 * count].Sample(values =>
        {
            var best = AllOfThree().Where(IsLegal).Max(tags => Sum(values, tags));
            return Math.Abs(best - Sum(values, Decode(values))) < 1e-4;
        }, iter: 30);

    [Fact]
    public void A_name_is_one_word_or_several()
    {
        Assert.Equal(NameTags.SingleOf(1), NameTags.Of(EntityKind.Organisation, 4, 4, 4));
        Assert.Equal([NameTags.BeginOf(0), NameTags.InsideOf(0), NameTags.LastOf(0)], Enumerable.Range(2, 3).Select(word => NameTags.Of(EntityKind.Person, word, 2, 4)));
    }

    static int[] Decode(float[] values)
    {
        var tags = new int[values.Length / count];
        new NameDecoder().Decode(values, tags);
        return tags;
    }

    static IEnumerable<int[]> AllOfThree() =>
        from first in Enumerable.Range(0, count) from second in Enumerable.Range(0, count) from third in Enumerable.Range(0, count) select (int[])[first, second, third];

    static double Sum(float[] values, int[] tags) => tags.Select((tag, word) => (double)values[(word * count) + tag]).Sum();

    static bool IsLegal(int[] tags)
    {
        var open = -1;
        foreach (var tag in tags)
        {
            var kind = tag == NameTags.Outside ? -1 : NameTags.KindOf(tag);
            var goesOn = tag != NameTags.Outside && (tag == NameTags.InsideOf(kind) || tag == NameTags.LastOf(kind));
            if (goesOn != open >= 0 || (goesOn && kind != open))
                return false;
            open = tag != NameTags.Outside && (tag == NameTags.BeginOf(kind) || tag == NameTags.InsideOf(kind)) ? kind : -1;
        }

        return open < 0;
    }
}
