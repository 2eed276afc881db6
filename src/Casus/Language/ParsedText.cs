using Casus.Text;

namespace Casus.Language;

/// <summary>A document as the coders see it: sentences with their trees, who is mentioned, and when.</summary>
/// <param name="Mentions">In the order of the text; a shorter one inside a longer one comes after it.</param>
public sealed record ParsedText(
    Document Document,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<TimeMention> Times)
{
    /// <summary>Whom "we" means in the document's own voice; empty where neither title nor publisher tells.</summary>
    public IReadOnlyList<Referent> Issuers { get; init; } = [];

    /// <summary>The government that publishes the text; empty where none does.</summary>
    public IReadOnlyList<Referent> Publisher { get; init; } = [];

    /// <summary>The states that the title names; empty where nobody speaks in the text as "we" and no government publishes it.</summary>
    public IReadOnlyList<Referent> Topic { get; init; } = [];

    readonly Lazy<IReadOnlyList<NamedEntity>> names = new(() => []);

    /// <summary>All names, known or not, in the order of the text; none inside another. Brought together when they are first asked for: records need only the mentions.</summary>
    public IReadOnlyList<NamedEntity> Names => names.Value;

    internal Func<IReadOnlyList<NamedEntity>> NamesWhenAsked
    {
        init => names = new(value);
    }
}
