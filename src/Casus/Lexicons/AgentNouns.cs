using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Nouns that make a person or body a political actor, with the PLOVER sector of each.</summary>
public sealed class AgentNouns
{
    readonly FrozenDictionary<string, Ending[]> byLastWord;

    /// <param name="sectors">Sector code by noun; the noun may be of several lemmas with blanks between.</param>
    public AgentNouns(IReadOnlyDictionary<string, string> sectors)
    {
        All = sectors.ToFrozenDictionary(StringComparer.Ordinal);
        byLastWord = sectors.Select(noun => new Ending(noun.Key.Split(' '), noun.Value))
            .GroupBy(ending => ending.Words[^1], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(ending => ending.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyDictionary<string, string> All { get; }

    /// <summary>The sector of a noun phrase by its last words, the longest known ending first; null where none is known.</summary>
    /// <param name="lemmas">Lemmas of the phrase up to and with its head, in any case.</param>
    public string? Sector(params ReadOnlySpan<string> lemmas)
    {
        if (lemmas.Length == 0 || !byLastWord.TryGetValue(lemmas[^1], out var endings))
            return null;
        foreach (var ending in endings)
        {
            if (ending.Ends(lemmas))
                return ending.Sector;
        }

        return null;
    }

    /// <summary>True where some noun of the list ends in this word.</summary>
    public bool MayEnd(string lemma) => byLastWord.ContainsKey(lemma);

    sealed record Ending(string[] Words, string Sector)
    {
        public bool Ends(ReadOnlySpan<string> lemmas)
        {
            if (Words.Length > lemmas.Length)
                return false;
            for (var i = 1; i <= Words.Length; i++)
            {
                if (!Words[^i].Equals(lemmas[^i], StringComparison.OrdinalIgnoreCase))
                    return false;
            }

            return true;
        }
    }
}
