using Casus.Coding.Judging;
using Casus.Coding.Sides;
using Casus.Coding.Typing;
using Casus.Lexicons;
using Casus.Problems;

namespace Casus.Coding;

/// <summary>What is learnt of events from examples, beside the rules; without one of them the rules alone decide.</summary>
/// <param name="Typer">Types what no rule fits.</param>
/// <param name="Sides">Chooses who acts and who is acted upon.</param>
/// <param name="Judge">Leaves out what is most likely wrong.</param>
public sealed record EventModels(EventTyper? Typer = null, SideChooser? Sides = null, EventJudge? Judge = null)
{
    /// <param name="folder">Holds <c>events.bin</c>, <c>sides.bin</c> and <c>judge.bin</c>: <c>data/models/en</c>.</param>
    /// <param name="problems">Receives what is missing or damaged.</param>
    public static EventModels Load(string folder, Lexicon lexicon, ICollection<Problem> problems)
    {
        var models = new EventModels(EventTyper.Load(folder, lexicon, out var untyped), SideChooser.Load(folder, out var unsided), EventJudge.Load(folder, lexicon, out var unjudged));
        foreach (var problem in new[] { untyped, unsided, unjudged }.OfType<Problem>())
            problems.Add(problem);
        return models;
    }
}
