namespace Casus.Sources.Languages;

/// <summary>The writing of a text, as far as it helps to tell languages apart.</summary>
enum Script { Latin, Cyrillic, Greek, Armenian, Hebrew, Arabic, Devanagari, Bengali, Tamil, Thai, Georgian, Ethiopic, Hangul, Kana, Han, Other }

static class Scripts
{
    /// <summary>Blocks of letters (The Unicode Standard, Blocks.txt), lowest first; between them lie scripts that are not told apart.</summary>
    static readonly (int From, int To, Script Script)[] blocks =
    [
        (0x0000, 0x036F, Script.Latin), (0x0370, 0x03FF, Script.Greek), (0x0400, 0x052F, Script.Cyrillic), (0x0530, 0x058F, Script.Armenian),
        (0x0590, 0x05FF, Script.Hebrew), (0x0600, 0x06FF, Script.Arabic), (0x0750, 0x077F, Script.Arabic), (0x0900, 0x097F, Script.Devanagari),
        (0x0980, 0x09FF, Script.Bengali), (0x0B80, 0x0BFF, Script.Tamil), (0x0E00, 0x0E7F, Script.Thai), (0x10A0, 0x10FF, Script.Georgian),
        (0x1100, 0x11FF, Script.Hangul), (0x1200, 0x137F, Script.Ethiopic), (0x1E00, 0x1EFF, Script.Latin), (0x3040, 0x30FF, Script.Kana),
        (0x3400, 0x9FFF, Script.Han), (0xAC00, 0xD7AF, Script.Hangul), (0xFB50, 0xFEFC, Script.Arabic),
    ];

    public static Script Of(char letter)
    {
        foreach (var (from, to, script) in blocks)
        {
            if (letter <= to)
                return letter >= from ? script : Script.Other;
        }

        return Script.Other;
    }
}
