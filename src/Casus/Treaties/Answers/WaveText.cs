using System.Text;
using Casus.Text;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Answers;

/// <summary>The waves after the first as plain text: who acts because it is obliged to, and what that calls up, shortly.</summary>
static class WaveText
{
    public static void Write(StringBuilder text, Answer answer)
    {
        foreach (var wave in answer.Derived.GroupBy(act => act.Origin!.Wave))
        {
            text.Append($"\nWAVE {wave.Key}, if who is obliged acts ({Policy(answer.Situation)})\n");
            Write(text, [.. wave]);
            Write(text, [.. answer.Findings.Where(finding => finding.Wave == wave.Key)]);
        }

        if (answer.IsCutShort)
            text.Append("\nFurther waves are left out: too many states would act.\n");
    }

    static void Write(StringBuilder text, IReadOnlyList<Act> acts)
    {
        var helping = acts.GroupBy(act => (act.Beside, act.Target, act.Origin!.Treaty, act.Origin.Article))
            .GroupBy(group => (group.Key.Beside, group.Key.Treaty, group.Key.Article, Helpers: States([.. group.Select(act => act.Attacker)]), Verb: group.Count() > 1 ? "help" : "helps"));
        foreach (var group in helping)
            text.Append($"  {group.Key.Helpers} {group.Key.Verb} {group.Key.Beside} against {States([.. group.Select(same => same.Key.Target)])}: {group.Key.Treaty} Art. {group.Key.Article}\n");
    }

    // States of which the same is asked stand together, and so do the states against which it is asked of them.
    static void Write(StringBuilder text, IReadOnlyList<Finding> findings)
    {
        var asked = findings.GroupBy(finding => (finding.Verdict, finding.Treaty, finding.Article, finding.Kind, finding.Toward, finding.Against))
            .GroupBy(group => (group.Key.Verdict, group.Key.Treaty, group.Key.Article, group.Key.Kind, group.Key.Toward, States: States([.. group.Select(finding => finding.State)])));
        foreach (var group in asked)
        {
            var (verdict, treaty, article, kind, toward, states) = group.Key;
            text.Append($"    {EnumWords.Of(verdict)}: {states} toward {toward}, against {States([.. group.Select(same => same.Key.Against)])}: {treaty} Art. {article} ({(kind is { } known ? EnumWords.Of(known) : "")})\n");
        }
    }

    static string Policy(Situation situation) => situation.Chaining switch
    {
        Chaining.Strict => "strict: to join in collective self-defence is no attack, and calls up only articles that ask who has joined",
        Chaining.Literal => "literal: each blow is an attack, and calls up the allies of the state that it strikes",
        _ => "custom" + Named("; acting", situation.Acting) + Named("; staying out", situation.StayingOut),
    };

    static string Named(string what, IReadOnlyList<Actors.ActorCode> states) => states is [] ? "" : $"{what}: {string.Join(' ', states)}";

    static string States(IReadOnlyList<Actors.ActorCode?> states) => string.Join(' ', states) + (states.Count > 1 ? $" ({states.Count})" : "");
}
