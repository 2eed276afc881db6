using Casus.Actors;
using Casus.Ledger;
using Casus.Problems;
using Casus.Records;
using Casus.Server.Asking;
using Casus.Server.Pages;
using Casus.Treaties;

namespace Casus.Server.Endpoints;

/// <summary>The addresses of the pages; those of treaties are with their resource.</summary>
static class PageRoutes
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", Home);
        pages.MapGet("/articles/{**id}", Article);
        pages.MapGet("/pairs/{pair}", Pair);
        pages.MapGet("/ask", Ask);
        pages.MapGet("/style.css", () => Asset.Of("style.css", "text/css"));
        pages.MapGet("/icon.svg", () => Asset.Of("icon.svg", "image/svg+xml"));
    }

    static async Task<Page> Home(string? who, string? page, ILedger ledger, ActorNames names, Questioner questioner, CancellationToken cancel)
    {
        var problems = new List<Problem>();
        var (query, pair) = Subject.Read(who?.Trim() ?? "", names, problems);
        var number = PageNumber(page, problems);
        var (documents, pages) = problems.Count > 0 ? ([], 0) : await Shelf.PageAsync(ledger, query, number, cancel);
        return Page.Of<HomePage>(
            new HomePage.Contents(documents, who?.Trim() ?? "", pair, number, pages, problems, names, questioner.Today), StatusOf(problems));
    }

    static async Task<Page> Article(string id, ILedger ledger, ActorNames names, CancellationToken cancel)
    {
        var search = await Shelf.FindAsync(ledger, id, cancel);
        if (search is not DocumentSearch.Found { Entry: var entry })
            return Page.Of(((DocumentSearch.NotFound)search).Problem, StatusCodes.Status404NotFound);

        var document = entry.ReadDocument();
        var records = Numbered(await Shelf.RecordsAsync(ledger, entry.Document, cancel));
        return Page.Of<ArticlePage>(new ArticlePage.Contents(document, entry.Recorded, Marking.Cut(document, records), records, names));
    }

    static async Task<Page> Pair(string pair, ILedger ledger, TreatyBook book, ActorNames names, Questioner questioner, CancellationToken cancel)
    {
        var problems = new List<Problem>();
        if (names.ReadPair(pair, problems) is not var (first, second))
            return Page.Of<ProblemPage>(new ProblemPage.Contents(problems, StatusCodes.Status404NotFound), StatusCodes.Status404NotFound);

        var entries = await ledger.ReadAsync(new() { Pair = (first, second) }, cancel).ToListAsync(cancel);
        var shown = entries.TakeLast(PairPage.Contents.Most).ToList();
        var records = Numbered([.. shown.Select(entry => entry.ReadRecord()).OrderBy(record => record is CodedEvent)]);
        var documents = await Shelf.ListingsAsync(ledger, shown.Select(entry => entry.Document).ToHashSet(), cancel);
        return Page.Of<PairPage>(new PairPage.Contents(
            first, second, [.. records.Where(numbered => numbered.Record is Agreement)], [.. records.Where(numbered => numbered.Record is CodedEvent)],
            [.. records.Where(numbered => numbered.Record is not (Agreement or CodedEvent))],
            documents, Between(first.State(), second.State(), book), entries.Count - shown.Count, names, questioner.Today));
    }

    static Page Ask(string? q, string? on, string? at, ActorNames names, Questioner questioner)
    {
        var problems = new List<Problem>();
        var question = new Question(q, on, at);
        var answer = string.IsNullOrWhiteSpace(q) ? null : questioner.Ask(question, problems);
        return Page.Of<AnswerPage>(new AnswerPage.Contents(question, answer, problems, names, questioner.Today), StatusOf(problems));
    }

    static int PageNumber(string? text, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return 1;

        // Beyond it, the number of documents to pass over would not be an int.
        if (int.TryParse(text, out var number) && number is >= 1 and <= int.MaxValue / Shelf.PageLength)
            return number;
        problems.Add(ServerProblems.BadPage(text));
        return 1;
    }

    static IReadOnlyList<Treaty> Between(ActorCode first, ActorCode second, TreatyBook book) =>
        [.. book.Treaties.Where(treaty => treaty.Party(first) is not null && treaty.Party(second) is not null)];

    static IReadOnlyList<NumberedRecord> Numbered(IReadOnlyList<Record> records) =>
        [.. records.DistinctBy(record => record.Id).Select((record, index) => new NumberedRecord(index + 1, record))];

    static int StatusOf(List<Problem> problems) => problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
}
