using Casus.Language.Networks;
using Casus.Language.Syntax;
using Casus.Training;
using Casus.Training.Networks;
using Xunit;

namespace Casus.Tests.Training.Networks;

public class BoundaryLessonsTests
{
    const int Inside = TagSet.FirstOfWords + BoundaryNetwork.Inside, End = TagSet.FirstOfWords + BoundaryNetwork.End;

    [Fact]
    public void A_careless_paragraph_lacks_some_full_stops_and_the_words_before_them_end_the_sentences()
    {
        var lesson = new GoldSentence(300);
        for (var i = 1; i <= lesson.Count; i++)
        {
            lesson.Units.Atoms[i] = WordAtoms.Of(i % 3 == 0 ? "." : "word");
            lesson.Tags[i] = i % 3 == 0 ? End : Inside;
        }

        var careless = BoundaryLessons.Careless(lesson, new Random(1));
        Assert.InRange(careless.Count, 230, 270);
        Assert.Equal(100, Enumerable.Range(1, careless.Count).Count(i => careless.Tags[i] == End));
        Assert.Equal(End, careless.Tags[careless.Count]);
    }
}
