using System.Text.Json;
using System.Text.Json.Serialization;

namespace Casus.Records;

/// <summary>Writes a domain scalar as the text it parses from, so that JSON, routes and files agree on one form.</summary>
public sealed class ParsableConverter<T> : JsonConverter<T> where T : IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(reader.GetString(), null, out var value) ? value : throw new JsonException($"Not a {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
