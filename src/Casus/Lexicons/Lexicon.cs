using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>All that Casus knows about the words of one language.</summary>
/// <param name="Language">Two letters, ISO 639-1: <c>en</c>.</param>
/// <param name="Weapons">Names of types of weapons and military vehicles.</param>
public sealed record Lexicon(
    string Language,
    EventLexicon Events,
    WordClasses Classes,
    AgentNouns Agents,
    AnaphoraWords Anaphora,
    SpeechWords Speech,
    FactualityOperators Factuality,
    AgreementWords Agreements,
    CommitmentWords Commitments,
    FlowWords Flows,
    QuestionWords Questions,
    TensionWords Tensions,
    ClauseWords Clauses,
    KnownDays Days,
    IReadOnlyList<string> Weapons);

/// <summary>What could be read, and everything that was wrong with the rest.</summary>
/// <param name="Lexicon">Without the entries that have a problem.</param>
public sealed record LexiconReading(Lexicon Lexicon, IReadOnlyList<Problem> Problems);

/// <summary>Rules and frames that could be read from a person's own files, and everything that was wrong with the rest.</summary>
public sealed record OwnReading(EventLexicon Events, IReadOnlyList<Problem> Problems);
