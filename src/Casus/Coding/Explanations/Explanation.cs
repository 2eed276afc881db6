using Casus.Coding.Context;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Explanations;

/// <summary>How a text became its records: what was read, what was tried on each predicate, and what came of it.</summary>
/// <param name="Sentences">Those that were asked about.</param>
/// <param name="Records">Of the whole text, as <see cref="Coder.Code(ParsedText)"/> gives them.</param>
/// <param name="Predicates">Every verb, and every other word on which a rule of events was tried, in the order of the text.</param>
/// <param name="Cues">Every word that another coder's lexicon knows.</param>
public sealed record Explanation(
    ParsedText Parsed, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Record> Records, IReadOnlyList<PredicateAccount> Predicates, IReadOnlyList<CueAccount> Cues);

/// <summary>A predicate, and what the event coder did with it.</summary>
/// <param name="Sentence">0-based number of the sentence.</param>
/// <param name="Token">0-based number of the word in it.</param>
/// <param name="Arguments">What it governs once passives and gaps are undone; of a noun, also what its light verb governs.</param>
/// <param name="Rules">Those that its lemma calls up, in the order in which they are tried.</param>
/// <param name="Frames">Those that fit: they say that it is no event.</param>
/// <param name="Unasked">Why no rule is tried; null where some are.</param>
/// <param name="Outcomes">What became of it: none where no rule fits.</param>
public sealed record PredicateAccount(
    int Sentence, int Token, IReadOnlyList<Argument> Arguments, IReadOnlyList<RuleAccount> Rules, IReadOnlyList<string> Frames, string? Unasked, IReadOnlyList<Outcome> Outcomes);

public enum RuleVerdict
{
    /// <summary>It fits, and no rule before it did.</summary>
    Fired,

    /// <summary>It fits, and so does a rule that goes before it.</summary>
    Outdone,

    /// <summary>It would fit, and a frame of no event takes it.</summary>
    Blocked,

    /// <summary>Something that it asks for is missing, or something that it excepts is there.</summary>
    Unmet,
}

/// <summary>A rule that was tried on a predicate.</summary>
/// <param name="Rule">File and id.</param>
/// <param name="Lemma">The lemma that called it up, with its particle.</param>
/// <param name="Because">What was missing, what took its place; empty where it fired.</param>
public sealed record RuleAccount(string Rule, string Lemma, RuleVerdict Verdict, IReadOnlyList<string> Because);

/// <summary>What became of an event that a rule found.</summary>
/// <param name="Record">The id of its record; null where it has none of its own.</param>
/// <param name="Left">Why it has none of its own; null where it has one.</param>
/// <param name="Actors">Who does it.</param>
/// <param name="Looks">Where participants were looked for, in the order of looking.</param>
/// <param name="Path">Every operator of factuality from the root of the sentence down.</param>
public sealed record Outcome(
    string Rule,
    string? Record,
    string? Left,
    IReadOnlyList<ActorReference> Actors,
    IReadOnlyList<ActorReference> Recipients,
    IReadOnlyList<PlaceAccount> Looks,
    Factuality Factuality,
    IReadOnlyList<FactualityStep> Path);

/// <summary>A place where an actor or a recipient was looked for.</summary>
/// <param name="Side"><c>actor</c> or <c>recipient</c>.</param>
/// <param name="Place">As rules write it; <c>possessor</c> of a noun.</param>
/// <param name="Found">The phrases that stand there, by their heads, each with whom it means; empty where nothing does.</param>
public sealed record PlaceAccount(string Side, string Place, IReadOnlyList<PhraseAccount> Found);

/// <param name="Head">0-based number of the word that heads the phrase.</param>
/// <param name="Meant">Empty where it means nobody who is known.</param>
public sealed record PhraseAccount(int Head, IReadOnlyList<ActorReference> Meant);

/// <summary>A word that a coder's lexicon knows, and what the coder made of it.</summary>
/// <param name="Coder">The kind of its records: <c>claim</c>, <c>agreement</c>, …</param>
/// <param name="Rule">The line of the lexicon.</param>
/// <param name="Records">Ids of the records that the word gave.</param>
/// <param name="Left">Why it gave none; null where it gave some.</param>
public sealed record CueAccount(string Coder, int Sentence, int Token, string Rule, IReadOnlyList<string> Records, string? Left);
