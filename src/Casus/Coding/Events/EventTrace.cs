using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Events;

/// <summary>A rule that was tried on a predicate.</summary>
/// <param name="Unmet">What it asks for and did not find, or excepts and found.</param>
/// <param name="Blocker">The frame in which the words are no event; null where none fits.</param>
/// <param name="IsOfType">The event in the complement, where the rule asks for one, is of a type that will do.</param>
sealed record Trial(LexicalEntry Entry, IReadOnlyList<Demand> Unmet, Frame? Blocker, bool IsOfType)
{
    public bool Fits => Unmet.Count == 0 && Blocker is null && IsOfType;
}

/// <summary>A predicate with all rules that were tried on it, in their order.</summary>
sealed record Attempt(Sentence Sentence, int Token, IReadOnlyList<Argument> Arguments, PredicateWords Words, IReadOnlyList<Trial> Trials);

/// <summary>A place where somebody was looked for.</summary>
/// <param name="Heads">The phrases that stand there, each with those whom it means.</param>
sealed record Look(bool ForActor, string Place, IReadOnlyList<(int Head, IReadOnlyList<ActorReference> Meant)> Heads);

/// <summary>What became of a happening.</summary>
/// <param name="Told">The record; null where there is none of its own.</param>
/// <param name="Because">Why there is none of its own; null where there is one.</param>
sealed record Fate(Happening Happening, CodedEvent? Told, string? Because);

/// <summary>What the event coder tried, and why it kept or left it. Made only for those who ask.</summary>
/// <param name="wants">The sentences that are asked about.</param>
sealed class EventTrace(Func<Sentence, bool> wants)
{
    readonly List<Attempt> attempts = [];
    readonly List<Fate> fates = [];
    readonly Dictionary<(int Sentence, int Token, int Modal), List<Look>> looks = [];

    public IReadOnlyList<Attempt> Attempts => attempts;

    public IReadOnlyList<Fate> Fates => fates;

    /// <summary>Itself for a sentence that is asked about, else null.</summary>
    public EventTrace? For(Sentence sentence) => wants(sentence) ? this : null;

    public void Tried(Attempt attempt) => attempts.Add(attempt);

    public void Told(Happening happening, CodedEvent coded) => fates.Add(new(happening, coded, null));

    public void Left(Happening happening, string because) => fates.Add(new(happening, null, because));

    /// <summary>Where participants of the happening were looked for.</summary>
    public List<Look> Looks(Happening happening)
    {
        if (!looks.TryGetValue(Key(happening), out var list))
            looks[Key(happening)] = list = [];
        return list;
    }

    static (int, int, int) Key(Happening happening) => (happening.Sentence.Number, happening.Token, happening.Modal);
}
