using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.Time;
using NodaTime;

namespace Casus.Records;

/// <summary>Days as <c>2024-06-19</c>.</summary>
public sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Days.TryParse(reader.GetString()) ?? throw new JsonException("Not a day.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Days.Format(value));
}
