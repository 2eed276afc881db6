using Casus.Evaluation;
using Casus.Training;
using Xunit;

namespace Casus.Tests.Training;

public class HistoricalPresentTests
{
    [Fact]
    public void What_one_did_he_does()
    {
        var told = HistoricalPresent.Of(new([Of("Army", "army", "NN", 1, "nsubj"), Of("denied", "deny", "VBD", -1, "root"), Of("it", "it", "PRP", 1, "obj")], false));
        Assert.Equal([("Army", "NN"), ("denies", "VBZ"), ("it", "PRP")], told!.Words.Select(word => (word.Form, word.Xpos)));
    }

    [Fact]
    public void What_several_did_they_do()
    {
        var told = HistoricalPresent.Of(new([Of("Rebels", "rebel", "NNS", 2, "nsubj"), Of("had", "have", "VBD", 2, "aux"), Of("fled", "flee", "VBN", -1, "root")], false));
        Assert.Equal(["Rebels", "have", "fled"], told!.Words.Select(word => word.Form));
    }

    [Fact]
    public void What_I_did_remains_done() =>
        Assert.Null(HistoricalPresent.Of(new([Of("I", "I", "PRP", 1, "nsubj"), Of("left", "leave", "VBD", -1, "root")], false)));

    static TreebankWord Of(string form, string lemma, string xpos, int head, string relation) => new(form, lemma, "X", xpos, head, relation, form, true);
}
