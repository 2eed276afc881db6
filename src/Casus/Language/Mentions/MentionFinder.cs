using Casus.Actors;
using Casus.Language.Names;
using Casus.Lexicons;
using Casus.Text;
using NodaTime;

namespace Casus.Language.Mentions;

/// <summary>Finds whom a parsed text mentions: names, then descriptions, then what refers back to them.</summary>
public sealed class MentionFinder(ActorRegistry registry, Lexicon lexicon)
{
    /// <param name="hits">The known names of each sentence, in the sentences' order.</param>
    /// <param name="recognised">The names of each sentence that no file knows.</param>
    /// <param name="publisher">The government that publishes the text, if one does.</param>
    /// <returns>In the order of the text.</returns>
    public IReadOnlyList<Mention> Find(
        IReadOnlyList<Sentence> sentences, IReadOnlyList<IReadOnlyList<NameHit>> hits, IReadOnlyList<IReadOnlyList<RecognisedName>> recognised, LocalDate? published,
        IReadOnlyList<Referent> publisher)
    {
        var reader = new MentionReader(registry, lexicon, published, publisher);
        var all = new List<Mention>();
        foreach (var sentence in sentences)
        {
            var found = reader.Read(sentence, hits[sentence.Number], recognised[sentence.Number]).All;
            found.Sort(InTextOrder);
            all.AddRange(found);
        }

        return all;
    }

    static int InTextOrder(Mention one, Mention other) =>
        (one.First, other.Last).CompareTo((other.First, one.Last));
}
