using System.Reflection;
using System.Text;
using Casus.Ledger;
using Casus.Records;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Casus.Server.Endpoints;

/// <summary>Records as the ledger keeps them, sent while they are read: a JSON array, or one a line.</summary>
sealed class RecordStream(IAsyncEnumerable<Entry> entries, bool asLines) : IResult, IEndpointMetadataProvider
{
    public const string LineType = "application/jsonl";

    const int FlushedAt = 32 * 1024;

    static readonly string[] lineTypes = [LineType, "application/x-ndjson", "application/x-jsonlines"];

    public static bool AsksForLines(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => lineTypes.Contains(accepted.MediaType.Value, StringComparer.OrdinalIgnoreCase));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var cancel = httpContext.RequestAborted;
        httpContext.Response.ContentType = $"{(asLines ? LineType : "application/json")}; charset=utf-8";
        httpContext.Response.Headers[HeaderNames.Vary] = HeaderNames.Accept;
        var body = httpContext.Response.BodyWriter;
        var any = false;
        await foreach (var entry in entries.WithCancellation(cancel))
        {
            Encoding.UTF8.GetBytes(Before(any), body);
            Encoding.UTF8.GetBytes(entry.Payload, body);
            any = true;
            if (body.UnflushedBytes >= FlushedAt)
                await body.FlushAsync(cancel);
        }

        Encoding.UTF8.GetBytes(After(any), body);
        await body.FlushAsync(cancel);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Record[]), ["application/json", LineType]));

    string Before(bool any) => (asLines, any) switch
    {
        (true, false) => "",
        (true, true) => "\n",
        (false, false) => "[",
        (false, true) => ",\n",
    };

    string After(bool any) => (asLines, any) switch
    {
        (true, false) => "",
        (true, true) => "\n",
        (false, false) => "[]",
        (false, true) => "]",
    };
}

/// <summary>Records one a line, where the address itself asks for it.</summary>
sealed class RecordLines(IAsyncEnumerable<Entry> entries) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext) => new RecordStream(entries, asLines: true).ExecuteAsync(httpContext);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Record), [RecordStream.LineType]));
}
