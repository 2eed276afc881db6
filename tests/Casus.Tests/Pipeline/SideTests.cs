using Casus.Coding;
using Casus.Coding.Learnt;
using Casus.Coding.Sides;
using Casus.Language;
using Casus.Records;
using Casus.Tests.Lexicons;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Pipeline;

/// <summary>Sides that are chosen by weights.</summary>
public sealed class SideTests : IDisposable
{
    readonly LexiconFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Who_stands_where_those_who_take_part_stand_is_put_on_a_side()
    {
        var told = Assert.Single(Read("Chile protested in Peru.", Weights(4)));
        Assert.Equal(("CHL", "PER"), (Assert.Single(told.Actors).Code!.ToString(), Assert.Single(told.Recipients).Code!.ToString()));
    }

    [Fact]
    public void The_record_says_what_spoke_for_him() =>
        Assert.EndsWith("taken for who is acted upon: place", Assert.Single(Read("Chile protested in Peru.", Weights(4)))
            .Recipients[0].Because, StringComparison.Ordinal);

    [Fact]
    public void Below_the_threshold_a_side_is_left_open() => Assert.Empty(Assert.Single(Read("Chile protested in Peru.", new() { ["the actor by rule"] = Row(1, 4), ["place"] = Row(0, 0.5f) })).Recipients);

    [Fact]
    public void Whom_the_rules_name_has_their_words() =>
        Assert.Equal("Peru", Assert.Single(Read("Chile protested against Peru.", new() { ["the actor by rule"] = Row(1, 4), ["the recipient by rule"] = Row(2, 4) })).Recipients[0].Text);

    [Fact]
    public void Whom_the_weights_speak_against_is_taken_off() =>
        Assert.Empty(Assert.Single(Read("Chile protested against Peru.", new() { ["the actor by rule"] = Row(1, 4), ["the recipient by rule"] = Row(0, 4) })).Recipients);

    [Fact]
    public void Who_only_tells_of_it_takes_no_part() =>
        Assert.Empty(Assert.Single(Read("Peru said that Chile had protested.", new() { ["the actor by rule"] = Row(1, 4), ["other clause"] = Row(2, 9) })).Recipients);

    [Fact]
    public void The_shipped_model_is_small() =>
        Assert.InRange(new FileInfo(Path.Combine(AppContext.BaseDirectory, "data", "models", "en", "sides.bin")).Length, 1, 3_000_000);

    static Dictionary<string, float[]> Weights(float weight) => new() { ["the actor by rule"] = Row(1, 4), ["place"] = Row(2, weight) };

    static float[] Row(int outcome, float weight)
    {
        var row = new float[SideChooser.Outcomes];
        row[outcome] = weight;
        return row;
    }

    List<CodedEvent> Read(string text, Dictionary<string, float[]> weights)
    {
        var (lexicon, knowledge) = (folder.ReadProtests(), SharedKnowledge.Knowledge);
        var parsed = new LanguagePipeline(knowledge.Model, knowledge.Actors, lexicon).Read(new Document("sides", text, new(2024, 6, 20)));
        var models = new EventModels(Sides: new(new LinearModel(SideChooser.Outcomes, weights, 0.5f)));
        return [.. new Coder(lexicon, knowledge.Cameo, knowledge.Background, models).Code(parsed).OfType<CodedEvent>()];
    }
}
