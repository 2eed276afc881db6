using System.Text.RegularExpressions;
using Casus.Actors;
using Casus.Text;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using Xunit;

namespace Casus.Tests.Treaties;

/// <summary>The cases of the spec files: a situation with what is supposed, and one expectation of the answer.</summary>
static partial class SituationCases
{
    public static void Check(string title, string[] input, string expected)
    {
        var answer = Ask(input);
        var found = Found(answer, expected, out var states);
        Assert.True(IsAsExpected(states, found), $"{title}: {input[0]}: expected {expected}, found {string.Join(' ', found)} ({found.Count})");
    }

    static Answer Ask(string[] input)
    {
        var rest = input.Skip(1).ToList();
        return Books.Ask(
            input[0], Lines(rest, "suppose"), Lines(rest, "chaining") is [var chaining] ? EnumWords.TryParse<Chaining>(chaining)!.Value : Chaining.Strict,
            Codes(rest, "acting"), Codes(rest, "staying out"));
    }

    static string[] Lines(List<string> lines, string word) =>
        [.. lines.Where(line => line.StartsWith(word + " ", StringComparison.Ordinal)).Select(line => line[(word.Length + 1)..])];

    static ActorCode[] Codes(List<string> lines, string word) => [.. Lines(lines, word).SelectMany(line => line.Split(' ')).Select(code => ActorCode.Parse(code))];

    static List<string> Found(Answer answer, string expected, out string states)
    {
        var match = Expectation().Match(expected);
        Assert.True(match.Success, $"'{expected}' is not written 'verdict: treaty article: states'.");
        states = match.Groups["states"].Value;
        var (wave, verdict, treaty) = (match.Groups["wave"] is { Success: true, Value: var number } ? int.Parse(number, null) : 1, match.Groups["verdict"].Value, match.Groups["treaty"].Value);
        return
        [
            .. (verdict == "acts"
                ? answer.Derived.Where(act => act.Origin!.Wave == wave).Select(act => act.Attacker!)
                : answer.Findings.Where(finding => finding.Wave == wave && EnumWords.Of(finding.Verdict) == verdict && (treaty == "" || $"{finding.Treaty} {finding.Article}" == treaty))
                    .Select(finding => finding.State)).Select(state => state.ToString()).Distinct().Order(StringComparer.Ordinal),
        ];
    }

    // A number counts; a list must be the whole list; 'with' and 'without' look for some only.
    static bool IsAsExpected(string states, List<string> found) => states.Split(' ') switch
    {
        ["nobody"] => found.Count == 0,
        [var count] when int.TryParse(count, out var number) => found.Count == number,
        ["with", .. var some] => some.All(found.Contains),
        ["without", .. var none] => !none.Any(found.Contains),
        var all => found.SequenceEqual(all),
    };

    [GeneratedRegex(@"^(?:wave (?<wave>\d+) )?(?<verdict>[a-z ]+): (?:(?<treaty>[^:]+): )?(?<states>[^:]+)$")]
    private static partial Regex Expectation();
}
