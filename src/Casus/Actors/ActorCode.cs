using System.Diagnostics.CodeAnalysis;

namespace Casus.Actors;

/// <summary>
/// The identity of a political actor: a state (<c>FRA</c>), a body within one (<c>FRA.MIL</c>), or an organisation or bloc
/// (<c>IGO.UNO</c>, <c>BLOC.WEST</c>; <c>IMG.ALQ</c> for an armed group of no one state, as in CAMEO).
/// </summary>
/// <remarks>State part: ISO 3166-1 alpha-3, historical states as <c>data/actors</c> names them. Sector part: PLOVER
/// manual, actor sectors. The dot is ours.</remarks>
public sealed record ActorCode : IParsable<ActorCode>
{
    static readonly string[] stateless = ["IGO", "NGO", "IMG", "BLOC", "MNC"];

    readonly string code;

    ActorCode(string code) => this.code = code;

    /// <summary>True for a state and for a body within one; false for organisations and blocs.</summary>
    public bool HasState => !stateless.Contains(Prefix);

    /// <summary>What stands behind the dot; null for a state as such.</summary>
    public string? Suffix => code.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? code[(dot + 1)..] : null;

    string Prefix => code.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? code[..dot] : code;

    /// <summary>The state that the actor belongs to; of an organisation or bloc, itself.</summary>
    public ActorCode State() => Suffix is null || !HasState ? this : new(Prefix);

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
        [var state] => IsTag(state, 3, 3) && !stateless.Contains(state),
        [var prefix, var suffix] => (IsTag(prefix, 3, 3) || stateless.Contains(prefix)) && IsTag(suffix, 2, 8),
        _ => false,
    };

    static bool IsTag(string text, int shortest, int longest) =>
        text.Length >= shortest && text.Length <= longest && text.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter));
}
