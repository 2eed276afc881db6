namespace Casus.Language.Arguments;

/// <summary>The grammatical places that are not prepositions, as lexicons write them.</summary>
public static class ArgumentPlace
{
    public const string Subject = "subject";
    public const string Object = "object";
    public const string Indirect = "indirect";

    /// <summary>The possessor or nationality of a noun: "Russia's attack", "a Russian attack".</summary>
    public const string Owner = "owner";

    /// <summary>A clause that completes the verb: "agreed to cooperate".</summary>
    public const string Complement = "complement";
}
