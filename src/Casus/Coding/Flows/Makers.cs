using Casus.Coding.Context;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Finds who has made the goods: "British-made frigates", "US-built jets".</summary>
static class Makers
{
    /// <summary>How many words before the goods it may be said.</summary>
    const int WordsBefore = 8;

    static readonly string[] made = ["made", "built", "manufactured", "produced", "supplied"];

    public static IReadOnlyList<ActorReference> Of(Scene scene, Sentence sentence, Load load)
    {
        for (var token = load.Head; token > Math.Max(1, load.Head - WordsBefore); token--)
        {
            if (sentence.Tokens[token].Form.Split('-') is [.., var last] && Array.IndexOf(made, last) >= 0 && scene.SidesIn(sentence).FirstOrDefault(mention => mention.Last == token || mention.Last == token - 1 || (mention.Last == token - 2 && sentence.Tokens[token - 1].Form == "-")) is { } maker)
                return [.. scene.References(maker).Where(actor => actor.Code is { IsKnown: true })];
        }

        return [];
    }
}
