using Casus.Lexicons;
using Casus.Ontology;
using CsCheck;
using Xunit;

namespace Casus.Tests.Lexicons;

public class FactualityOperatorTests(ShippedLexicon shipped) : IClassFixture<ShippedLexicon>
{
    static readonly Gen<Factuality> values = Gen.Int[0, 6].Select(step => (Factuality)step);

    [Fact]
    public void Two_negations_cancel_out() =>
        values.Sample(value => Of(FactualityEffect.Negates).Apply(Of(FactualityEffect.Negates).Apply(value)) == value);

    [Fact]
    public void Hedging_keeps_the_direction() =>
        values.Sample(value => FactualityScale.IsNegative(Of(FactualityEffect.Possible).Apply(value)) == FactualityScale.IsNegative(value));

    [Fact]
    public void Hedging_twice_is_hedging_once() =>
        values.Sample(value => Of(FactualityEffect.Probable).Apply(Of(FactualityEffect.Probable).Apply(value)) == Of(FactualityEffect.Probable).Apply(value));

    [Fact]
    public void The_weaker_hedge_wins_in_either_order() =>
        values.Sample(value =>
            Of(FactualityEffect.Probable).Apply(Of(FactualityEffect.Possible).Apply(value))
            == Of(FactualityEffect.Possible).Apply(Of(FactualityEffect.Probable).Apply(value)));

    [Fact]
    public void What_is_unknown_stays_unknown_unless_the_word_presupposes_it() =>
        Gen.Int[0, 6].Select(step => (FactualityEffect)step).Where(effect => effect != FactualityEffect.Holds)
            .Sample(effect => Of(effect).Apply(Factuality.Unknown) == Factuality.Unknown);

    [Theory]
    [InlineData(OperatorKind.Negation, "not", Factuality.Certain, Factuality.CertainlyNot)]
    [InlineData(OperatorKind.Modal, "may", Factuality.Certain, Factuality.Possible)]
    [InlineData(OperatorKind.Modal, "may", Factuality.CertainlyNot, Factuality.PossiblyNot)]
    [InlineData(OperatorKind.Modal, "can", Factuality.CertainlyNot, Factuality.CertainlyNot)]
    [InlineData(OperatorKind.Modal, "will", Factuality.Certain, Factuality.Probable)]
    [InlineData(OperatorKind.Verb, "refuse", Factuality.Certain, Factuality.CertainlyNot)]
    [InlineData(OperatorKind.Verb, "refuse", Factuality.CertainlyNot, Factuality.Unknown)]
    [InlineData(OperatorKind.Verb, "fail", Factuality.CertainlyNot, Factuality.Certain)]
    [InlineData(OperatorKind.Verb, "manage", Factuality.CertainlyNot, Factuality.CertainlyNot)]
    [InlineData(OperatorKind.Verb, "regret", Factuality.CertainlyNot, Factuality.Certain)]
    [InlineData(OperatorKind.Verb, "want", Factuality.Certain, Factuality.Unknown)]
    [InlineData(OperatorKind.Verb, "threaten", Factuality.Certain, Factuality.Possible)]
    [InlineData(OperatorKind.Verb, "deny", Factuality.Certain, Factuality.CertainlyNot)]
    [InlineData(OperatorKind.Verb, "doubt", Factuality.Certain, Factuality.PossiblyNot)]
    [InlineData(OperatorKind.Adjective, "unlikely", Factuality.Certain, Factuality.ProbablyNot)]
    [InlineData(OperatorKind.Noun, "threat", Factuality.Certain, Factuality.Possible)]
    [InlineData(OperatorKind.Conjunction, "if", Factuality.Certain, Factuality.Unknown)]
    [InlineData(OperatorKind.Conjunction, "because", Factuality.Certain, Factuality.Certain)]
    public void A_word_gives_what_it_governs_its_value(OperatorKind kind, string word, Factuality own, Factuality governed) =>
        Assert.Equal(governed, shipped.Reading.Lexicon.Factuality.Find(kind, word)!.Apply(own));

    [Theory]
    [InlineData(OperatorKind.Modal, "will", true)]
    [InlineData(OperatorKind.Verb, "plan", true)]
    [InlineData(OperatorKind.Verb, "threaten", true)]
    [InlineData(OperatorKind.Verb, "manage", false)]
    [InlineData(OperatorKind.Modal, "may", false)]
    public void A_plan_lies_ahead(OperatorKind kind, string word, bool ahead) =>
        Assert.Equal(ahead, shipped.Reading.Lexicon.Factuality.Find(kind, word)!.LiesAhead);

    static FactualityOperator Of(FactualityEffect effect) => new("x", [effect], [effect], [GovernedPart.Head], "c", ["x"]);
}
