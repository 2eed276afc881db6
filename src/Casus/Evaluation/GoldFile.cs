using System.IO.Compression;
using System.Text.Json;
using Casus.Problems;

namespace Casus.Evaluation;

/// <summary>A file of gold data: one JSON object a line, packed or not.</summary>
static class GoldFile
{
    /// <param name="read">From one object to a row; null for an object that is no row of the measure.</param>
    /// <returns>Null, and the problem, where the file is missing or is not what it should be.</returns>
    public static IReadOnlyList<T>? Read<T>(string path, Func<JsonElement, T?> read, out Problem? problem)
        where T : class
    {
        problem = File.Exists(path) ? null : EvaluationProblems.NoGold(path);
        if (problem is not null)
            return null;

        var (rows, number) = (new List<T>(), 0);
        using var lines = Open(path);
        while (lines.ReadLine() is { } line)
        {
            number++;
            try
            {
                using var json = JsonDocument.Parse(line);
                if (read(json.RootElement) is { } row)
                    rows.Add(row);
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                problem = EvaluationProblems.BadGold(path, number, fault.Message);
                return null;
            }
        }

        return rows;
    }

    public static string? OptionalText(this JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static IEnumerable<string> Texts(this JsonElement json, string key) =>
        json.GetProperty(key).EnumerateArray().Select(value => value.GetString() ?? "");

    static StreamReader Open(string path)
    {
        var file = File.OpenRead(path);
        return new(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }
}
