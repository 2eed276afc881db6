using Casus.Evaluation;
using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>The tags and relations of the treebanks, the usual ones only.</summary>
sealed class Inventory
{
    /// <summary>A pair of tags that occurs less often is an annotator's slip.</summary>
    const int FewestTags = 5;

    const int FewestRelations = 3;

    public Inventory(IReadOnlyList<TreebankSentence> sentences)
    {
        TagNames = Names(sentences.SelectMany(s => s.Words).Select(TagName), FewestTags);
        RelationNames = Names(sentences.SelectMany(s => s.Words).Select(w => w.Relation), FewestRelations);
        (Tags, Relations) = (new(TagNames), new(RelationNames));
    }

    public IReadOnlyList<string> TagNames { get; }

    public IReadOnlyList<string> RelationNames { get; }

    public TagSet Tags { get; }

    public RelationSet Relations { get; }

    /// <returns>0 for a tag that is not usual.</returns>
    public int Tag(TreebankWord word) => Enum.TryParse<Text.UniversalTag>(word.Upos, out var tag) ? Tags.NumberOf(tag, word.Xpos) : 0;

    static string TagName(TreebankWord word) => $"{word.Upos}|{word.Xpos}";

    static List<string> Names(IEnumerable<string> all, int fewest) =>
        [.. all.CountBy(name => name).Where(n => n.Value >= fewest).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Key)];
}
