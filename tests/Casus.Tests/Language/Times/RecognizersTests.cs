using Casus.Language;
using Casus.Language.Times;
using Casus.Tests.Pipeline;
using Casus.Time;
using NodaTime;
using Xunit;

namespace Casus.Tests.Language.Times;

public class RecognizersTests(ITestOutputHelper output)
{
    /// <summary>Measured 0.498, without trees and tags. <c>casus eval times</c> measures all cases on parsed text and lists the errors of one half.</summary>
    const double LeastRight = 0.49;

    [Fact]
    public void Dates_spelt_as_news_spells_them_are_read_as_others_read_them_no_less_often_than_measured()
    {
        Assert.SkipUnless(File.Exists(RecognizersCase.File()), "The cases of Microsoft.Recognizers.Text are not at ../shared/data/gold.");
        var news = RecognizersCase.Read().Where(known => known.IsSpeltAsNews).ToList();
        var right = news.Count(IsRight);
        output.WriteLine($"spelt as news {news.Count}, right {right}");
        Assert.InRange((double)right / news.Count, LeastRight, 1);
    }

    static bool IsRight(RecognizersCase known)
    {
        var found = Found(known);
        return found.Count == known.Expected.Count && found.Zip(known.Expected).All(pair => pair.Second.Any(days => Equals(pair.First.When, days)));
    }

    /// <summary>Theirs counts the last day of "from 3 to 5 May" as outside, ours as inside: either is right here.</summary>
    static bool Equals(UncertainDate when, (LocalDate From, LocalDate To) days) => when.From == days.From && (when.To == days.To || when.From != when.To && when.To == days.To.PlusDays(1));

    static IReadOnlyList<TimeMention> Found(RecognizersCase known) => TimeFinder.Find(PlainSentences.Of(known.Text), known.Reference, SharedKnowledge.Knowledge.Lexicon.Days);
}
