using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>What hangs on what while a tree is being mended.</summary>
static class Descent
{
    /// <summary>True where the token hangs on the other, at whatever distance, or is it: to hang that on it would close a circle.</summary>
    public static bool IsBelow(Token[] tokens, int token, int other)
    {
        for (var left = tokens.Length; token >= 0 && token != other && left > 0; left--)
            token = tokens[token].Head;
        return token == other;
    }
}
