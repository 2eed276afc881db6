using Casus.Actors;
using Casus.Time;

namespace Casus.Treaties.Situations;

/// <summary>Of a sentence that tells of no act: which of its words were read all the same, and which were not.</summary>
static class Understanding
{
    /// <summary>Hostile text can be long, and every stretch of words is looked up.</summary>
    const int MostWords = 40, LongestName = 5;

    public static string Of(string text, Func<string, ActorCode?> resolve)
    {
        var words = text.Split(' ', MostWords + 1, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords).ToArray();
        var (read, rest) = (new List<string>(), new List<string>());
        for (var start = 0; start < words.Length;)
        {
            var (taken, as_) = Longest(words, start, resolve);
            if (as_ is null)
                rest.Add(words[start]);
            else
                read.Add(as_);
            start += taken;
        }

        return (read, rest) switch
        {
            ([], _) => "nothing",
            (_, []) => string.Join(", ", read),
            _ => $"{string.Join(", ", read)}; not '{string.Join(' ', rest)}'",
        };
    }

    static (int Taken, string? As) Longest(string[] words, int start, Func<string, ActorCode?> resolve)
    {
        for (var length = Math.Min(LongestName, words.Length - start); length > 0; length--)
        {
            var stretch = string.Join(' ', words, start, length).Trim(',', '.', '!', '?');
            if (Days.TryParse(stretch) is { } day)
                return (length, Days.Format(day));
            if (resolve(stretch) is { } actor)
                return (length, stretch == actor.ToString() ? stretch : $"{stretch} ({actor})");
        }

        return (1, null);
    }
}
