namespace Casus.Treaties.Answers;

/// <summary>Text broken at blanks, so that trees keep their shape.</summary>
static class Lines
{
    /// <param name="room">Characters in a line; a longer word is cut.</param>
    public static IEnumerable<string> Wrap(string text, int room)
    {
        var start = 0;
        while (text.Length - start > room)
        {
            var blank = text.LastIndexOf(' ', start + room, room + 1);
            var end = blank > start ? blank : start + room - (char.IsLowSurrogate(text[start + room]) ? 1 : 0);
            yield return text[start..end];
            start = blank > start ? end + 1 : end;
        }

        yield return text[start..];
    }
}
