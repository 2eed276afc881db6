using System.IO.Compression;
using Casus.Evaluation;
using Casus.Tests.Pipeline;
using Xunit;

namespace Casus.Tests.Evaluation;

public sealed class ArgumentEvaluationTests : IDisposable
{
    const string Attack = Sentence + """[{"predicate":1,"roleset":"attack.01","args":[{"role":"ARG0","start":0,"end":1},{"role":"ARG1","start":2,"end":3}]}]}""";
    const string TurnedRound = Sentence + """[{"predicate":1,"roleset":"attack.01","args":[{"role":"ARG1","start":0,"end":1},{"role":"ARG0","start":2,"end":3}]}]}""";
    const string Sentence = """
        {"sent_id":"r","text":"Russia attacked Ukraine.","tokens":["Russia","attacked","Ukraine","."],"upos":["PROPN","VERB","PROPN","PUNCT"],"xpos":["NNP","VBD","NNP","."],
        """ + " " + """
        "lemma":["Russia","attack","Ukraine","."],"head":[2,0,2,2],"deprel":["nsubj","root","obj","punct"],"frames":
        """;

    const string Unaccusative = """
        {"sent_id":"r","text":"Prices fell","tokens":["Prices","fell"],"upos":["NOUN","VERB"],"xpos":["NNS","VBD"],"lemma":["price","fall"],"head":[2,0],
        """ + " " + """
        "deprel":["nsubj","root"],"frames":[{"predicate":1,"roleset":"fall.01","args":[{"role":"ARG1","start":0,"end":1}]}]}
        """;

    readonly string folder = Directory.CreateTempSubdirectory("casus-gold-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_that_are_missing_are_named()
    {
        Write("train", Attack);
        var figures = ArgumentEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problems);
        Assert.Empty(figures.Roles);
        Assert.Equal(["P801", "P801"], problems.Select(problem => problem.Id));
    }

    [Theory]
    [InlineData("\"head\":[2,0,2,2]", "\"head\":[2,0,2,9]")]
    [InlineData("\"head\":[2,0,2,2]", "\"head\":[2,0,2]")]
    [InlineData("\"predicate\":1", "\"predicate\":7")]
    [InlineData("\"end\":1", "\"end\":6")]
    [InlineData("attacked Ukraine.", "left.")]
    public void A_row_that_contradicts_itself_is_named(string good, string bad)
    {
        Write("train", Attack, Attack.Replace(good, bad, StringComparison.Ordinal));
        ArgumentEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problems);
        Assert.Contains(problems, problem => problem.Id == "P802" && problem.Message.Contains("line 2", StringComparison.Ordinal));
    }

    [Fact]
    public void Roles_are_right_on_gold_and_own_trees_and_wrong_when_turned_round()
    {
        Write("train", Attack);
        Write("dev", Attack, TurnedRound);
        Write("test", Attack);
        var figures = ArgumentEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problems);
        Assert.Empty(problems);
        foreach (var verbs in figures.Roles.Where(row => row.Predicates == "verbs"))
        {
            var rows = verbs.Part == Part.WorkedOn ? 2 : 1;
            Assert.Equal((new LinkCounts(1, rows, rows), new LinkCounts(1, rows, rows)), (verbs.Arg0, verbs.Arg1));
            Assert.Equal(new Share(2 * rows, 2 * rows), verbs.Reached);
        }

        Assert.Equal("ARG0 Ukraine, ARG1 Russia", Assert.Single(figures.Misses).Wanted);
    }

    [Fact]
    public void What_the_subject_is_called_is_learnt_from_the_training_file()
    {
        Write("train", Unaccusative);
        Write("dev", Unaccusative);
        Write("test", Unaccusative);
        var verbs = ArgumentEvaluation.Measure(SharedKnowledge.Knowledge, folder, out _).Roles.First(row => row.Predicates == "verbs");
        Assert.Equal(new LinkCounts(1, 1, 1), verbs.Both);
    }

    void Write(string file, params string[] rows)
    {
        var path = Path.Combine(folder, "train", "propbank-ewt", $"ewt-ud-propbank.{file}.jsonl.gz");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var packed = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        foreach (var row in rows)
            packed.WriteLine(row);
    }
}
