using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Problems;

namespace Casus.Cli.Output;

/// <summary>Writes what went wrong in a measure, one JSON object a line.</summary>
static class ErrorFile
{
    static readonly JsonSerializerOptions plain = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null where it was written.</returns>
    public static Problem? Write<T>(string path, IEnumerable<T> errors)
    {
        try
        {
            File.WriteAllLines(path, errors.Select(error => JsonSerializer.Serialize(error, plain)));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CliProblems.NotWritten(path, fault.Message);
        }
    }
}
