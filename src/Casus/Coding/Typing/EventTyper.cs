using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Learnt;
using Casus.Language.Syntax;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Problems;
using Casus.Text;

namespace Casus.Coding.Typing;

/// <summary>Takes predicates for events that no rule fits as it stands, where what was learnt from examples is certain enough of it.</summary>
public sealed class EventTyper
{
    const int MostReasons = 4;

    readonly LinearModel model;
    readonly CandidateReader candidates;

    internal EventTyper(Lexicon lexicon, LinearModel model) => (candidates, this.model) = (new(lexicon), model);

    /// <param name="folder">Holds <c>events.bin</c>: <c>data/models/en</c>.</param>
    /// <returns>Null, and the problem, where there is no such file or it is damaged.</returns>
    public static EventTyper? Load(string folder, Lexicon lexicon, out Problem? problem) =>
        LinearModel.Read(Path.Combine(folder, ModelFiles.Events), ModelKind.Events, Weighing.Outcomes, out problem) is { } model ? new(lexicon, model) : null;

    /// <summary>What the rules have found in a sentence, and what is typed beside it.</summary>
    /// <param name="found">In the order of the text.</param>
    internal IReadOnlyList<Happening> Complete(Scene scene, Sentence sentence, IReadOnlyList<Happening> found)
    {
        if (!scene.MentionsIn(sentence).Any())
            return found;
        var (told, around, typed) = (Told(sentence, found), PredicateFinder.Lemmas(sentence), new List<Happening>());
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (told[token] is null && candidates.Read(scene, sentence, token, around, told) is { } candidate && Decide(candidate) is { } happening)
                typed.Add(happening);
        }

        // What the rules only took for a reminder is told here.
        return typed.Count == 0 ? found : [.. found.Where(one => typed.All(other => other.Token != one.Token)).Concat(typed).OrderBy(one => one.Token)];
    }

    /// <summary>By token: the type of event that a rule takes it for.</summary>
    internal static EventType?[] Told(Sentence sentence, IReadOnlyList<Happening> found)
    {
        var told = new EventType?[sentence.Tokens.Count];
        foreach (var happening in found)
        {
            if (!happening.IsReminder)
                told[happening.Token] = happening.Rule.Type;
        }

        return told;
    }

    Happening? Decide(Candidate candidate)
    {
        var (likeliest, probability) = Weighing.Likeliest(model, candidate);
        return likeliest is not { } type || probability < model.Threshold
            ? null
            : new(candidate.Sentence, candidate.Token, candidate.Rules[type], candidate.Arguments)
            {
                Reason = string.Join(", ", Weighing.Reasons(model, candidate, type).Take(MostReasons)),
            };
    }
}
