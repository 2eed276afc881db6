using System.Globalization;
using Casus.Actors;
using Casus.Landscape.Networks;
using Casus.Treaties;
using Casus.Treaties.Changes;

namespace Casus.Landscape.Effects;

/// <summary>The parts that sentences about changes are made of.</summary>
/// <param name="name">What a state is called.</param>
/// <param name="parties">Those bound by the treaty on the day.</param>
sealed class EffectPhrases(Func<ActorCode, string> name, IReadOnlyList<ActorCode> parties)
{
    /// <summary>States named in a sentence; of more, the number is told.</summary>
    const int MostNamed = 6;

    /// <summary>Sizes that a sentence lists.</summary>
    const int MostSizes = 5;

    public string Name(ActorCode state) => name(state);

    /// <example><c>North Korea and Russia</c>, <c>31 states</c></example>
    public string Names(IReadOnlyCollection<ActorCode> states) =>
        states.Count > MostNamed ? $"{states.Count} states" : List([.. states.Select(name)]);

    /// <summary>What is owed, after <c>must</c>.</summary>
    static string Deed(ObligationKind kind, string toward) => kind switch
    {
        ObligationKind.Defense => $"defend {toward}",
        ObligationKind.Offense => $"fight beside {toward}",
        ObligationKind.Consultation => $"consult with {toward}",
        ObligationKind.MilitaryAid => $"give military aid to {toward}",
        ObligationKind.Neutrality => $"stay neutral in attacks on {toward}",
        ObligationKind.NoAidToEnemy => $"give no help to attacks on {toward}",
        ObligationKind.NoHostileAlliance => $"keep out of combinations against {toward}",
        _ => $"have no part in attacks on {toward}",
    };

    /// <summary>What was promised, after <c>a promise of</c>.</summary>
    public static string Promise(ObligationKind kind) => kind switch
    {
        ObligationKind.Defense => "defence",
        ObligationKind.Neutrality => "neutrality",
        ObligationKind.NoAidToEnemy => "no help to their enemies",
        ObligationKind.NoHostileAlliance => "no combination against them",
        _ => "no force against them",
    };

    string Toward(EffectGroup group) =>
        group.IsMutual ? "each other" : group.IsPartial ? $"{Names(group.Toward)} ({group.Pairs} duties in all)" : Names(group.Toward);

    public static string Sources(IReadOnlyList<DutySource> sources) => List([.. sources.Select(source => $"{source} ({source.Strength})")]);

    /// <example><c>defend Japan against any of 193 states</c>, <c>consult with each other when any of the other parties attacks</c></example>
    public string Deed(EffectGroup group) =>
        group.IsOwnAttack ? $"refrain from attacking {Toward(group)}" : $"{Deed(group.Change.Kind, Toward(group))} {(IsHelp(group.Change.Kind) ? "against" : "when")} {Attackers(group)}";

    static bool IsHelp(ObligationKind kind) => kind is ObligationKind.Defense or ObligationKind.Offense or ObligationKind.MilitaryAid;

    string Attackers(EffectGroup group)
    {
        var (who, many) = group switch
        {
            { Attackers.Count: <= MostNamed } => (Names(group.Attackers), group.Attackers.Count > 1),
            _ when group.Attackers.All(parties.Contains) => ("any of the other parties", false),
            { Numbers: var (least, most) } when least == most => ($"any of {most} states", false),
            { Numbers: var (least, most) } => ($"any of {least} to {most} states", false),
        };
        return IsHelp(group.Change.Kind) ? who : $"{who} {(many ? "attack" : "attacks")}";
    }

    public static string Steps(int count) => count == 1 ? "1 step" : $"{count} steps";

    /// <example><c>two components, of 145 and 2 states</c></example>
    public static string Components(IReadOnlyList<IReadOnlyList<ActorCode>> components)
    {
        var sizes = components.Take(MostSizes).Select(component => component.Count.ToString(CultureInfo.InvariantCulture)).ToList();
        var rest = components.Count > MostSizes ? [.. sizes, "fewer"] : sizes;
        return components.Count switch
        {
            0 => "no component",
            1 => $"one component, of {sizes[0]} states",
            _ => $"{components.Count} components, of {List(rest)} states",
        };
    }

    /// <example><c>Turkey (0.115 to 0.140)</c></example>
    public string Shift(StateShift shift) =>
        $"{name(shift.State)} ({NetworkText.Share(shift.Before?.Betweenness ?? 0)} to {NetworkText.Share(shift.After?.Betweenness ?? 0)})";

    public static string List(IReadOnlyList<string> things) => things.Count switch
    {
        0 => "nobody",
        1 => things[0],
        _ => $"{string.Join(", ", things.SkipLast(1))} and {things[^1]}",
    };
}
