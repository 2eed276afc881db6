using Casus.Actors;
using Casus.Ledger;

namespace Casus.Cli.Briefs;

/// <summary>What a brief is about.</summary>
abstract record Subject
{
    Subject()
    {
    }

    /// <summary>As a heading names it.</summary>
    public abstract string Name { get; }

    public abstract LedgerQuery Query { get; }

    public sealed record One(ActorCode Code, string Called) : Subject
    {
        public override string Name => $"{Called} ({Code})";

        public override LedgerQuery Query => new() { Actor = Code };
    }

    public sealed record Pair(One First, One Second) : Subject
    {
        public override string Name => $"{First.Name} and {Second.Name}";

        public override LedgerQuery Query => new() { Pair = (First.Code, Second.Code) };
    }

    /// <param name="Entry">The document's.</param>
    public sealed record Text(Entry Entry, string Title) : Subject
    {
        public override string Name => Title;

        public override LedgerQuery Query => new() { Document = Entry.Document };
    }
}
