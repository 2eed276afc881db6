using System.Text.Json;
using Casus.Text;
using Casus.Time;

namespace Casus.Evaluation.Gold;

/// <summary>A text of the corpora, which the gold set names by its id.</summary>
static class CorpusText
{
    public static Document Read(JsonElement row) => new(
        row.GetProperty("id").GetString(), row.GetProperty("text").GetString()!, Days.TryParse(row.OptionalText("date") ?? ""), row.OptionalText("title"), row.OptionalText("source"));
}
