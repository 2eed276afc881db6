using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.Time;
using NodaTime;

namespace Casus.Records;

/// <summary>Dates as <c>{"from":"2024-06-19","to":"2024-06-19","precision":"day"}</c>.</summary>
public sealed class UncertainDateConverter : JsonConverter<UncertainDate>
{
    public override UncertainDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var written = JsonSerializer.Deserialize<Written>(ref reader, options) ?? throw new JsonException("Not a date.");
        if (!Enum.TryParse<DatePrecision>(written.Precision, ignoreCase: true, out var precision))
            throw new JsonException($"'{written.Precision}' is not a precision.");
        if (written.From > written.To)
            throw new JsonException("A date ends before it begins.");
        return UncertainDate.Between(written.From, written.To, precision);
    }

    public override void Write(Utf8JsonWriter writer, UncertainDate value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Written(value.From, value.To, value.Precision.ToString().ToLowerInvariant()), options);

    sealed record Written(LocalDate? From, LocalDate? To, string Precision);
}
