using Casus.Ledger;
using Casus.Problems;
using Casus.Server.Asking;
using Casus.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Server.Endpoints;

static class RecordRoutes
{
    static readonly (string, string)[] examples =
        [("state", "RUS"), ("pair", "RUS-PRK"), ("kind", "event"), ("from", "2024-06"), ("to", "2024-06-30"), ("as-of", "2024-07-01")];

    public static void MapRecords(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/records", AsArray).WithTags("Records").WithSummary("The records that meet every condition, by the day they occurred")
            .WithDescription("With Accept: application/jsonl, one record a line instead of an array.").WithExample(Examples.Records, examples);
        routes.MapGet("/records.jsonl", AsLines).WithTags("Records").WithSummary("The same, one record a line")
            .WithExample(Examples.Record, examples);
    }

    static Results<RecordStream, BadRequest<Refusal>> AsArray(
        [AsParameters] RecordFilter filter, ActorNames names, ILedger ledger, HttpRequest request, CancellationToken cancel) =>
        Ask(filter, names, ledger, cancel, out var problems) is { } entries
            ? new RecordStream(entries, RecordStream.AsksForLines(request))
            : Api.Refuse(problems);

    static Results<RecordLines, BadRequest<Refusal>> AsLines(
        [AsParameters] RecordFilter filter, ActorNames names, ILedger ledger, CancellationToken cancel) =>
        Ask(filter, names, ledger, cancel, out var problems) is { } entries ? new RecordLines(entries) : Api.Refuse(problems);

    static IAsyncEnumerable<Entry>? Ask(RecordFilter filter, ActorNames names, ILedger ledger, CancellationToken cancel, out List<Problem> problems)
    {
        problems = [];
        var query = filter.Read(names, problems);
        return problems.Count == 0 ? ledger.ReadAsync(query, cancel) : null;
    }
}
