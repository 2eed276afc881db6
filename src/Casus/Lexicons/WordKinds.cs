using Casus.Text;

namespace Casus.Lexicons;

/// <summary>Kinds of words that a list may ask for beside lemmas, written like classes: <c>$proper</c> is any name, <c>$number</c>
/// any numeral, <c>$pronoun</c> any pronoun.</summary>
public static class WordKinds
{
    /// <summary>What stands for the kind among the words beside a predicate; null for a word that has none. No lemma is written so.</summary>
    public static string? Of(UniversalTag tag) => tag switch
    {
        UniversalTag.PROPN => "$proper",
        UniversalTag.NUM => "$number",
        UniversalTag.PRON => "$pronoun",
        _ => null,
    };

    /// <param name="name">Without the dollar sign.</param>
    internal static bool IsKind(string name) => name is "proper" or "number" or "pronoun";
}
