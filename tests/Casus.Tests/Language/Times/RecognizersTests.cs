using Casus.Language;
using Casus.Language.Times;
using Casus.Time;
using NodaTime;
using Xunit;

namespace Casus.Tests.Language.Times;

public class RecognizersTests(ITestOutputHelper output)
{
    /// <summary>Measured 0.39 and 0.11: most of the rest is the speech of diaries ("the 27th", "rest of the week", "Q3"), not of news.</summary>
    const double LeastRight = 0.39;
    const double LeastCoarser = 0.10;

    [Fact]
    public void Dates_spelt_as_news_spells_them_are_read_as_others_read_them_no_less_often_than_measured()
    {
        Assert.SkipUnless(File.Exists(RecognizersCase.File()), "The cases of Microsoft.Recognizers.Text are not at ../shared/data/gold.");
        var all = RecognizersCase.Read().ToList();
        var news = all.FindAll(known => known.IsSpeltAsNews);
        var wrong = news.FindAll(known => !IsRight(known));
        var coarser = wrong.FindAll(known => Agrees(known, Contains));
        foreach (var known in wrong)
            output.WriteLine($"{known.Text} @ {known.Reference}: {string.Join("; ", Found(known).Select(found => found.When))}, expected {string.Join("; ", known.Expected.Select(days => string.Join(" or ", days)))}");

        output.WriteLine($"all {all.Count}, right {all.Count(IsRight)}; spelt as news {news.Count}, right {news.Count - wrong.Count}, coarser {coarser.Count}");
        Assert.InRange((double)(news.Count - wrong.Count) / news.Count, LeastRight, 1);
        Assert.InRange((double)coarser.Count / news.Count, LeastCoarser, 1);
    }

    static bool IsRight(RecognizersCase known) => Agrees(known, Equals);

    static bool Agrees(RecognizersCase known, Func<UncertainDate, (LocalDate From, LocalDate To), bool> agree)
    {
        var found = Found(known);
        return found.Count == known.Expected.Count && found.Zip(known.Expected).All(pair => pair.Second.Any(days => agree(pair.First.When, days)));
    }

    /// <summary>Theirs counts the last day of "from 3 to 5 May" as outside, ours as inside: either is right here.</summary>
    static bool Equals(UncertainDate when, (LocalDate From, LocalDate To) days) => when.From == days.From && (when.To == days.To || when.From != when.To && when.To == days.To.PlusDays(1));

    /// <summary>"two years ago" is a year to us and a day to them.</summary>
    static bool Contains(UncertainDate when, (LocalDate From, LocalDate To) days) => when.From <= days.From && days.To <= when.To;

    static IReadOnlyList<TimeMention> Found(RecognizersCase known) => TimeFinder.Find(PlainSentences.Of(known.Text), known.Reference);
}
