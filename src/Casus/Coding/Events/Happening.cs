using Casus.Coding.Sides;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Events;

/// <summary>A predicate that a rule takes for an event, while its document is being read.</summary>
/// <param name="Token">The predicate.</param>
/// <param name="Arguments">What it governs, with what a noun borrows from its light verb.</param>
sealed record Happening(Sentence Sentence, int Token, EventRule Rule, IReadOnlyList<Argument> Arguments)
{
    public IReadOnlyList<ActorReference> Actors { get; init; } = [];

    public IReadOnlyList<ActorReference> Recipients { get; init; } = [];

    /// <summary>Null where the sides were not weighed.</summary>
    public Sureness? Sureness { get; init; }

    public Factuality Factuality { get; init; }

    public UncertainDate? When { get; init; }

    public Place? Place { get; init; }

    /// <summary>The modal verb that makes a promise or a threat of it ("will send"); −1 for none.</summary>
    public int Modal { get; init; } = -1;

    /// <summary>The rule of the event that is promised, which knows where its participants stand; null where nothing is promised.</summary>
    public EventRule? Promised { get; init; }

    /// <summary>The words alone would not do for an event; they only take up one that was told before.</summary>
    public bool IsReminder { get; init; }

    /// <summary>What spoke for it where its rule does not fit as it stands; null where it does.</summary>
    public string? Reason { get; init; }

    /// <summary>Every word that stands for it, the first one first.</summary>
    public IReadOnlyList<(Sentence Sentence, int Token)> Predicates { get; init; } = [(Sentence, Token)];

    /// <summary>The clauses that tell of it, the first one first.</summary>
    public IReadOnlyList<TextSpan> Clauses { get; init; } = [];

    public bool HasParticipants => Actors.Count + Recipients.Count > 0;

    /// <summary>What it lacks to be an event; null where somebody does it or suffers it of whom it is known whose he is, and what a noun says of both sides has both.</summary>
    public string? Lack =>
        IsReminder ? "no rule fits, and it takes up nothing told before"
        : IsStanding ? "what two have between them is no act of theirs"
        : IsGeneral ? "a bare plural without a date and a second side speaks of a habit"
        : !Actors.Concat(Recipients).Any(actor => actor.Code is { IsKnown: true }) ? "nobody is found of whom it is known whose he is"
        : NeedsBoth && (Actors.Count == 0 || Recipients.Count == 0) ? "the rule wants both sides, and one is not found"
        : Rule.Reciprocal && (Actors.Count == 0 || (Recipients.Count == 0 && IsNominal)) ? "both sides do it, and one is not found"
        : null;

    /// <summary>Of what is only typed, one side alone is mostly wrong.</summary>
    bool NeedsBoth => Rule.Both || Reason is not null;

    public bool IsNominal => Sentence.Tokens[Token].Tag is not (UniversalTag.VERB or UniversalTag.AUX);

    /// <summary>"Killings in the north": a bare plural with no date and one side only speaks of a habit, not of something that happened.</summary>
    bool IsGeneral =>
        Sentence.Tokens[Token].PennTag is "NNS" && When is null && (Actors.Count == 0 || Recipients.Count == 0)
        && Sentence.Dependent(Token, "det") < 0 && Sentence.Dependent(Token, "nummod") < 0 && Sentence.Dependent(Token, "nmod:poss") < 0
        && Sentence.UniversalRelation(Token) is not ("obj" or "nsubj")
        && !IsOccasion;

    /// <summary>"The partnership between the two adds to the tension": a bond that is named as known, and does something itself.</summary>
    bool IsStanding => Rule.Type == EventType.Cooperate && IsDefinite && Sentence.UniversalRelation(Token) == "nsubj" && Sentence.Tokens[Token].Head is >= 0 and var verb && Sentence.Tokens[verb].Tag == UniversalTag.VERB;

    /// <summary>"They also signed": one more of its kind.</summary>
    public bool IsFurther => Sentence.Dependent(Token, "advmod") is >= 0 and var adverb && Sentence.Tokens[adverb].Lemma.Equals("also", StringComparison.OrdinalIgnoreCase);

    /// <summary>"After protests", "amid clashes": at which something else happened.</summary>
    bool IsOccasion =>
        Sentence.Dependent(Token, "case") is >= 0 and var preposition
        && Sentence.Tokens[preposition].Lemma.ToLowerInvariant() is "after" or "amid" or "amidst" or "during" or "following" or "over" or "since";

    /// <summary>"The signing", "this visit": something that the reader is taken to know already.</summary>
    public bool IsDefinite =>
        IsNominal
        && Sentence.Dependent(Token, "det") is >= 0 and var determiner
        && Sentence.Tokens[determiner].Lemma.ToLowerInvariant() is "the" or "this" or "that";

    /// <summary>This happening on the occasion of another, whose words tell when and where that was.</summary>
    public Happening OnOccasionOf(Happening other) => When is not null || other.When is null ? this : this with { When = other.When, Place = Place ?? other.Place, Clauses = [.. Clauses, .. other.Clauses] };

    /// <summary>This happening with what another mention of it adds.</summary>
    public Happening With(Happening later) => this with
    {
        Actors = Actors.Count > 0 ? Actors : later.Actors,
        Recipients = Recipients.Count > 0 ? Recipients : later.Recipients,
        When = When ?? later.When,
        Place = Place ?? later.Place,
        Predicates = [.. Predicates, .. later.Predicates],
        Clauses = [.. Clauses, .. later.Clauses],
    };
}
