using System.Diagnostics.CodeAnalysis;

namespace Casus.Lexicons;

public enum ArgumentKind { Subject, Object, Indirect, Owner, Complement, Preposition }

/// <summary>Where beside a predicate a participant stands: <c>subject</c>, <c>object</c>, <c>indirect</c> (the indirect
/// object), <c>owner</c> (possessor or nationality of the object), <c>complement</c> (subject of the clausal
/// complement), or behind a preposition, which is written as itself: <c>with</c>.</summary>
public sealed record ArgumentPlace : IParsable<ArgumentPlace>
{
    ArgumentPlace(ArgumentKind kind, string? preposition) => (Kind, Preposition) = (kind, preposition);

    public ArgumentKind Kind { get; }

    /// <summary>Null unless <see cref="Kind"/> is <see cref="ArgumentKind.Preposition"/>.</summary>
    public string? Preposition { get; }

    public override string ToString() => Preposition ?? NameOf(Kind);

    public static ArgumentPlace Parse(string text, IFormatProvider? provider = null) =>
        TryParse(text, provider, out var place) ? place : throw new FormatException($"'{text}' is not a place of an argument.");

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out ArgumentPlace place)
    {
        place = text switch
        {
            "subject" => new(ArgumentKind.Subject, null),
            "object" => new(ArgumentKind.Object, null),
            "indirect" => new(ArgumentKind.Indirect, null),
            "owner" => new(ArgumentKind.Owner, null),
            "complement" => new(ArgumentKind.Complement, null),
            _ when Prepositions.Contains(text) => new(ArgumentKind.Preposition, text),
            _ => null,
        };
        return place is not null;
    }

    static string NameOf(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Subject => "subject",
        ArgumentKind.Object => "object",
        ArgumentKind.Indirect => "indirect",
        ArgumentKind.Owner => "owner",
        _ => "complement",
    };
}
