using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>A noun that names an agreement.</summary>
/// <param name="Kind">The kind that it names by itself.</param>
/// <param name="With">One of these must stand beside it; empty where nothing need.</param>
public sealed record AgreementNoun(string Kind, FrozenSet<string> With, AgreementNeed Needs);

/// <summary>What must be said of a noun that may mean other things than an agreement.</summary>
public enum AgreementNeed
{
    Nothing,

    /// <summary>It is written as a name, or its status is told.</summary>
    Name,

    /// <summary>A word of the lexicon tells what becomes of it.</summary>
    Status,

    /// <summary>It is said to be signed.</summary>
    Signed,
}
