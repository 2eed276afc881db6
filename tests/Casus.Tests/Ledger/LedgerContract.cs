using Casus.Actors;
using Casus.Ledger;
using Casus.Records;
using Casus.Text;
using Casus.Time;
using NodaTime;
using Xunit;
using Record = Casus.Records.Record;

namespace Casus.Tests.Ledger;

/// <summary>What every ledger keeps to. Each store inherits it.</summary>
public abstract class LedgerContract : IDisposable
{
    readonly HandClock clock = new();
    readonly ILedger ledger;

    protected LedgerContract() => ledger = Open(clock);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract ILedger Open(TimeProvider clock);

    public virtual void Dispose()
    {
        ledger.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_document_is_kept_with_its_records_directly_behind_it()
    {
        var document = Sample.News("a1");
        CodedEvent[] records = [Sample.Meeting(document), Sample.Meeting(document, day: "2024-06-18")];

        Assert.Equal(new Appended.Added(1, 2), await ledger.AppendAsync(document, records, Cancel));

        var entries = await ledger.EntriesAsync(Cancel).ToListAsync(Cancel);
        Assert.Equal(["1 document a1", "2 event a1", "3 event a1"], entries.Select(e => $"{e.Number} {e.Kind} {e.Document}"));
        Assert.Equal(document.Text, entries[0].ReadDocument().Text);
        Assert.Equal(records.Select(RecordJson.Write), entries.Skip(1).Select(e => e.Payload));
        Assert.Equal(records.Select(r => r.Id), entries.Skip(1).Select(e => e.Id));
        Assert.All(entries, e => Assert.Equal(Instant.FromDateTimeOffset(clock.Now), e.Recorded));
    }

    [Fact]
    public async Task Reading_the_same_twice_adds_nothing()
    {
        await ledger.AppendAsync([Sample.Reading("a1"), Sample.Reading("a2")], Cancel);
        clock.Now += TimeSpan.FromDays(1);

        Assert.Equal(
            [new Appended.AlreadyThere(3), new Appended.AlreadyThere(1)],
            await ledger.AppendAsync([Sample.Reading("a2"), Sample.Reading("a1")], Cancel));
        Assert.Equal(4, (await ledger.CountAsync(Cancel)).Entries);
    }

    [Fact]
    public async Task The_same_document_twice_in_a_batch_is_kept_once() =>
        Assert.Equal(
            [new Appended.Added(1, 1), new Appended.AlreadyThere(1)],
            await ledger.AppendAsync([Sample.Reading("a1"), Sample.Reading("a1")], Cancel));

    [Fact]
    public async Task Equal_records_of_a_document_are_kept_once()
    {
        var document = Sample.News("a1");
        Assert.Equal(
            new Appended.Added(1, 1),
            await ledger.AppendAsync(document, [Sample.Meeting(document), Sample.Meeting(document)], Cancel));
    }

    [Fact]
    public async Task A_document_without_records_is_kept_too()
    {
        Assert.Equal(new Appended.Added(1, 0), await ledger.AppendAsync(Sample.News("a1"), [], Cancel));
        Assert.Equal(new Appended.AlreadyThere(1), await ledger.AppendAsync(Sample.News("a1"), [], Cancel));
    }

    [Fact]
    public async Task A_changed_text_supersedes_the_one_before()
    {
        await ledger.AppendAsync([Sample.Reading("a1"), Sample.Reading("a2")], Cancel);
        var revision = Sample.Reading("a1", "Kim met Putin. It rained.");

        Assert.Equal(new Appended.Revised(5, 1, Supersedes: 1), (await ledger.AppendAsync([revision], Cancel))[0]);

        Assert.Equal([4, 6], await Numbers(LedgerQuery.All));
        Assert.Equal([2, 4, 6], await Numbers(new() { EveryVersion = true }));
        Assert.Equal([3, 5], await ledger.DocumentsAsync(null, Cancel).Select(d => d.Number).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_newer_coder_supersedes_an_older_one()
    {
        var document = Sample.News("a1");
        await ledger.AppendAsync(document, [Sample.Meeting(document)], Cancel);

        var newer = Sample.Meeting(document) with { Coder = "events/2" };
        Assert.Equal(new Appended.Revised(3, 1, 1), await ledger.AppendAsync(document, [newer], Cancel));

        Assert.Equal([newer.Id], await ledger.ReadAsync(LedgerQuery.All, Cancel).Select(e => e.Id).ToListAsync(Cancel));
    }

    [Fact]
    public async Task As_of_a_time_the_ledger_says_what_it_knew_then()
    {
        await ledger.AppendAsync([Sample.Reading("a1")], Cancel);
        var then = Instant.FromDateTimeOffset(clock.Now);
        clock.Now += TimeSpan.FromHours(1);
        await ledger.AppendAsync([Sample.Reading("a1", "Kim met Putin. It rained."), Sample.Reading("a2")], Cancel);

        Assert.Empty(await Numbers(new() { AsOf = then - Duration.FromSeconds(1) }));
        Assert.Equal([2], await Numbers(new() { AsOf = then }));
        Assert.Equal([4, 6], await Numbers(new() { AsOf = then + Duration.FromHours(1) }));
        Assert.Equal([1], await ledger.DocumentsAsync(then, Cancel).Select(d => d.Number).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_clock_that_was_set_back_does_not_take_the_ledger_back()
    {
        await ledger.AppendAsync([Sample.Reading("a1")], Cancel);
        clock.Now -= TimeSpan.FromHours(1);
        await ledger.AppendAsync([Sample.Reading("a2")], Cancel);

        var times = await ledger.EntriesAsync(Cancel).Select(e => e.Recorded).Distinct().ToListAsync(Cancel);
        Assert.Single(times);
    }

    [Fact]
    public async Task False_quotes_are_refused_and_nothing_of_their_document_is_kept()
    {
        var document = Sample.News("a1");
        var truth = Sample.Meeting(document);
        var refused = await ledger.AppendAsync(document, [truth, truth with { Evidence = [new(1, 15, Sample.Sentence)] }], Cancel);

        var problem = Assert.Single(Assert.IsType<Appended.Refused>(refused).Problems);
        Assert.Equal("P502", problem.Id);
        Assert.Equal(0, (await ledger.CountAsync(Cancel)).Entries);
    }

    [Fact]
    public async Task A_refused_reading_does_not_stop_the_others()
    {
        var document = Sample.News("a2");
        Reading bad = new(document, [Sample.Meeting(document) with { Evidence = [] }]);

        var answers = await ledger.AppendAsync([Sample.Reading("a1"), bad, Sample.Reading("a3")], Cancel);

        Assert.Equal(["Added", "Refused", "Added"], answers.Select(answer => answer.GetType().Name));
        Assert.Equal([2, 4], await Numbers(LedgerQuery.All));
    }

    [Fact]
    public async Task A_records_day_and_number_give_its_place()
    {
        var document = Sample.News("a1");
        string?[] days = [null, "2024-06-19", "2024", "2024-06-18", "2024-06-19"];
        var records = days.Select((day, number) => Sample.Meeting(document, day: day) with { Rule = $"rule {number}" });
        await ledger.AppendAsync(document, [.. records], Cancel);

        Assert.Equal([4, 5, 3, 6, 2], await Numbers(LedgerQuery.All));
    }

    [Theory]
    [InlineData("KOR", "2 5")]
    [InlineData("PRK", "3 5")]
    [InlineData("PRK.MIL", "3")]
    [InlineData("IGO.UNO", "6")]
    [InlineData("FRA", "")]
    public async Task A_state_stands_for_every_body_within_it(string code, string expected)
    {
        await AppendActors();
        Assert.Equal(expected, string.Join(' ', (await Numbers(new() { Actor = ActorCode.Parse(code) })).Order()));
    }

    [Theory]
    [InlineData("PRK", "KOR", "5")]
    [InlineData("KOR", "PRK", "5")]
    [InlineData("RUS", "PRK.MIL", "3")]
    [InlineData("USA", "PRK", "")]
    public async Task A_pair_takes_part_together_in_whatever_roles(string first, string second, string expected)
    {
        await AppendActors();
        var pair = (ActorCode.Parse(first), ActorCode.Parse(second));
        Assert.Equal(expected, string.Join(' ', await Numbers(new() { Pair = pair })));
    }

    [Fact]
    public async Task Kind_and_document_narrow_a_query()
    {
        await AppendActors();
        await ledger.AppendAsync([Sample.Reading("a2")], Cancel);

        Assert.Equal([5], await Numbers(new() { Kind = "agreement" }));
        Assert.Equal([8], await Numbers(new() { Document = "a2" }));
        Assert.Empty(await Numbers(new() { Document = "a2", Kind = "agreement" }));
    }

    [Theory]
    [InlineData("2024-06-19", "2024-06-20", "3 4")]
    [InlineData("2024-06-20", null, "3")]
    [InlineData(null, "2024-01-01", "")]
    [InlineData("2025-01-01", null, "")]
    [InlineData(null, "2024-06-19", "2 3")]
    public async Task A_range_finds_what_can_have_occurred_in_it(string? from, string? until, string expected)
    {
        var document = Sample.News("a1");
        string?[] days = ["2024-06-18", "2024", "2024-06-19", null];
        await ledger.AppendAsync(document, [.. days.Select(day => Sample.Meeting(document, day: day))], Cancel);

        var range = DateRange.Between(Days.TryParse(from), Days.TryParse(until));
        Assert.Equal(expected, string.Join(' ', (await Numbers(new() { Occurred = range })).Order()));
    }

    [Fact]
    public async Task Quotes_count_code_points_beyond_the_basic_plane_as_one()
    {
        const string Text = "😀😀 Kim met Putin.";
        var document = Sample.News("a1", Text);
        var coded = Sample.MeetingAt(document, Text.IndexOf("Kim", StringComparison.Ordinal), "PRK", "RUS", "2024-06-19");
        Assert.Equal(3, coded.Evidence[0].Start);

        Assert.IsType<Appended.Added>(await ledger.AppendAsync(document, [coded], Cancel));

        var shifted = coded with { Evidence = [new(5, 18, coded.Evidence[0].Quote)] };
        Assert.IsType<Appended.Refused>(await ledger.AppendAsync(document, [shifted], Cancel));
        Assert.Equal(Text, (await ledger.EntriesAsync(Cancel).FirstAsync(Cancel)).ReadDocument().Text);
        Assert.True((await ledger.VerifyAsync(1, Cancel)).IsSound);
    }

    [Fact]
    public async Task Documents_are_found_by_id_or_the_beginning_of_one()
    {
        await ledger.AppendAsync([Sample.Reading("a1"), Sample.Reading("a10"), Sample.Reading("b1", "Xi met Modi.")], Cancel);
        var hash = new Document("b1", "Xi met Modi.").TextHash;

        Assert.Equal("a1", await Found("a1"));
        Assert.Equal("a10", await Found("a10"));
        Assert.Equal("b1", await Found("b"));
        Assert.Equal("b1", await Found(hash[..20]));
        Assert.Equal("b1", await Found(hash["sha256:".Length..][..8]));
        Assert.Equal("P521", await Found("a"));
        Assert.Equal("P520", await Found("c"));
        Assert.Equal("P520", await Found(""));
    }

    [Fact]
    public async Task A_list_of_documents_says_what_is_known_of_each()
    {
        var first = Sample.News("a1");
        await ledger.AppendAsync(first, [Sample.Meeting(first)], Cancel);
        await ledger.AppendAsync(new Document(null, "It rained.", language: "de"), [], Cancel);

        var listed = await ledger.DocumentsAsync(null, Cancel).ToListAsync(Cancel);
        var time = Instant.FromDateTimeOffset(clock.Now);
        var rain = new Document(null, "It rained.").TextHash;
        Assert.Equal(
            [
                new(1, time, "a1", first.TextHash, first.Published, "The meeting", "A paper", "https://example.org/a1", "en", 1),
                new(3, time, rain, rain, null, null, null, null, "de", 0),
            ],
            listed);
    }

    [Fact]
    public async Task Counts_tell_what_holds_from_what_was_superseded()
    {
        await AppendActors();
        await ledger.AppendAsync([Sample.Reading("a2"), Sample.Reading("a2", "Kim met Putin. It rained.")], Cancel);

        var counts = await ledger.CountAsync(Cancel);
        Assert.Equal((10, 2, 1), (counts.Entries, counts.Documents, counts.Superseded));
        Assert.Equal(["agreement 1", "event 5"], counts.Records.Select(kind => $"{kind.Key} {kind.Value}").Order());
    }

    [Fact]
    public async Task Calls_from_many_threads_are_put_in_a_row()
    {
        await Parallel.ForAsync(0, 40, Cancel, async (number, cancel) =>
            await ledger.AppendAsync([Sample.Reading($"a{number}"), Sample.Reading($"b{number % 5}")], cancel));

        var verification = await ledger.VerifyAsync(1, Cancel);
        Assert.True(verification.IsSound);
        Assert.Equal((45, 45), (verification.Documents, verification.Records));
    }

    [Fact]
    public async Task A_reader_at_work_does_not_see_what_is_appended_meanwhile()
    {
        await ledger.AppendAsync([.. Enumerable.Range(0, 30).Select(number => Sample.Reading($"a{number}"))], Cancel);
        var seen = 0;
        await foreach (var entry in ledger.ReadAsync(LedgerQuery.All, Cancel))
        {
            if (seen++ == 0)
                await ledger.AppendAsync([Sample.Reading("late")], Cancel);
        }

        Assert.Equal(30, seen);
    }

    [Fact]
    public async Task An_empty_ledger_verifies()
    {
        var verification = await ledger.VerifyAsync(1, Cancel);
        Assert.True(verification.IsSound);
        Assert.Equal(ChainHead.Genesis, verification.Head);
    }

    async Task AppendActors()
    {
        var document = Sample.News("a1");
        Record[] records =
        [
            Sample.Meeting(document, "KOR.GOV", "USA"),
            Sample.Meeting(document, "PRK.MIL", "RUS"),
            Sample.Meeting(document, "CHN", "RUS"),
            Sample.Pact(document, "PRK", "KOR"),
            Sample.Meeting(document, "IGO.UNO", "RUS"),
        ];
        await ledger.AppendAsync(document, records, Cancel);
    }

    async Task<List<long>> Numbers(LedgerQuery query) =>
        await ledger.ReadAsync(query, Cancel).Select(e => e.Number).ToListAsync(Cancel);

    async Task<string> Found(string asked) => await ledger.FindDocumentAsync(asked, Cancel) switch
    {
        DocumentSearch.Found found => found.Entry.Document,
        DocumentSearch.NotFound missing => missing.Problem.Id,
        _ => "",
    };
}
