using Casus.Language;
using Casus.Pipeline;

namespace Casus.Evaluation;

/// <summary>Of the words that Casus says refer back to an actor, how many do.</summary>
/// <param name="Words">"pronoun" or "description".</param>
/// <param name="Share">Of those that have a chain in the gold data, as has something that names the actor before them: how many share one.</param>
public sealed record ReferenceFigures(string Words, Share Share);

/// <summary>Measures on gold coreference how often a link back is right.</summary>
static class ReferenceScore
{
    public static IEnumerable<ReferenceFigures> Of(IReadOnlyList<ReferenceDocument> documents, ReadingPipeline pipeline, List<Miss> misses)
    {
        var links = documents.SelectMany(document => Judge(document, pipeline, misses)).ToArray();
        return links.GroupBy(link => link.IsPronoun).OrderByDescending(group => group.Key)
            .Select(group => new ReferenceFigures(group.Key ? "pronoun" : "description", Share.Count(group, _ => true, link => link.IsRight)));
    }

    static IEnumerable<(bool IsPronoun, bool IsRight)> Judge(ReferenceDocument gold, ReadingPipeline pipeline, List<Miss> misses)
    {
        var parsed = pipeline.Parse(gold.Document);
        foreach (var mention in parsed.Mentions.Where(mention => mention is { Kind: MentionKind.Anaphor, Antecedents.Count: 1 }))
        {
            var own = Chains(gold, parsed, mention);
            var meant = Naming(parsed, mention).SelectMany(name => Chains(gold, parsed, name)).ToArray();
            if (own.Length == 0 || meant.Length == 0)
                continue;
            var isRight = own.Intersect(meant).Any();
            if (!isRight)
                misses.Add(new("reference", gold.Id, gold.Document[parsed.Sentences[mention.Sentence].Span], gold.Document[mention.Span], mention.Referents[0].Because));
            yield return (mention.First == mention.Last && parsed.Sentences[mention.Sentence].Tokens[mention.Head].Tag == Text.UniversalTag.PRON, isRight);
        }
    }

    /// <summary>Everything before that Casus takes for the same actor by its own words.</summary>
    static IEnumerable<Mention> Naming(ParsedText parsed, Mention reference)
    {
        var meant = reference.Antecedents[0].Referents[0];
        return parsed.Mentions.TakeWhile(mention => mention != reference)
            .Where(mention => mention.Kind != MentionKind.Anaphor && mention.Referents.Count == 1
                && (meant.Name is { } name ? mention.Referents[0].Name == name : mention.Referents[0].Name is null && mention.Referents[0].Code == meant.Code));
    }

    static string[] Chains(ReferenceDocument gold, ParsedText parsed, Mention mention) =>
        [.. gold.ChainsAt(parsed.Sentences[mention.Sentence].Tokens[mention.Head].Span.Start)];
}
