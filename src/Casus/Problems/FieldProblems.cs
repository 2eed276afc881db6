namespace Casus.Problems;

/// <summary>How one area words what can be wrong with the form of its YAML files, under its own ids.</summary>
/// <param name="NotRead">From the path of a file and the reason.</param>
/// <param name="NotYaml">From the place (<c>file:line</c>) and what the YAML reader said.</param>
/// <param name="Missing">From the place and the name of the field.</param>
/// <param name="Malformed">From the place, the field, what it says and what it should say.</param>
/// <param name="Unexpected">From the place, the field and the fields that are known there.</param>
/// <param name="NotCited">From the place and the name of the entry; null where it is one more field that is missing.</param>
/// <param name="NotAmong">From the place, the field, what it says and the words that may stand there; null where that is malformed.</param>
public sealed record FieldProblems(
    Func<string, string, Problem> NotRead,
    Func<string, string, Problem> NotYaml,
    Func<string, string, Problem> Missing,
    Func<string, string, string, string, Problem> Malformed,
    Func<string, string, string, Problem> Unexpected,
    Func<string, string, Problem>? NotCited = null,
    Func<string, string, string, IEnumerable<string>, Problem>? NotAmong = null);
