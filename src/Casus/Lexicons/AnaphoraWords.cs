namespace Casus.Lexicons;

/// <summary>Words that stand for somebody whom the text names elsewhere.</summary>
/// <param name="Speaking">Pronouns for whoever makes the statement.</param>
/// <param name="Own">Nouns by which a government speaks of itself: "the administration".</param>
/// <param name="OwnTitles">Titles before a name that are its own officials' in what a government publishes.</param>
/// <param name="Many">Pronouns for several who were named together.</param>
/// <param name="Groups">Nouns for those who met or were named together: "the leaders".</param>
/// <param name="Pairs">Nouns that mean two named before only with a word of <paramref name="Counting"/>: "both capitals".</param>
/// <param name="People">Those of the nouns that are persons, who act for their government.</param>
/// <param name="Company">Prepositions and conjunctions behind which the other side of a meeting stands.</param>
public sealed record AnaphoraWords(
    IReadOnlySet<string> Speaking,
    IReadOnlySet<string> Own,
    IReadOnlySet<string> OwnTitles,
    IReadOnlySet<string> Many,
    IReadOnlySet<string> Groups,
    IReadOnlySet<string> Pairs,
    IReadOnlySet<string> People,
    IReadOnlySet<string> Counting,
    IReadOnlySet<string> Company);
