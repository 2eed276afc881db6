using System.Text.Json;
using Casus.Treaties.Answers;
using Xunit;

namespace Casus.Tests.Treaties;

public class AnswerTests
{
    static readonly JsonSerializerOptions indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly string[] treaties =
    [
        "aes-2023", "anzus", "arab-league-1950", "aze-tur-2021", "chn-prk-1961", "csto", "eu-teu", "fra-grc-2021", "north-atlantic-treaty", "prk-sun-1961", "rio-1947",
        "rus-chn-2001", "rus-irn-2025", "rus-prk-2000", "rus-prk-2024", "sadc-2003", "sau-pak-2025", "un-charter", "usa-jpn-1960", "usa-kor-1953", "usa-phl-1951",
    ];

    [Fact]
    public void An_answer_reads_as_text() => Snapshot.Matches(AnswerText.Write(Books.AskOf(treaties, "USA attacks PRK on 2025-06-01")));

    [Fact]
    public void A_conflict_and_a_disputed_place_read_as_text() => Snapshot.Matches(AnswerText.Write(Books.AskOf(treaties, "CHN attacks PRK; IRN attacks GBR at Akrotiri")));

    [Fact]
    public void An_answer_has_the_JSON_shape_that_every_face_speaks()
    {
        var json = AnswerJson.Write(Books.AskOf(treaties, "USA attacks PRK at Wonsan on 2024-06-20", "not organ decision"), new(2026, 11, 23));
        Snapshot.Matches(JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement, indented) + "\n");
    }

    [Fact]
    public void A_place_that_was_not_given_is_null_and_a_ledger_that_was_not_read_is_left_out()
    {
        using var json = JsonDocument.Parse(AnswerJson.Write(Books.Ask("USA attacks PRK")));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("situation").GetProperty("acts")[0].GetProperty("place").ValueKind);
        Assert.False(json.RootElement.GetProperty("as_of").TryGetProperty("ledger", out _));
    }
}
