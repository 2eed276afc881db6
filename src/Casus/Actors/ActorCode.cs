using System.Diagnostics.CodeAnalysis;

namespace Casus.Actors;

/// <summary>
/// The identity of a political actor: a state (<c>FRA</c>), a body within one (<c>FRA.MIL</c>), or an organisation or bloc
/// (<c>IGO.UNO</c>, <c>BLOC.WEST</c>; <c>IMG.ALQ</c> for an armed group of no one state, as in CAMEO).
/// </summary>
/// <remarks>State part: ISO 3166-1 alpha-3, historical states as <c>data/actors</c> names them. Sector part: PLOVER
/// manual, actor sectors. The dot is ours. <c>---</c>, CAMEO's sign for it, is somebody of whom the text does not say whose he is.</remarks>
public sealed record ActorCode : IParsable<ActorCode>
{
    static readonly string[] stateless = ["IGO", "NGO", "IMG", "BLOC", "MNC"];

    const string Nobody = "---";

    readonly string code;

    ActorCode(string code) => this.code = code;

    /// <summary>Somebody who acts or suffers, and of whom no more is known.</summary>
    public static ActorCode Unknown { get; } = new(Nobody);

    /// <summary>True for a state and for a body within one; false for organisations, blocs and those whom nobody can place.</summary>
    public bool HasState => IsKnown && !stateless.Contains(Prefix);

    /// <summary>False where the text does not say whose the actor is.</summary>
    public bool IsKnown => Prefix != Nobody;

    /// <summary>What stands behind the dot; null for a state as such.</summary>
    public string? Suffix => code.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? code[(dot + 1)..] : null;

    string Prefix => code.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? code[..dot] : code;

    /// <summary>The state that the actor belongs to; of an organisation or bloc, itself.</summary>
    public ActorCode State() => Suffix is null || (IsKnown && !HasState) ? this : new(Prefix);

    /// <exception cref="FormatException">The sector is not two to eight capitals or digits.</exception>
    public ActorCode InSector(string sector) => Parse($"{Prefix}.{sector}");

    public override string ToString() => code;

    public static ActorCode Parse(string text, IFormatProvider? provider = null) =>
        TryParse(text, provider, out var actor) ? actor : throw new FormatException($"'{text}' is not an actor code.");

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out ActorCode actor)
    {
        actor = text is not null && IsWellFormed(text) ? new(text) : null;
        return actor is not null;
    }

    static bool IsWellFormed(string text) => text.Split('.') switch
    {
        [Nobody] => true,
        [var state] => IsTag(state, 3, 3) && !stateless.Contains(state),
        [var prefix, var suffix] => (prefix == Nobody || IsTag(prefix, 3, 3) || stateless.Contains(prefix)) && IsTag(suffix, 2, 8),
        _ => false,
    };

    static bool IsTag(string text, int shortest, int longest) =>
        text.Length >= shortest && text.Length <= longest && text.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter));
}
