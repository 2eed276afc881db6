using Casus.Actors;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Judging;

/// <summary>One obligation of one state, put to one act.</summary>
readonly record struct Case(Clause Clause, Bond Bond, Hearing Hearing)
{
    public Treaty Treaty => Clause.Treaty.Treaty;

    public Article Article => Clause.Article;

    public Obligation Obligation => Clause.Obligation;

    public ActorCode Debtor => Bond.State;

    public Act Act => Hearing.Act;

    /// <summary>The state to which it is owed.</summary>
    public ActorCode Toward => Clause.Toward(Act);

    /// <summary>The other side; null where no state acts.</summary>
    public ActorCode? Against => Clause.Against(Act);

    public string Rule => Clause.Rule;
}
