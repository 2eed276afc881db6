using Casus.Coding;
using Casus.Coding.Learnt;
using Casus.Coding.Typing;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Ontology;
using Casus.Records;
using Casus.Tests.Lexicons;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Pipeline;

/// <summary>Events that no rule fits: the one rule here asks for a pact.</summary>
public sealed class TypingTests : IDisposable
{
    const string Signing = "{ id: sign, verbs: [sign], object: [pact], except: [cheque], recipient: [with], cameo: '057', examples: [They signed a pact.] }";

    readonly LexiconFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_no_rule_fits_is_told_where_the_weights_are_certain_of_it()
    {
        var told = Assert.Single(Read("Chile signed a paper with Peru.", Certain));
        Assert.Equal((EventType.Agree, "CHL", "PER"), (told.Type, told.Actors[0].Code!.ToString(), told.Recipients[0].Code!.ToString()));
    }

    [Fact]
    public void The_record_says_which_words_decided() =>
        Assert.Equal("events/agree.yaml#sign by verb sign, object paper", Assert.Single(Read("Chile signed a paper with Peru.", Certain)).Rule);

    [Fact]
    public void What_a_rule_fits_is_told_by_the_rule() =>
        Assert.Equal("events/agree.yaml#sign", Assert.Single(Read("Chile signed a pact with Peru.", Certain)).Rule);

    [Fact]
    public void Below_the_threshold_nothing_is_said() => Assert.Empty(Read("Chile signed a paper with Peru.", Weights(0.5f)));

    [Fact]
    public void One_side_alone_is_not_enough() => Assert.Empty(Read("Chile signed a paper.", Certain));

    [Fact]
    public void What_a_rule_excepts_is_not_typed() => Assert.Empty(Read("Chile signed a cheque with Peru.", Certain));

    [Fact]
    public void A_type_that_the_lexicon_does_not_know_of_the_word_is_not_told() =>
        Assert.Empty(Read("Chile signed a paper with Peru.", new Dictionary<string, float[]> { ["verb sign"] = Row(EventType.Assault, 9) }));

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        var path = folder.Path("events.bin");
        File.WriteAllBytes(path, new LinearModel(Weighing.Outcomes, Certain, 0.5f).File(ModelKind.Events));
        var model = LinearModel.Read(path, ModelKind.Events, Weighing.Outcomes, out var problem)!;
        Assert.Null(problem);
        Assert.Equal((0.5f, 2), (model.Threshold, model.Count));
        Assert.Equal(6, model.Find("verb sign")![Weighing.OutcomeOf(EventType.Agree)], 0.05f);
    }

    [Fact]
    public void A_damaged_model_is_a_problem()
    {
        var path = folder.Path("events.bin");
        var bytes = new LinearModel(Weighing.Outcomes, Certain, 0.5f).File(ModelKind.Events);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.Null(LinearModel.Read(path, ModelKind.Events, Weighing.Outcomes, out var problem));
        Assert.Equal("P202", problem!.Id);
    }

    [Fact]
    public void The_shipped_model_is_small() =>
        Assert.InRange(new FileInfo(Path.Combine(AppContext.BaseDirectory, "data", "models", "en", "events.bin")).Length, 1, 3_500_000);

    static Dictionary<string, float[]> Certain => Weights(6);

    static Dictionary<string, float[]> Weights(float weight) => new()
    {
        ["verb sign"] = Row(EventType.Agree, weight),
        ["object paper"] = Row(EventType.Agree, weight / 2),
    };

    static float[] Row(EventType type, float weight)
    {
        var row = new float[Weighing.Outcomes];
        row[Weighing.OutcomeOf(type)] = weight;
        return row;
    }

    List<CodedEvent> Read(string text, Dictionary<string, float[]> weights)
    {
        folder.Write("en/events/agree.yaml", $"{{ language: en, type: AGREE, citation: c, rules: [{Signing}] }}");
        var (lexicon, knowledge) = (folder.Read().Lexicon, SharedKnowledge.Knowledge);
        var parsed = new LanguagePipeline(knowledge.Model, knowledge.Actors, lexicon).Read(new Document("typing", text, new(2024, 6, 20)));
        return [.. new Coder(lexicon, knowledge.Cameo, knowledge.Background, new EventModels(new EventTyper(lexicon, new LinearModel(Weighing.Outcomes, weights, 0.8f)))).Code(parsed).OfType<CodedEvent>()];
    }
}
