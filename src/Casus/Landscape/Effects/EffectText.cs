using System.Text;
using Casus.Actors;
using Casus.Landscape.Networks;
using Casus.Text;
using Casus.Treaties.Changes;

namespace Casus.Landscape.Effects;

/// <summary>What has changed as plain text: in words, then as a table.</summary>
public static class EffectText
{
    /// <summary>Rows of a section; the JSON has all.</summary>
    const int MostListed = 12;

    /// <summary>Attackers named; of more, the number is told.</summary>
    const int FewNamed = 6;

    static readonly (ChangeKind Change, string Title)[] sections =
    [
        (ChangeKind.Bound, "NEWLY BOUND"), (ChangeKind.Freed, "NEWLY FREED"), (ChangeKind.Firmer, "OPEN BEFORE, CERTAIN NOW"), (ChangeKind.Looser, "CERTAIN BEFORE, OPEN NOW"),
        (ChangeKind.AlsoBy, "BOUND BEFORE, NOW BY MORE ARTICLES"), (ChangeKind.NowBy, "BOUND BEFORE, NOW BY OTHER ARTICLES"),
    ];

    /// <param name="name">What a state is called.</param>
    public static string Write(TreatyEffect effect, Func<ActorCode, string> name)
    {
        var text = new StringBuilder(string.Join("\n\n", EffectWords.Of(effect, name))).Append('\n');
        var groups = EffectGroups.Of(effect.Duties.Duties).ToLookup(group => group.Change.Change);
        foreach (var (change, title) in sections)
            Section(text, title, [.. groups[change].Select(Row)]);
        Section(text, "NEW CONFLICTS OF DUTY", [.. Conflicts(effect.Duties.Conflicts)]);
        var network = effect.Network;
        Section(text, "COMPONENTS", [.. network.Joined().Select(joined => $"{joined.Whole.Count}: joins {string.Join(" and ", joined.Parts.Select(Few))}{(joined.New.Count == 0 ? "" : $"; new in it {Few(joined.New)}")}")]);
        Section(text, "CUT VERTICES", [.. network.States.Where(state => state.CutsOtherwise).Select(state => $"{state.State}: without it, its component falls into {state.After?.Parts ?? 1} instead of {state.Before?.Parts ?? 1}")]);
        Section(text, "BETWEENNESS", [.. network.States.Where(state => state.IsVisible).Select(state => $"{state.State} {NetworkText.Share(state.Before?.Betweenness ?? 0)} → {NetworkText.Share(state.After?.Betweenness ?? 0)}")]);
        Section(text, "SHORTEST PATHS", [.. network.Paths.Select(path => $"{NetworkText.Path(path.After)}{(path.Before.Steps.Count == 0 ? "" : $", instead of {path.Before.Steps.Count - 1}")}")]);
        return text.ToString();
    }

    static string Row(EffectGroup group)
    {
        var (change, toward) = (group.Change, group.IsMutual ? "each other" : group.IsPartial ? $"some of {Few(group.Toward)}" : Few(group.Toward));
        var now = change.Change == ChangeKind.Freed ? change.Before : change.After;
        var instead = change.Change is ChangeKind.Bound or ChangeKind.Freed ? "" : $"; before {Standing(change.Before)}";
        return $"{Few(group.States)} → {toward}: {EnumWords.Of(change.Kind)}, {Standing(now)}{instead}; {(group.IsOwnAttack ? "" : "against ")}{Against(group)}";
    }

    static string Standing(DutyStanding standing) => $"{EnumWords.Of(standing.Verdict)} by {EffectPhrases.Sources(standing.By)}";

    static string Against(EffectGroup group) => group switch
    {
        { IsOwnAttack: true } => "an attack of its own",
        { Attackers.Count: <= FewNamed } => string.Join(' ', group.Attackers),
        { Numbers: var (least, most) } => least == most ? $"{most}" : $"{least} to {most}",
    };

    static IEnumerable<string> Conflicts(IReadOnlyList<NewConflict> conflicts) =>
        from conflict in conflicts
        group conflict by (conflict.State, conflict.Kind, conflict.Promised) into same
        let attackers = same.SelectMany(conflict => conflict.Attackers).Distinct().OrderBy(state => state.ToString(), StringComparer.Ordinal).ToList()
        let toward = same.Select(conflict => conflict.Toward).Distinct().ToList()
        select $"{same.Key.State}, bound to defend {Few(toward)}, has given {Few(attackers)} a promise of {EffectPhrases.Promise(same.Key.Kind)}: {same.Key.Promised}";

    static string Few(IReadOnlyList<ActorCode> states) =>
        states.Count <= MostListed ? string.Join(' ', states) : $"{string.Join(' ', states.Take(MostListed - 1))} … ({states.Count})";

    static void Section(StringBuilder text, string title, List<string> rows)
    {
        if (rows.Count == 0)
            return;
        text.Append($"\n{title} ({rows.Count})\n");
        foreach (var row in rows.Take(MostListed))
            text.Append("  ").Append(row).Append('\n');
        if (rows.Count > MostListed)
            text.Append($"  … and {rows.Count - MostListed} more; --format json has all\n");
    }
}
