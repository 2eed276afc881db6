using Casus.Actors;

namespace Casus.Treaties.Answers;

/// <summary>A finding as one sentence.</summary>
static class Conclusion
{
    /// <param name="states">More than one where findings differ in nothing but the state.</param>
    public static string Of(Finding finding, IReadOnlyList<ActorCode> states)
    {
        var (who, isOne) = (Named(states), states.Count == 1);
        return finding.Verdict switch
        {
            Verdict.Obliged => $"{who} {(isOne ? "is" : "are")} obliged to {Deed(finding)}",
            Verdict.MustConsult => $"{who} must {Deed(finding)}",
            Verdict.Permitted => $"{who} may {Deed(finding)}",
            Verdict.Barred => $"{who} must not {Deed(finding)}",
            Verdict.Undecided => $"It is undecided whether {who} {Duty(finding.Kind)} {Deed(finding)}",
            _ when finding.Kind is null => $"{who} {(isOne ? "is" : "are")} not bound",
            _ => $"{who} {(isOne ? "is" : "are")} not {(IsBar(finding.Kind) ? "forbidden" : "bound")} to {Deed(finding)}",
        };
    }

    static string Named(IReadOnlyList<ActorCode> states) => states switch
    {
        [var one] => one.ToString(),
        _ => $"{string.Join(' ', states)} ({states.Count})",
    };

    static string Duty(ObligationKind? kind) => kind switch
    {
        ObligationKind.SelfDefence => "may",
        _ when IsBar(kind) => "must not",
        _ => "must",
    };

    static bool IsBar(ObligationKind? kind) =>
        kind is ObligationKind.Nonaggression or ObligationKind.Neutrality or ObligationKind.NoAidToEnemy or ObligationKind.NoHostileAlliance;

    // What is asked or, of a bar, what is forbidden.
    static string Deed(Finding finding) => (finding.Kind, finding.Toward, finding.Against) switch
    {
        (ObligationKind.SelfDefence, _, var against) => $"defend itself against {against}",
        (ObligationKind.Defense, var toward, var against) => $"defend {toward} against {against}",
        (ObligationKind.Offense, var toward, var against) => $"fight beside {toward} against {against}",
        (ObligationKind.Consultation, var toward, var against) => $"consult with {toward} on {(against is null ? "what happens there" : $"what {against} does")}",
        (ObligationKind.MilitaryAid, var toward, var against) => $"give {toward} military aid against {against}",
        (_, var toward, null) => $"attack {toward}",
        (_, var toward, var against) => $"join or help {against} against {toward}",
    };
}
