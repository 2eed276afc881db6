using Casus.Coding.Agreements;
using Casus.Coding.Events;
using Casus.Ontology;
using Casus.Records;

namespace Casus.Coding;

/// <summary>Leaves out events of which another record tells what they are: a clause of an agreement is no act of its own, and a deal that is only feared has not been made.</summary>
static class Retellings
{
    public static IReadOnlyList<Happening> Without(IReadOnlyList<Happening> happenings, IReadOnlyList<Pact> pacts) =>
        [.. happenings.Where(happening => !pacts.Any(pact => IsFeared(happening, pact)))];

    public static IEnumerable<CodedEvent> Without(IEnumerable<CodedEvent> events, IReadOnlyList<Pact> pacts, IReadOnlyList<Commitment> commitments)
    {
        var clauses = commitments.Where(commitment => pacts.Any(pact => (pact.Record.Treaty ?? pact.Record.Id) == commitment.Agreement)).ToArray();
        return events.Where(coded => coded.Type != EventType.Agree || !Array.Exists(clauses, clause => IsClause(coded, clause)));
    }

    static bool IsFeared(Happening happening, Pact pact) =>
        happening.IsNominal && happening.Rule.Type is EventType.Agree or EventType.Cooperate
        && pact.Dossier.Mentions.Any(mention => mention.IsFeared && mention.Sentence == happening.Sentence && mention.Token == happening.Token);

    /// <summary>Told in the same words, and owed under an agreement.</summary>
    static bool IsClause(CodedEvent coded, Commitment commitment) =>
        coded.Rule.Contains("#promise", StringComparison.Ordinal)
        && coded.Evidence.Any(quote => commitment.Evidence.Any(words => quote.Start <= words.Start && words.End <= quote.End));
}
