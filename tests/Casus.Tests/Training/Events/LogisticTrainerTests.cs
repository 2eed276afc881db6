using Casus.Coding.Learnt;
using Casus.Language.Syntax;
using Casus.Training.Events;
using Xunit;

namespace Casus.Tests.Training.Events;

public class LogisticTrainerTests
{
    const int Outcomes = 6;

    static readonly Example[] examples =
    [
        .. Enumerable.Range(0, 20).SelectMany(number => new[]
        {
            Of(2, "object treaty", "verb sign"), Of(0, "object autograph", "verb sign"), Of(5, "object tank", "verb sign"),
        }),
    ];

    [Fact]
    public void Features_speak_for_the_outcome_that_they_stood_beside()
    {
        var model = new LogisticTrainer(Outcomes, 8, 0.1f, 0, 2).Train(examples);
        Assert.Equal((2, 0, 5), (Likeliest(model, "object treaty"), Likeliest(model, "object autograph"), Likeliest(model, "object tank")));
    }

    [Fact]
    public void An_outcome_that_is_not_open_has_no_probability()
    {
        var chances = new float[Outcomes];
        new LogisticTrainer(Outcomes, 8, 0.1f, 0, 2).Train(examples).Probabilities(["object tank"], [0, 2], chances);
        Assert.Equal((0f, 1f), (chances[5], MathF.Round(chances[0] + chances[2], 4)));
    }

    [Fact]
    public void The_same_examples_give_the_same_file() =>
        Assert.Equal(new LogisticTrainer(Outcomes, 3, 0.1f, 1e-4f, 2).Train(examples).File(ModelKind.Events), new LogisticTrainer(Outcomes, 3, 0.1f, 1e-4f, 2).Train(examples).File(ModelKind.Events));

    [Fact]
    public void What_only_rules_can_say_is_not_kept()
    {
        var model = new LogisticTrainer(Outcomes, 3, 0.1f, 0, 2).Train([.. examples, .. Enumerable.Repeat(Of(2, LogisticTrainer.Told, "verb sign"), 5)]);
        Assert.Null(model.Find(LogisticTrainer.Told));
    }

    [Fact]
    public void Rare_features_are_left_out() => Assert.Null(new LogisticTrainer(Outcomes, 3, 0.1f, 0, 2).Train([.. examples, Of(2, "object scroll")]).Find("object scroll"));

    static Example Of(int outcome, params string[] keys) => new("d", keys, outcome, [0, 2, 5], false, 1);

    static int Likeliest(LinearModel model, string key)
    {
        var chances = new float[Outcomes];
        model.Probabilities([key, "verb sign"], [0, 2, 5], chances);
        return Array.IndexOf(chances, chances.Max());
    }
}
