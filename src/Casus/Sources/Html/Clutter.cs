using System.Text.RegularExpressions;

namespace Casus.Sources.Html;

/// <summary>Lines that pages put between the paragraphs of a report and that are not part of it.</summary>
/// <remarks>Only whole lines that are short are judged: a sentence that begins with such words is longer, or goes on otherwise.</remarks>
static partial class Clutter
{
    const int Longest = 200;

    public static bool Is(string line) => line.Length <= Longest && (Pointer().IsMatch(line) || Label().IsMatch(line) || Notice().IsMatch(line) || Credit().IsMatch(line) || Stamp().IsMatch(line));

    /// <summary>The lines of a text that are not clutter; its paragraphs stay parted as they are.</summary>
    public static string Without(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Where(line => !Is(line.Trim())));

    /// <summary>"Read more", "Read also: …", "RELATED: …": the way to other reports.</summary>
    [GeneratedRegex(
        @"^\W*((read|see|watch|listen|learn|hear)( more| also| next| the full \w+)?|also read|more on this( story)?|more from .{1,40}|related( articles?| stor(y|ies)| topics?| content| links?| news)?|don.t miss|in case you missed it|you (may|might) also (like|be interested in)|recommended( for you| reading)?|editor.?s.picks?|what (to read|you need to know))\s*([:|>»→…].*|\.{0,3})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();

    /// <summary>Buttons and headings that stand alone.</summary>
    [GeneratedRegex(
        @"^\W*(advertisement|advertising|ad|sponsored( content)?|promoted( content)?|(story |article )?continues below( advertisement)?|share( (this|on|via|with|to)\b.{0,40})?|save( article| for later)?|print( this)?( article| page)?|e?mail( this)?( article| story)?|copy link|link copied!?|(click|tap) here( to .{1,60})?|skip to (main )?content|back to top|load more|show (more|less)|loading|most (read|popular|viewed)|trending( now)?|latest news|top stories|(leave|post) a comment|\d* ?comments?|tags?|topics|follow( us)?( on .{1,60})?|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|accept( all)?( cookies)?|reject( all)?|manage (cookies|preferences|settings)|subscribe( now)?|sign (in|up)|log in|register( now)?|\d+ min(ute)?s? read|gift this article|listen to this article|getting your trinity audio player ready)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>What lawyers and the advertising department add.</summary>
    [GeneratedRegex(
        @"^(we( and our partners)? use cookies|(this|our) (web ?)?site uses cookies|by (continuing|using|clicking).{0,60}(cookies|privacy|terms)|(sign|signing) up (for|to) .{0,80}newsletters?|subscribe to .{0,80}(newsletters?|channel|podcast)|get .{0,60}(in|to) your inbox|©|\(c\) \d{4}|copyright \W?\d{4}|all rights reserved|this (article|story) (was )?(first|originally) (appeared|published))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    /// <summary>A line that is only the day or time of publication.</summary>
    [GeneratedRegex(
        @"^\W*((first |last )?(published|updated|posted|modified)( on| at)?\W*)?((mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\d{1,2} [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)([ ,|·–-]+(at )?\d{1,2}[:.]\d\d.{0,15})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex(
        @"^\W*(((file )?(photo|photograph|picture)|image)( (by|credit|source|courtesy).{0,80}|\s*[:/|©].{0,120})|(photo)?graphics?:.{0,80}|getty images|(reuters|ap photo|afp)\s*/.{1,60})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
