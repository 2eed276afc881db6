using Casus.Evaluation;
using Xunit;

namespace Casus.Tests.Evaluation;

public sealed class TreebankScoreTests : IDisposable
{
    readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void The_gold_standard_itself_scores_100()
    {
        var words = Gold().Words;
        var score = TreebankScore.Of(words, words);
        Assert.Equal([100, 100, 100, 100, 100], new[] { score.Tokens, score.Sentences, score.Upos, score.Lemmas, score.FullLas });
    }

    [Fact]
    public void A_word_cut_otherwise_costs_both_sides_and_the_rest_still_aligns()
    {
        var gold = Gold().Words;
        List<ScoredWord> joined = [gold[0], gold[1] with { End = gold[2].End }, .. gold.Skip(3)];
        Assert.Equal(200.0 * 3 / (5 + 4), TreebankScore.Of(gold, joined).Tokens, 6);
    }

    [Fact]
    public void A_wrong_head_costs_attachment_and_a_wrong_subtype_only_the_full_label()
    {
        var gold = Gold().Words;
        List<ScoredWord> parsed = [gold[0] with { Relation = "nsubj:pass" }, .. gold.Skip(1).Take(3), gold[4] with { HeadStart = gold[0].Start, HeadEnd = gold[0].End }];
        var score = TreebankScore.Of(gold, parsed);
        Assert.Equal([80, 80, 60], new[] { score.Uas, score.Las, score.FullLas });
    }

    [Fact]
    public void Contractions_are_one_stretch_of_text() => Assert.Equal("They didn't go.", Gold().Text.TrimEnd());

    [Fact]
    public void Names_of_several_words_are_found_with_their_heads()
    {
        var sentence = Read(
            "1\tKim\t_\tPROPN\tNNP\t_\t4\tnsubj\t_\t_",
            "2\tJong\t_\tPROPN\tNNP\t_\t1\tflat\t_\t_",
            "3\tUn\t_\tPROPN\tNNP\t_\t1\tflat\t_\t_",
            "4\tleft\t_\tVERB\tVBD\t_\t0\troot\t_\t_",
            "5\tNorth\t_\tPROPN\tNNP\t_\t6\tcompound\t_\t_",
            "6\tKorea\t_\tPROPN\tNNP\t_\t4\tobj\t_\t_");
        Assert.Equal([new(0, 2, HeadFirst: true), new(4, 5, HeadFirst: false)], TreebankNames.In(Assert.Single(sentence)));
    }

    TreebankText Gold() => TreebankText.Of(Read(
        "# newpar",
        "1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_",
        "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
        "2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_",
        "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
        "4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
        "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_"));

    List<TreebankSentence> Read(params string[] lines)
    {
        File.WriteAllLines(file, lines);
        return Treebank.Read(file);
    }
}
