using Casus.Actors;
using Casus.Lexicons;
using Casus.Text;
using NodaTime;

namespace Casus.Language.Mentions;

/// <summary>Finds whom a parsed text mentions: names, then descriptions, then what refers back to them.</summary>
public sealed class MentionFinder(ActorRegistry registry, AgentNouns agents)
{
    readonly Descriptions descriptions = new(agents);

    /// <param name="hits">The known names of each sentence, in the sentences' order.</param>
    /// <returns>In the order of the text.</returns>
    public IReadOnlyList<Mention> Find(IReadOnlyList<Sentence> sentences, IReadOnlyList<IReadOnlyList<NameHit>> hits, LocalDate? published)
    {
        var (linker, families, anaphora) = (new NameLinker(registry, published), new FamilyNames(registry), new Anaphora());
        var all = new List<Mention>();
        foreach (var sentence in sentences)
        {
            var mentions = hits[sentence.Number].Select(hit => linker.Link(sentence, hit)).OfType<Mention>().ToList();
            mentions.AddRange(families.Find(sentence, mentions));
            mentions.AddRange(descriptions.Find(sentence, [.. mentions]));
            mentions.ForEach(families.Learn);
            mentions.Sort(InTextOrder);
            IReadOnlyList<Mention> back = [.. anaphora.Find(sentence, mentions)];
            anaphora.Learn(sentence, mentions);
            mentions.AddRange(back);
            mentions.Sort(InTextOrder);
            all.AddRange(mentions);
        }

        return all;
    }

    static int InTextOrder(Mention one, Mention other) =>
        (one.First, other.Last).CompareTo((other.First, one.Last));
}
