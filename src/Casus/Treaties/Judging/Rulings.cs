using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Rulings as they are made, with what they come to: one unmet frees, one decisive unknown leaves the matter open.</summary>
sealed class Rulings
{
    readonly List<Ruling> all = [];

    public bool Frees { get; private set; }

    public bool LeavesOpen { get; private set; }

    public void Met(Wording wording) => Add(CheckStatus.Met, true, wording);

    public void Unmet(Wording wording, int item = 0) => Add(CheckStatus.Unmet, true, wording, item);

    public void Unknown(Wording wording, int item = 0) => Add(CheckStatus.Unknown, true, wording, item);

    public void Add(CheckStatus status, bool decisive, Wording wording, int item = 0)
    {
        all.Add(new(status, decisive, wording, item));
        Frees |= status == CheckStatus.Unmet;
        LeavesOpen |= decisive && status == CheckStatus.Unknown;
    }

    public void Clear()
    {
        all.Clear();
        (Frees, LeavesOpen) = (false, false);
    }

    public List<Check> Told(Case c) => all.ConvertAll(ruling => ruling.Told(c));
}
