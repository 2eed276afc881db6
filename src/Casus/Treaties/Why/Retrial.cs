using Casus.Treaties.Situations;

namespace Casus.Treaties.Why;

/// <summary>A situation in which something has been altered, to be judged again.</summary>
/// <param name="Judged">What has become of the act that the finding is about.</param>
sealed record Retrial(Situation Situation, TreatyBook Book, Act Judged)
{
    public Retrial Put(Act act) => this with
    {
        Situation = Situation with { Acts = [.. Situation.Acts.Select(other => other == Judged ? act : other)] },
        Judged = act,
    };
}
