using System.Globalization;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Learnt;
using Casus.Coding.Typing;
using Casus.Language.Syntax;
using Casus.Lexicons;
using Casus.Problems;

namespace Casus.Coding.Judging;

/// <summary>Weighs an event as a whole, type and sides together, by what was learnt of which of such events are right, and doubts what is most likely wrong.</summary>
public sealed class EventJudge
{
    /// <summary>Wrong, and right.</summary>
    internal const int Outcomes = 2;

    const int Wrong = 0, Right = 1, MostReasons = 3;

    static readonly int[] open = [Wrong, Right];

    readonly LinearModel model;
    readonly JudgeReader reader;

    internal EventJudge(Lexicon lexicon, LinearModel model) => (reader, this.model) = (new(lexicon), model);

    /// <param name="folder">Holds <c>judge.bin</c>: <c>data/models/en</c>.</param>
    /// <returns>Null, and the problem, where there is no such file or it is damaged.</returns>
    public static EventJudge? Load(string folder, Lexicon lexicon, out Problem? problem) =>
        LinearModel.Read(Path.Combine(folder, ModelFiles.Judge), ModelKind.Judge, Outcomes, out problem) is { } model ? new(lexicon, model) : null;

    /// <param name="all">The happenings of the document.</param>
    /// <returns>How likely it is to be right, and what speaks most against it; null where it is likely enough.</returns>
    internal string? Doubt(Scene scene, Happening happening, IReadOnlyList<Happening> all)
    {
        var features = reader.Read(scene, happening, all);
        Span<float> chances = stackalloc float[Outcomes];
        model.Probabilities(features.Select(feature => feature.Key), open, chances);
        return chances[Right] >= model.Threshold
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"it is weighed as right by {chances[Right]:P0} only; against it: {string.Join(", ", Against(features).Take(MostReasons))}");
    }

    IEnumerable<string> Against(IReadOnlyList<Feature> features) =>
        from feature in features
        group model.Find(feature.Key) is { } weights ? weights[Wrong] - weights[Right] : 0 by feature.Name into weighed
        let weight = weighed.Sum()
        where weight > 0
        orderby weight descending, weighed.Key
        select weighed.Key;
}
