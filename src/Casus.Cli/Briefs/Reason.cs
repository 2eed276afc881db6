using Casus.Coding.Explanations;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Cli.Briefs;

/// <summary>Why a record is in a ledger.</summary>
/// <param name="Source">The line of its rule; null where no lexicon has it.</param>
/// <param name="Explanation">Of the sentences that have its evidence, read again.</param>
sealed record Reason(Found Found, RuleSource? Source, Explanation Explanation)
{
    public Record Record => Found.Record;

    /// <summary>The text gives the same record when it is read now.</summary>
    public bool IsStillRead => Explanation.Records.Any(record => record.Id == Record.Id);

    /// <summary>What is read now where the record's words stand.</summary>
    public IReadOnlyList<Record> Now => [.. Explanation.Records.Where(record => record.GetType() == Record.GetType() && record.Evidence.Any(IsEvidence))];

    /// <summary>Whether a predicate gave the record; where none does any more, all are worth looking at.</summary>
    public bool Concerns(PredicateAccount predicate) => !IsStillRead || predicate.Outcomes.Any(outcome => outcome.Record == Record.Id);

    /// <inheritdoc cref="Concerns(PredicateAccount)"/>
    public bool Concerns(CueAccount cue) => !IsStillRead || cue.Records.Contains(Record.Id);

    public static bool IsOf(Found found, Sentence sentence)
    {
        var words = found.Document.Quote(sentence.Span);
        return found.Record.Evidence.Any(quote => quote.Start < words.End && words.Start < quote.End);
    }

    bool IsEvidence(Quotation quote) => Record.Evidence.Any(own => own.Start < quote.End && quote.Start < own.End);
}
