using System.Text.Json;
using Casus.Problems;
using Casus.Sources.Dates;

namespace Casus.Sources;

/// <summary>One article as a JSON object: our own keys, or those that news-please and trafilatura write.</summary>
static class ArticleJson
{
    // news-please: maintext, date_publish, source_domain. trafilatura: raw_text, sitename, hostname.
    static readonly string[] textKeys = ["text", "maintext", "raw_text"];
    static readonly string[] dateKeys = ["date", "date_publish"];
    static readonly string[] publisherKeys = ["publisher", "sitename", "source_domain", "hostname"];

    public static SourceItem Read(string place, string json, ReadingRules rules)
    {
        var (text, particulars, problem) = Parse(place, json);
        return problem is not null ? DocumentMaker.Refuse(problem)
            : text is null ? DocumentMaker.Refuse(DocumentProblems.NoText(place))
            : DocumentMaker.Make(place, text, particulars, rules);
    }

    /// <summary>The particulars alone, for a file that stands beside a text.</summary>
    public static (Particulars Particulars, Problem? Problem) ReadSidecar(string place, string json)
    {
        var (_, particulars, problem) = Parse(place, json);
        return (particulars, problem is null ? null : DocumentProblems.BadSidecar(place, problem.Message));
    }

    static (string? Text, Particulars Particulars, Problem? Problem) Parse(string place, string json)
    {
        var nothing = new Particulars();
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return parsed.RootElement.ValueKind == JsonValueKind.Object
                ? (First(parsed.RootElement, textKeys), Described(place, parsed.RootElement), null)
                : (null, nothing, DocumentProblems.NotJson(place, $"it is {parsed.RootElement.ValueKind.ToString().ToLowerInvariant()}."));
        }
        catch (JsonException fault)
        {
            return (null, nothing, DocumentProblems.NotJson(place, fault.Message));
        }
        catch (InvalidOperationException fault)
        {
            // Half a surrogate pair, written as an escape, passes the parser and is refused when the string is taken.
            return (null, nothing, DocumentProblems.NotJson(place, fault.Message));
        }
    }

    static Particulars Described(string place, JsonElement article) => new()
    {
        Id = First(article, "id"),
        Dates =
        [
            .. CandidateDates.Given(place, First(article, dateKeys)),
            .. CandidateDates.Found(DateOrigin.Modified, "date_modify", First(article, "date_modify")),
            .. CandidateDates.Found(DateOrigin.Retrieved, "date_download", First(article, "date_download")),
        ],
        Title = First(article, "title"),
        Publisher = First(article, publisherKeys),
        Author = First(article, "author"),
        Url = First(article, "url"),
        LanguageGiven = First(article, "language"),
    };

    static string? First(JsonElement article, params string[] keys)
    {
        foreach (var key in keys)
        {
            if (article.TryGetProperty(key, out var value) && Written(value, isText: textKeys.Contains(key)) is { } written)
                return written;
        }

        return null;
    }

    /// <summary>Numbers are kept as written, for ids; a number is no text.</summary>
    static string? Written(JsonElement value, bool isText) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null,
        JsonValueKind.Number when !isText => value.GetRawText(),
        _ => null,
    };
}
