using System.Text.RegularExpressions;

namespace Casus.Tests.Lexicons;

/// <summary>Whether a sentence shows some form of a lemma: a weak check by common endings and the irregular verbs.</summary>
static partial class Example
{
    static readonly ILookup<string, string> irregular = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "models", "en", "irregular-verbs.yaml"))
        .Select(line => IrregularVerb().Match(line)).Where(match => match.Success)
        .SelectMany(match => match.Groups["past"].Value.Split(", ").Concat(match.Groups["participle"].Value.Split(", ")).Select(form => (Lemma: match.Groups["lemma"].Value, form)))
        .ToLookup(pair => pair.Lemma, pair => pair.form);

    [GeneratedRegex(@"lemma: (?<lemma>[\w-]+)(, past: \[(?<past>[^\]]*)\])?(, participle: \[(?<participle>[^\]]*)\])?")]
    private static partial Regex IrregularVerb();

    public static bool Shows(string example, string lemma) =>
        example.ToLowerInvariant().Split([' ', '.', ',', ';', ':', '\'', '"', '?', '!']).Any(word => IsFormOf(word, lemma));

    static bool IsFormOf(string word, string lemma) =>
        word == lemma
        || irregular[lemma].Contains(word)
        || Stems(lemma).Any(stem => word.StartsWith(stem, StringComparison.Ordinal)
            && word[stem.Length..] is "s" or "es" or "d" or "ed" or "ing" or "ies" or "ied");

    static IEnumerable<string> Stems(string lemma) =>
        [lemma, lemma + lemma[^1], .. lemma[^1] is 'e' or 'y' ? new[] { lemma[..^1] } : []];
}
