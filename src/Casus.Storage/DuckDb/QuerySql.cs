using Casus.Ledger;
using Casus.Time;
using NodaTime;

namespace Casus.Storage.DuckDb;

/// <summary>A ledger query as SQL. Values go in as parameters, never as text.</summary>
sealed class QuerySql
{
    readonly List<string> conditions = ["e.kind <> 'document'"];
    readonly List<(string Name, object? Value)> parameters = [];

    QuerySql(LedgerQuery query)
    {
        AddVersion(query);
        if (query.Document is { } document)
            conditions.Add($"e.document = {Parameter(document)}");
        if (query.Kind is { } kind)
            conditions.Add($"e.kind = {Parameter(kind)}");
        foreach (var actor in query.Participants)
            conditions.Add($"list_contains(e.actors, {Parameter(actor.ToString())})");
        if (query.Occurred is { } range)
            AddRange(range);
    }

    public (string Name, object? Value)[] Parameters => [.. parameters];

    public string Text => $"""
        SELECT {Rows.EntryColumns}
        FROM entries e
        WHERE {string.Join(" AND ", conditions)}
        ORDER BY coalesce(e.occurred_from, e.occurred_to) NULLS LAST, e.number
        """;

    public static QuerySql Of(LedgerQuery query) => new(query);

    /// <summary>The rows of <c>documents</c> that held at a time, as a subquery.</summary>
    public static string HoldingAt(Instant? asOf) => asOf is null
        ? "SELECT max(number) FROM documents GROUP BY id"
        : "SELECT max(number) FROM documents WHERE recorded <= $as_of GROUP BY id";

    void AddVersion(LedgerQuery query)
    {
        if (query.AsOf is { } time)
        {
            parameters.Add(("as_of", time.ToDateTimeUtc()));
            conditions.Add("e.recorded <= $as_of");
        }

        if (!query.EveryVersion)
            conditions.Add($"e.version IN ({HoldingAt(query.AsOf)})");
    }

    void AddRange(DateRange range)
    {
        conditions.Add("coalesce(e.occurred_from, e.occurred_to) IS NOT NULL");
        if (range.Until is { } until)
            conditions.Add($"(e.occurred_from IS NULL OR e.occurred_from < {Parameter(until.ToDateOnly())})");
        if (range.From is { } since)
            conditions.Add($"(e.occurred_to IS NULL OR e.occurred_to >= {Parameter(since.ToDateOnly())})");
    }

    string Parameter(object value)
    {
        var name = $"p{parameters.Count}";
        parameters.Add((name, value));
        return $"${name}";
    }
}
