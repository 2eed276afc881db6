using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Nouns that make a person or body a political actor, with the PLOVER sector of each.</summary>
public sealed class AgentNouns
{
    readonly FrozenDictionary<string, string> sectors;
    readonly int longest;

    /// <param name="sectors">Sector code by noun; the noun may be of several lemmas with blanks between.</param>
    public AgentNouns(IReadOnlyDictionary<string, string> sectors)
    {
        this.sectors = sectors.ToFrozenDictionary(StringComparer.Ordinal);
        longest = sectors.Keys.Select(noun => noun.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    public IReadOnlyDictionary<string, string> All => sectors;

    /// <summary>The sector of a noun phrase by its last words, the longest known ending first; null where none is known.</summary>
    /// <param name="lemmas">Lower-case lemmas of the phrase up to and with its head.</param>
    public string? Sector(params IReadOnlyList<string> lemmas)
    {
        for (var length = Math.Min(longest, lemmas.Count); length > 0; length--)
        {
            if (sectors.TryGetValue(string.Join(' ', lemmas.Skip(lemmas.Count - length)), out var sector))
                return sector;
        }

        return null;
    }
}
