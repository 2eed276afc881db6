using System.Text.Json;
using Casus.Text;
using Casus.Time;

namespace Casus.Evaluation;

/// <summary>A news item whose words its editors have linked to pages of an encyclopedia.</summary>
sealed record LinkedNews(string Id, Document Document, IReadOnlyList<EditorLink> Links)
{
    public static LinkedNews Read(JsonElement row)
    {
        var document = new Document(row.OptionalText("id"), row.GetProperty("text").GetString()!, Days.TryParse(row.OptionalText("date") ?? ""));
        return new(document.Id, document, [.. row.GetProperty("links").EnumerateArray().Select(Link)]);
    }

    static EditorLink Link(JsonElement link) => new(
        link.GetProperty("start").GetInt32(),
        link.GetProperty("end").GetInt32(),
        link.GetProperty("surface").GetString()!,
        link.GetProperty("wiki").GetString()!.Replace('_', ' '),
        link.OptionalText("iso3"));
}

/// <param name="Start">Code points before the words.</param>
/// <param name="End">Code points up to their end.</param>
/// <param name="Title">Of the page, with blanks.</param>
/// <param name="State">The state that the page is about as such, as the makers of the file say; null for all other pages.</param>
sealed record EditorLink(int Start, int End, string Words, string Title, string? State);
