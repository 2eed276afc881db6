using Casus.Language.Times;
using Casus.Lexicons;
using Casus.Tests.Pipeline;
using Casus.Time;
using CsCheck;
using NodaTime;
using Xunit;

namespace Casus.Tests.Language.Times;

public class TimeFinderTests
{
    static readonly LocalDate published = new(2024, 6, 20);
    static readonly KnownDays days = SharedKnowledge.Knowledge.Lexicon.Days;

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language/times.spec.md"));
        foreach (var cells in lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            if (cells[1] != "text")
                cases.Add(cells[1], cells[2], cells[3]);
        }

        return cases;
    }

    [Theory, MemberData(nameof(Cases))]
    public void Finds_as_specified(string text, string day, string dates)
    {
        var found = TimeFinder.Find(PlainSentences.Of(text), Days.TryParse(day), days);
        Assert.Equal(dates, found.Count == 0 ? "none" : string.Join("; ", found.Select(mention => mention.When)));
    }

    [Fact]
    public void The_specification_has_its_cases() => Assert.InRange(Cases().Count, 100, 1000);

    [Theory]
    [InlineData("They met on Wednesday night.", "Wednesday night")]
    [InlineData("It holds since June 2023.", "since June 2023")]
    [InlineData("Talks ran from 3 to 5 May.", "from 3 to 5 May")]
    [InlineData("They met in June.", "June")]
    [InlineData("On Wednesday, June 19, 2024, they met.", "Wednesday, June 19, 2024")]
    public void A_mention_covers_the_words_that_say_when(string text, string words)
    {
        var mention = Assert.Single(TimeFinder.Find(PlainSentences.Of(text), published, days));
        Assert.Equal(words, text[mention.Span.Start..mention.Span.End]);
    }

    [Theory]
    [InlineData("They met on Wednesday.", "weekday on or before 2024-06-20")]
    [InlineData("They met yesterday.", "-1 days from 2024-06-20")]
    [InlineData("They met on June 3.", "last such day seen from 2024-06-20")]
    [InlineData("They met on 3 June 2024.", "written out")]
    [InlineData("He left the following day.", "no date named before it to count from")]
    public void Every_mention_says_why(string text, string because) =>
        Assert.Equal(because, Assert.Single(TimeFinder.Find(PlainSentences.Of(text), published, days)).Because);

    [Fact]
    public void Without_a_day_of_publication_the_reason_is_given() =>
        Assert.Equal("no date of publication to count from", Assert.Single(TimeFinder.Find(PlainSentences.Of("They met on Wednesday."), null, days)).Because);

    [Theory]
    [InlineData("early ")]
    [InlineData("two days after ")]
    [InlineData("June ")]
    [InlineData("from 3 to ")]
    [InlineData("999 years later 2024-01-01 ")]
    public void Endless_repetition_is_read_in_its_stride(string words) =>
        Assert.NotNull(TimeFinder.Find(PlainSentences.Of("In 2024 " + string.Concat(Enumerable.Repeat(words, 5_000))), published, days));

    [Fact]
    public void Whatever_the_words_mentions_are_in_order_and_do_not_overlap() =>
        Gen.Select(Gen.Int[0, vocabulary.Length - 1].Select(number => vocabulary[number]).Array[0, 25], Gen.Int[1, 9999], Gen.Bool).Sample((words, year, isKnown) =>
        {
            var found = TimeFinder.Find(PlainSentences.Of(string.Join(' ', words)), isKnown ? new LocalDate(year, 12, 31) : null, days);
            return found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start && pair.First.Last < pair.Second.First);
        });

    static readonly string[] vocabulary =
    [
        "in", "on", "from", "to", "between", "and", "since", "until", "before", "after", "early", "mid-", "late", "the", "last", "next", "this", "past", "a", "two",
        "twenty", "-", "31", "29", "0", "999", "2024", "1000", "2199", "1900s", "day", "days", "week", "months", "years", "decades", "ago", "later", "earlier", "following", "same",
        "June", "February", "May", "Wednesday", "Sunday", ",", "(", ".", "today", "tomorrow", "yesterday", "end", "of", "will", "2024-02-30", "2023-2024", "3-5", "9999-12-31",
    ];
}
