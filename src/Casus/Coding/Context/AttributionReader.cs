using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>Who says that something is so: the speakers above a predicate, the outermost first.</summary>
public static class AttributionReader
{
    public static IReadOnlyList<ActorReference> Of(Scene scene, Sentence sentence, int predicate) =>
        scene.Utterances.Speakers(sentence, sentence.Tokens[predicate].Span);
}
