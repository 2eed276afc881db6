using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using Casus.Records;

namespace Casus.Cli.Output;

/// <summary>What each kind of record is called in JSON and, in the plural, in text.</summary>
static class RecordKinds
{
    static readonly FrozenDictionary<Type, string> names = typeof(Record).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(derived => derived.DerivedType, derived => (string)derived.TypeDiscriminator!);

    public static string Of(Record record) => names[record.GetType()];

    /// <example><c>1 event</c>, <c>2 agreements</c></example>
    public static string Counted(long count, string kind) => count == 1 ? $"1 {kind}" : $"{Grouped(count)} {kind}s";

    /// <example><c>12,345</c></example>
    public static string Grouped(long count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
