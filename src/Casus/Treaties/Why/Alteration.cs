using Casus.Actors;
using Casus.Places;
using Casus.Text;
using Casus.Time;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Treaties.Why;

/// <summary>One fact of a situation, put differently. There are no other kinds.</summary>
/// <param name="Words">What would be so, to be read after "if".</param>
public abstract record Alteration(string Words)
{
    internal abstract Retrial Apply(Retrial before);

    /// <param name="Place">Null for the home territory of the state attacked.</param>
    public sealed record Elsewhere(Act Act, NamedPlace? Place)
        : Alteration(Place is null ? $"the place were the home territory of {Act.Target}" : $"the place were {Place.Name}")
    {
        internal override Retrial Apply(Retrial before) => before.Put(before.Judged with { Place = Place });
    }

    public sealed record OnDay(Act Act, LocalDate Day, string Because) : Alteration($"the day were {Days.Format(Day)}, {Because}")
    {
        internal override Retrial Apply(Retrial before) => before.Put(before.Judged with { On = Day });
    }

    public sealed record OfKind(Act Act, ActKind Kind) : Alteration($"what {Act.Attacker} does were {(Kind == ActKind.ArmedAttack ? "an armed attack" : EnumWords.Of(Kind))}")
    {
        internal override Retrial Apply(Retrial before) => before.Put(before.Judged with { Kind = Kind });
    }

    public sealed record ByAnother(Act Act, ActorCode Attacker) : Alteration($"the attacker were {Attacker}")
    {
        internal override Retrial Apply(Retrial before) => before.Put(before.Judged with { Attacker = Attacker });
    }

    /// <summary>The two sides change places, and the attack falls on the home territory of the other.</summary>
    public sealed record Reversed(Act Act) : Alteration($"{Act.Target} attacked {Act.Attacker} instead")
    {
        internal override Retrial Apply(Retrial before) =>
            before.Put(before.Judged with { Attacker = before.Judged.Target, Target = before.Judged.Attacker!, Place = null });
    }

    public sealed record StruckFirst(Act Act) : Alteration($"{Act.Target} had struck {Act.Attacker} first")
    {
        internal override Retrial Apply(Retrial before) => before with
        {
            Situation = before.Situation with
            {
                Acts = [.. before.Situation.Acts, new(before.Judged.Target, before.Judged.Attacker!, ActKind.ArmedAttack, before.Judged.On.PlusDays(-1), null)],
            },
        };
    }

    public sealed record NotStruckFirst(Act Act) : Alteration($"{Act.Target} had not struck {Act.Attacker} first")
    {
        internal override Retrial Apply(Retrial before) => before with
        {
            Situation = before.Situation with
            {
                Acts = [.. before.Situation.Acts.Where(act => act.Attacker != before.Judged.Target || act.Target != before.Judged.Attacker)],
            },
        };
    }

    public sealed record Supposed(ConditionKind Condition, bool Holds)
        : Alteration($"the condition '{EnumWords.Of(Condition)}' were known to be {(Holds ? "met" : "not met")}")
    {
        internal override Retrial Apply(Retrial before) => before with
        {
            Situation = before.Situation with
            {
                Suppose = [.. before.Situation.Suppose.Where(supposed => supposed.Condition != Condition), new(Condition, Holds)],
            },
        };
    }

    /// <summary>A state does not help, whatever it owes.</summary>
    public sealed record StayingOut(ActorCode State) : Alteration($"{State} stayed out")
    {
        internal override Retrial Apply(Retrial before) => before with
        {
            Situation = before.Situation with { Chaining = Chaining.Custom, StayingOut = [.. before.Situation.StayingOut, State] },
        };
    }

    public sealed record Chained(Chaining Chaining) : Alteration($"chaining were {EnumWords.Of(Chaining)}")
    {
        internal override Retrial Apply(Retrial before) => before with { Situation = before.Situation with { Chaining = Chaining } };
    }

    public sealed record Without(string Treaty) : Alteration($"there were no {Treaty}")
    {
        internal override Retrial Apply(Retrial before) => before with
        {
            Book = before.Book with { Treaties = [.. before.Book.Treaties.Where(treaty => treaty.Id != Treaty)] },
        };
    }
}
