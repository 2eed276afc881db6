using Casus.Language;
using Casus.Problems;

namespace Casus.Evaluation;

/// <summary>What <c>casus eval language</c> tells about one treebank file.</summary>
/// <param name="RawText">With our own tokens, sentences and tags.</param>
/// <param name="GoldTokens">With the treebank's tokens and sentences, and our own tags.</param>
public sealed record TreebankFigures(string Treebank, int Sentences, int Words, TreebankScore RawText, TreebankScore GoldTokens);

/// <summary>Measures tokens, sentences, tags and trees on treebanks, by the rules of the CoNLL 2018 shared task.</summary>
public static class LanguageEvaluation
{
    static readonly (string Name, string File)[] treebanks =
    [
        ("EWT dev", "ud-ewt/en_ewt-ud-dev.conllu"),
        ("EWT test", "ud-ewt/en_ewt-ud-test.conllu"),
        ("GUM dev", "ud-gum/en_gum-ud-dev.no-nc-genres.conllu"),
        ("GUM test", "ud-gum/en_gum-ud-test.no-nc-genres.conllu"),
    ];

    /// <param name="folder">Holds <c>train</c>.</param>
    /// <param name="problems">The treebanks that are missing or broken; their figures are left out.</param>
    public static IReadOnlyList<TreebankFigures> Measure(SyntaxModel model, string folder, out IReadOnlyList<Problem> problems)
    {
        var (figures, missing) = (new List<TreebankFigures>(), new List<Problem>());
        foreach (var (name, file) in treebanks)
        {
            if (Treebank.Open(Path.Combine(folder, "train", file), out var problem) is { } sentences)
                figures.Add(Measure(model, name, sentences));
            else
                missing.Add(problem!);
        }

        problems = missing;
        return figures;
    }

    static TreebankFigures Measure(SyntaxModel model, string name, List<TreebankSentence> sentences)
    {
        var gold = TreebankText.Of(sentences);
        return new(
            name, sentences.Count, gold.Words.Count,
            TreebankScore.Of(gold.Words, ParsedWords.FromRawText(model, gold.Text)),
            TreebankScore.Of(gold.Words, ParsedWords.FromGoldTokens(model, sentences)));
    }
}
