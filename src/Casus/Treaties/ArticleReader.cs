using Casus.Actors;
using Casus.Problems;
using Casus.Time;
using Casus.Treaties.Situations;
using Casus.Yaml;

namespace Casus.Treaties;

/// <summary>Reads an article: its paraphrase, and beside it the formal reading.</summary>
static class ArticleReader
{
    public static Article? Read(YamlMap map)
    {
        var (number, paraphrase) = (map.Text("number"), map.Text("paraphrase"));
        if (number is null || paraphrase is null)
            return null;
        var obligations = map.Maps("obligations").Select(item => Obligation(item, number)).OfType<Obligation>().ToList();
        var exceptions = map.Maps("exceptions").Select(item => Exception(item, number)).OfType<Exemption>().ToList();
        map.Close();
        return new(number, paraphrase, obligations, exceptions);
    }

    static Obligation? Obligation(YamlMap map, string article)
    {
        var (modality, kind) = (Needed<Modality>(map, "modality"), Needed<ObligationKind>(map, "kind"));
        var (trigger, strength) = (Needed<Trigger>(map, "trigger"), map.Text("strength"));
        var obligation = new Obligation(
            map.OptionalText("id") ?? article, TreatyReader.Set(map, "debtors"), TreatyReader.Set(map, "creditors"), modality ?? default, kind ?? default,
            trigger ?? default, map.Choices<AttackedObject>("objects"), Limit(map, article), map.Choice<AmongParties>("among_parties") ?? AmongParties.Silent,
            Enemies(map), [.. map.Maps("conditions").Select(Condition).OfType<Condition>()], map.OptionalText("means"), strength ?? "",
            map.OptionalText("deadline"), Reading(map))
        {
            Acts = map.Choices<ActKind>("acts"),
        };
        map.Close();
        return modality is null || kind is null || trigger is null || strength is null ? null : obligation;
    }

    static T? Needed<T>(YamlMap map, string field) where T : struct, Enum => map.Text(field) is null ? null : map.Choice<T>(field);

    static ZoneLimit? Limit(YamlMap map, string article)
    {
        var (zone, drawn) = (map.OptionalText("zone"), map.OptionalText("zone_article"));
        return zone is null ? null : new(zone, drawn ?? article);
    }

    static Adversaries Enemies(YamlMap obligation)
    {
        if (obligation.Map("adversaries") is not { } map)
            return new([], []);
        var enemies = new Adversaries(map.Codes("only"), map.Codes("except"));
        map.Close();
        return enemies;
    }

    static Condition? Condition(YamlMap map)
    {
        var (kind, words) = (Needed<ConditionKind>(map, "kind"), map.Text("words"));
        var (concerned, constitutive) = (TreatyReader.Set(map, "for"), map.Flag("constitutive"));
        var (states, atLeast, orAllied, not) = (map.Codes("states"), map.Count("at_least") ?? 0, map.Flag("or_allied"), map.Flag("not"));
        Complete(map, kind, states, atLeast);
        map.Close();
        return kind is null || words is null ? null : new(kind.Value, words, concerned, constitutive) { States = states, AtLeast = atLeast, OrAllied = orAllied, Not = not };
    }

    // Without these such a condition would be met, or not met, by every act.
    static void Complete(YamlMap map, ConditionKind? kind, IReadOnlyList<ActorCode> states, int atLeast)
    {
        if (kind == ConditionKind.AttackerIs && states is [])
            map.Needs("states");
        if (kind == ConditionKind.NumberOfAttackers && atLeast < 1)
            map.Needs("at_least");
    }

    static Reading? Reading(YamlMap obligation)
    {
        if (obligation.Map("reading") is not { } map)
            return null;
        var (id, heldBy, confidence) = (map.Text("id"), map.Text("held_by"), map.Text("confidence"));
        map.Close();
        return id is null || heldBy is null || confidence is null ? null : new(id, heldBy, confidence);
    }

    static Exemption? Exception(YamlMap map, string article)
    {
        var (defeats, effect, because) = (map.Text("defeats"), Needed<ExemptionEffect>(map, "effect"), map.Text("because"));
        var test = map.Map("when") is { } when ? Test(when) : null;
        if (test is null)
            map.Add(TreatyProblems.EmptyTest(map.Where));
        map.Close();
        return defeats is null || effect is null || because is null || test is null ? null : new(article, defeats, test, effect.Value, because);
    }

    static ExemptionTest? Test(YamlMap map)
    {
        var test = new ExemptionTest(
            TreatyReader.Set(map, "debtors"), TreatyReader.Set(map, "targets"), TreatyReader.Set(map, "attackers"), map.OptionalText("outside_zone"),
            map.Flag("target_struck_first"), TreatyReader.Stretch(map, "the exception", null, null) ?? DateRange.Always);
        map.Close();
        var says = test is { Debtors.Only: null, Targets.Only: null, Attackers.Only: null, OutsideZone: null, TargetStruckFirst: false }
            && test.During == DateRange.Always;
        return says ? null : test;
    }
}
