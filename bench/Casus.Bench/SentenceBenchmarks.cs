using BenchmarkDotNet.Attributes;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Language.Mentions;
using Casus.Pipeline;
using Casus.Records;
using Casus.Text;

namespace Casus.Bench;

/// <summary>What is done with one sentence of news.</summary>
public class SentenceBenchmarks
{
    const string Words =
        "Russian President Vladimir Putin and North Korean leader Kim Jong Un signed a comprehensive strategic partnership treaty in Pyongyang on Wednesday.";

    readonly Document document = new("sentence", Words, new(2024, 6, 20));
    readonly TokenizedText tokenized = Tokenizer.Tokenize(Words);
    readonly NameFinder names;
    readonly ReadingPipeline pipeline;
    readonly Sentence sentence;
    readonly int verb;
    readonly Record coded;

    public SentenceBenchmarks()
    {
        var knowledge = Knowledge.Read(Texts.Data, out _) ?? throw new InvalidOperationException("No model in data/models/en.");
        names = new(knowledge.Actors.Names);
        pipeline = new(knowledge);
        sentence = pipeline.Parse(document).Sentences[0];
        verb = Enumerable.Range(0, sentence.Tokens.Count).First(token => sentence.Tokens[token].Head < 0);
        coded = pipeline.Read(document)[0];
    }

    [Benchmark]
    public object Tokenize() => Tokenizer.Tokenize(document.Text);

    [Benchmark]
    public object FindNames() => names.Find(tokenized);

    [Benchmark]
    public object ReadArguments() => ArgumentReader.Read(sentence, verb);

    [Benchmark]
    public object ReadText() => pipeline.Read(document);

    [Benchmark]
    public object WriteRecord() => RecordJson.Write(coded);
}
