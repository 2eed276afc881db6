using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Casus.Ontology;

namespace Casus.Records;

/// <summary>Records as JSON: the one shape that every face speaks.</summary>
public static class RecordJson
{
    const int IdLength = 16;

    static readonly JsonSerializerOptions withoutId = Create(WithoutId);

    /// <summary>One line, keys without a value left out, letters of every script as they are.</summary>
    public static JsonSerializerOptions Options { get; } = Create(_ => { });

    public static string Write(Record record) => JsonSerializer.Serialize(record, Options);

    /// <exception cref="JsonException">The text is not a record.</exception>
    public static Record Read(string json) =>
        JsonSerializer.Deserialize<Record>(json, Options) ?? throw new JsonException("Not a record: null.");

    internal static string IdOf(Record record)
    {
        var content = JsonSerializer.Serialize(record, withoutId);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        return $"{record.IdPrefix}:{hash[..IdLength]}";
    }

    static JsonSerializerOptions Create(Action<JsonTypeInfo> modify) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { modify } },
        Converters =
        {
            new ParsableConverter<Actors.ActorCode>(),
            new ParsableConverter<CameoCode>(),
            new UncertainDateConverter(),
            new LocalDateConverter(),
            new JsonStringEnumConverter<EventType>(),
            new JsonStringEnumConverter<Factuality>(),
            new JsonStringEnumConverter<Stance>(),
        },
    };

    static void WithoutId(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(Record)))
            return;
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].Name == "id")
                type.Properties.RemoveAt(i);
        }
    }
}
