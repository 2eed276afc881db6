using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Judging;
using Casus.Coding.Learnt;
using Casus.Language;
using Casus.Records;
using Casus.Tests.Lexicons;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Pipeline;

/// <summary>Events that are judged by weights.</summary>
public sealed class JudgeTests : IDisposable
{
    readonly LexiconFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_the_weights_speak_for_stays() => Assert.Single(Read("Chile protested against Peru.", new() { ["recipient: state"] = [0, 4] }));

    [Fact]
    public void What_is_most_likely_wrong_is_left_out() => Assert.Empty(Read("Chile protested against Peru.", new() { ["recipient: state"] = [4, 0] }));

    [Fact]
    public void Only_what_is_like_it_is_left_out() => Assert.Single(Read("Chile protested.", new() { ["recipient: state"] = [4, 0] }));

    [Fact]
    public void A_near_thing_is_told() => Assert.Single(Read("Chile protested against Peru.", new() { ["recipient: state"] = [1, 0] }));

    [Fact]
    public void Who_asks_is_told_what_spoke_against_it() =>
        Assert.Contains(Fates("Chile protested against Peru.", new() { ["recipient: state"] = [4, 0], ["told by a verb"] = [0, 1] }), because =>
            because is not null && because.StartsWith("it is weighed as right by 5", StringComparison.Ordinal) && because.EndsWith("against it: recipient: state", StringComparison.Ordinal));

    [Fact]
    public void The_shipped_model_is_small() =>
        Assert.InRange(new FileInfo(Path.Combine(AppContext.BaseDirectory, "data", "models", "en", "judge.bin")).Length, 1, 1_500_000);

    List<CodedEvent> Read(string text, Dictionary<string, float[]> weights)
    {
        var (coder, scene) = Coder(text, weights);
        return [.. coder.Code(scene, coder.Read(scene))];
    }

    IEnumerable<string?> Fates(string text, Dictionary<string, float[]> weights)
    {
        var (coder, scene) = Coder(text, weights);
        var trace = new EventTrace(_ => true);
        coder.Code(scene, coder.Read(scene, trace), trace);
        return trace.Fates.Select(fate => fate.Because);
    }

    (EventCoder Coder, Scene Scene) Coder(string text, Dictionary<string, float[]> weights)
    {
        var (lexicon, knowledge) = (folder.ReadProtests(), SharedKnowledge.Knowledge);
        var parsed = new LanguagePipeline(knowledge.Model, knowledge.Actors, lexicon).Read(new Document("judged", text, new(2024, 6, 20)));
        var judge = new EventJudge(lexicon, new LinearModel(EventJudge.Outcomes, weights, 0.1f));
        return (new(lexicon, knowledge.Cameo, knowledge.Background.FindPlace, new(Judge: judge)), new(parsed, lexicon));
    }
}
