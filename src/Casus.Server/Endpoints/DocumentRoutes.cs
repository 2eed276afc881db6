using Casus.Ledger;
using Casus.Server.Asking;
using Casus.Server.OpenApi;
using Casus.Server.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Server.Endpoints;

static class DocumentRoutes
{
    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        var documents = routes.MapGroup("/documents").WithTags("Documents");
        documents.MapGet("/", List).WithSummary("The documents of the ledger, without their texts")
            .WithExample(Examples.Documents);
        documents.MapGet("/{**id}", Show).WithSummary("A document: its text, what is known of its publication, its records")
            .WithDescription("The id, or the beginning of the id or of the text's hash that belongs to one document only.")
            .WithExample(Examples.Document, ("id", "a1"));
    }

    static Ok<IAsyncEnumerable<DocumentShape>> List(ILedger ledger, CancellationToken cancel) =>
        TypedResults.Ok(ledger.DocumentsAsync(null, cancel).Select(DocumentShape.Of));

    static async Task<Results<Ok<WholeDocumentShape>, NotFound<Refusal>>> Show(string id, ILedger ledger, CancellationToken cancel) =>
        await Shelf.FindAsync(ledger, id, cancel) switch
        {
            DocumentSearch.Found found => TypedResults.Ok(await WholeAsync(found.Entry, ledger, cancel)),
            DocumentSearch.NotFound missing => Api.Miss(missing.Problem),
            var other => throw new InvalidOperationException($"No such answer: {other}."),
        };

    static async Task<WholeDocumentShape> WholeAsync(Entry entry, ILedger ledger, CancellationToken cancel) =>
        WholeDocumentShape.Of(entry, entry.ReadDocument(), await Shelf.RecordsAsync(ledger, entry.Document, cancel));
}
