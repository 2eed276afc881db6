using System.Collections.Frozen;

namespace Casus.Tests.Lexicons;

/// <summary>Whether a sentence shows some form of a lemma: a weak check by common endings and a short list of others.</summary>
static class Example
{
    static readonly FrozenDictionary<string, string> irregular = """
        strike struck, hold held, meet met, speak spoke, send sent, give gave, take took, shoot shot, fight fought, sell sold,
        buy bought, withdraw withdrew, pay paid, lend lent, begin began, bring brought, leave left, seek sought, break broke,
        freeze froze, throw threw, find found, drive drove, fall fell, fly flew, keep kept, go went, forgive forgave,
        overthrow overthrew, blow blew, build built, come came, lay laid, overrun overran, see saw, sink sank, draw drew,
        feed fed, rise rose, quit quit, cut cut, hit hit, put put, plan planned, stab stabbed, ban banned, bar barred
        """.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public static bool Shows(string example, string lemma) =>
        example.ToLowerInvariant().Split([' ', '.', ',', ';', ':', '\'', '"', '?', '!']).Any(word => IsFormOf(word, lemma));

    static bool IsFormOf(string word, string lemma) =>
        word == lemma
        || (irregular.TryGetValue(lemma, out var past) && word == past)
        || Stems(lemma).Any(stem => word.StartsWith(stem, StringComparison.Ordinal)
            && word[stem.Length..] is "s" or "es" or "d" or "ed" or "ing" or "ies" or "ied");

    static IEnumerable<string> Stems(string lemma) =>
        [lemma, lemma + lemma[^1], .. lemma[^1] is 'e' or 'y' ? new[] { lemma[..^1] } : []];
}
