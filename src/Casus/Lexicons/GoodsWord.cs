namespace Casus.Lexicons;

/// <summary>What a noun means as goods, by itself and behind words that tell it better.</summary>
/// <param name="Class">The class by itself; null for a noun that means goods only behind one of the words.</param>
/// <param name="Qualified">The class by the word before it: "military" makes military aid of aid.</param>
/// <param name="Hinted">Where no word before it tells, other words of the sentence do.</param>
public sealed record GoodsWord(string? Class, IReadOnlyDictionary<string, string> Qualified, bool Hinted = false)
{
    /// <summary>The class of what is no goods: "mutual assistance", "moral support".</summary>
    public const string None = "none";

    /// <summary>The class of help that may be no more than words.</summary>
    public const string Support = "support";
}
