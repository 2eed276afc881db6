using System.Text.Json;
using Casus.Actors;

namespace Casus.Evaluation;

/// <summary>A sentence of PLOVER's gold standard records with the countries of its source and of its target.</summary>
/// <param name="Sources">States, and <see cref="EventPairs.NoState"/> for organisations of no one state; empty where the gold names none.</param>
sealed record EventPair(string Id, string Text, IReadOnlySet<string> Sources, IReadOnlySet<string> Targets);

static class EventPairs
{
    /// <summary>Stands for every organisation that belongs to no one state: the gold data do not say which it is.</summary>
    public const string NoState = "none";

    static readonly string[] stateless = ["IGO", "NGO", "NGM", "IMG", "MNC"];

    /// <summary>Codes of the gold data that are older than ISO 3166-1, or slips of it.</summary>
    static readonly Dictionary<string, string> older = new() { ["JAP"] = "JPN", ["ITL"] = "ITA", ["VTN"] = "VNM", ["ROM"] = "ROU", ["ZAR"] = "COD" };

    public static EventPair? Read(JsonElement row) =>
        row.GetProperty("events").EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } coded
            ? new(row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!, Countries(coded, "source_codes"), Countries(coded, "target_codes"))
            : null;

    /// <summary>What a country is called in the comparison: a state, or the one word for everything that is none.</summary>
    public static string Country(ActorCode code) => code.HasState ? code.State().ToString() : NoState;

    static HashSet<string> Countries(JsonElement coded, string field) =>
        [.. coded.Texts(field).Where(code => code.Length >= 3).Select(code => Country(code[..3]))];

    static string Country(string code) => stateless.Contains(code) ? NoState : older.GetValueOrDefault(code, code);
}
