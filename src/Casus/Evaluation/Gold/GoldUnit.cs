using System.Text.Json;
using Casus.Ontology;
using Casus.Text;
using Casus.Time;

namespace Casus.Evaluation.Gold;

/// <summary>Some sentences of a document with all the records that they hold, as <c>docs/coding-guidelines.md</c> describes.</summary>
/// <param name="Start">Code points of the document before them.</param>
/// <param name="IsHard">Has words like those of events, and no event.</param>
/// <param name="Own">The document itself, where its text is ours; null where it stands in the corpora.</param>
sealed record GoldUnit(string Document, int Start, int End, bool IsHard, IReadOnlyList<GoldRecord> Records, Document? Own)
{
    public static GoldUnit Read(JsonElement row)
    {
        var id = row.GetProperty("document").GetString()!;
        var own = row.OptionalText("text") is { } text
            ? new Document(id, text, Days.TryParse(row.OptionalText("date") ?? ""), row.OptionalText("title"))
            : null;
        return new(
            id, row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32(), row.TryGetProperty("hard", out var hard) && hard.GetBoolean(),
            [.. row.GetProperty("records").EnumerateArray().Select(GoldRecord.Read)], own);
    }
}

/// <summary>One record as people read it.</summary>
/// <param name="Kind">As in JSON: event, agreement, commitment, flow, claim, question, tension.</param>
/// <param name="Start">Of the words that tell it, in code points; of a claim, of its content.</param>
/// <param name="Class">The type of an event, the kind or class of others, the stance of a claim; empty for a question.</param>
/// <param name="First">Who acts, gives, owes or speaks; the parties of an agreement.</param>
/// <param name="Second">Who is acted upon, receives or is owed.</param>
/// <param name="Again">Told before in the document.</param>
sealed record GoldRecord(string Kind, int Start, int End, string Class, IReadOnlySet<string> First, IReadOnlySet<string> Second, Factuality? Factuality, UncertainDate? Occurred, bool Again)
{
    /// <summary>The same first and last day; or no day on either side.</summary>
    public bool IsDatedAs(UncertainDate? found) => (Occurred?.From, Occurred?.To) == (found?.From, found?.To);

    public static GoldRecord Read(JsonElement row)
    {
        var kind = row.GetProperty("record").GetString()!;
        var words = row.GetProperty(kind == "claim" ? "content" : "words");
        var (first, second, @class) = kind switch
        {
            "event" => (Sides(row, "actors"), Sides(row, "recipients"), "type"),
            "agreement" => (Sides(row, "parties"), Side.None, "kind"),
            "commitment" => (Sides(row, "debtors"), Sides(row, "creditors"), "kind"),
            "flow" => (Sides(row, "from"), Sides(row, "to"), "class"),
            "claim" => (Side.Of([row.GetProperty("speaker").GetString()!]), Side.None, "stance"),
            "tension" => (Side.Of(row.GetProperty("between").EnumerateArray().SelectMany(side => side.EnumerateArray()).Select(code => code.GetString()!)), Side.None, "trend"),
            "question" => (Side.None, Side.None, ""),
            _ => throw new FormatException($"'{kind}' is no kind of record."),
        };
        return new(
            kind, words.GetProperty("start").GetInt32(), words.GetProperty("end").GetInt32(), @class == "" ? "" : row.GetProperty(@class).GetString()!, first, second,
            row.TryGetProperty("factuality", out var value) ? value.Deserialize<Factuality>(Casus.Records.RecordJson.Options) : null,
            row.OptionalText("occurred") is { } when ? Date(when) : null,
            row.TryGetProperty("again", out var again) && again.GetBoolean());
    }

    /// <summary>A day, a month, a year, or two of them with a stroke between: from the first to the last.</summary>
    static UncertainDate Date(string when) => when.Split('/') is [var from, var to]
        ? UncertainDate.Between(UncertainDate.Parse(from).From, UncertainDate.Parse(to).To, DatePrecision.Day)
        : UncertainDate.Parse(when);

    static IReadOnlySet<string> Sides(JsonElement row, string key) => Side.Of(row.Texts(key));
}
