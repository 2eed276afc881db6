using System.Text.Json;
using Casus.Actors;
using Casus.Records;
using NodaTime;

namespace Casus.Landscape.Coverage;

/// <summary>The comparison as JSON.</summary>
public static class CoverageJson
{
    public static string Write(PactComparison comparison) => JsonSerializer.Serialize(
        new Whole(
            comparison.On, [.. comparison.Both.Select(Shape)], [.. comparison.Less.Select(Shape)],
            [.. comparison.OnlyAtop.Select(pact => new AtopShape(pact.Atop.Alliance, pact.Atop.Begun[0], pact.Atop.States, pact.Beside))],
            [.. comparison.OnlyLedger.Select(pact => new LedgerShape(pact.Treaty, pact.Signed, pact.States))]),
        RecordJson.Options);

    static MatchShape Shape(PactMatch match) =>
        new(match.Atop.Alliance, match.Atop.Begun[0], match.Ledger.Treaty, match.Ledger.Signed, [.. match.OnlyAtop], [.. match.OnlyLedger]);

    sealed record Whole(
        LocalDate On, IReadOnlyList<MatchShape> Both, IReadOnlyList<MatchShape> WithoutDutyInOurs, IReadOnlyList<AtopShape> OnlyAtop, IReadOnlyList<LedgerShape> OnlyOurs);

    sealed record MatchShape(int Alliance, LocalDate Begun, string Treaty, LocalDate Signed, IReadOnlyList<ActorCode> OnlyAtop, IReadOnlyList<ActorCode> OnlyOurs);

    sealed record AtopShape(int Alliance, LocalDate Begun, IReadOnlyList<ActorCode> States, IReadOnlyList<string> Beside);

    sealed record LedgerShape(string Treaty, LocalDate Signed, IReadOnlyList<ActorCode> States);
}
