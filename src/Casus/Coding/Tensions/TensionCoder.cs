using Casus.Actors;
using Casus.Coding.Context;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Tensions;

/// <summary>Codes that relations between two sides are, or become, tense or calm; one record for each pair of sides.</summary>
public sealed class TensionCoder(Lexicon lexicon, Func<ParsedText, Sentence, int, Place?> findPlace, Func<string, IReadOnlyList<ActorCode>> sidesAt)
{
    public const string Version = "tensions/1";

    readonly TrendReader trends = new(lexicon.Tensions);
    readonly SideFinder sides = new(findPlace, sidesAt);
    readonly FactualityComposer factuality = new(lexicon);

    internal IReadOnlyList<Tension> Code(Scene scene)
    {
        var found = new List<Tension>();
        foreach (var sentence in scene.Parsed.Sentences)
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (trends.Read(sentence, token) is { } trend)
                    found.AddRange(sides.Find(scene, sentence, token).Select(pair => Record(scene, sentence, token, trend, pair)));
            }
        }

        return found;
    }

    /// <summary>Every noun for tension or relations, and why it gives no record.</summary>
    internal IEnumerable<Cue> Cues(Scene scene)
    {
        foreach (var sentence in scene.Parsed.Sentences)
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (sentence.Tokens[token].Tag != UniversalTag.NOUN || lexicon.Tensions.Topic(Scene.Lemma(sentence, token)) is null)
                    continue;
                var lack = trends.Read(sentence, token) is null ? "no word beside it says which way it goes"
                    : sides.Find(scene, sentence, token).Count == 0 ? "two sides are not found"
                    : null;
                yield return new(sentence, token, RuleOf(sentence, token), lack);
            }
        }
    }

    static string RuleOf(Sentence sentence, int token) => $"tensions.yaml#{Scene.Lemma(sentence, token)}";

    Tension Record(Scene scene, Sentence sentence, int token, TensionTrend trend, (ActorReference One, ActorReference Other) pair) => new()
    {
        Document = scene.Document.Id,
        Occurred = Circumstances.When(scene, sentence, token)
            ?? (scene.Document.Published is { } day ? UncertainDate.Between(null, day, DatePrecision.Unknown) : UncertainDate.Unknown),
        Factuality = factuality.Of(sentence, token),
        Attribution = AttributionReader.Of(scene, sentence, token),
        Evidence = [scene.Document.Quote(Clauses.Span(sentence, Clauses.Of(sentence, token)))],
        Rule = RuleOf(sentence, token),
        Coder = Version,
        Between = [pair.One, pair.Other],
        Trend = trend,
    };
}
