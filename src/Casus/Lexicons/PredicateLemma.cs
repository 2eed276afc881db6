using System.Diagnostics.CodeAnalysis;

namespace Casus.Lexicons;

/// <summary>The lemma of a predicate, with the particle or fixed preposition that belongs to it: <c>attack</c>, <c>call+for</c>.</summary>
public sealed record PredicateLemma : IParsable<PredicateLemma>
{
    PredicateLemma(string head, string? particle) => (Head, Particle) = (head, particle);

    /// <summary>Lower-case lemma of the verb or noun itself.</summary>
    public string Head { get; }

    public string? Particle { get; }

    public override string ToString() => Particle is null ? Head : $"{Head}+{Particle}";

    public static PredicateLemma Parse(string text, IFormatProvider? provider = null) =>
        TryParse(text, provider, out var lemma) ? lemma : throw new FormatException($"'{text}' is not the lemma of a predicate.");

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out PredicateLemma lemma)
    {
        lemma = text?.Split('+') switch
        {
            [var head] when IsWord(head) => new(head, null),
            [var head, var particle] when IsWord(head) && Prepositions.Contains(particle) => new(head, particle),
            _ => null,
        };
        return lemma is not null;
    }

    /// <summary>Lower case, one word; hyphens and digits may stand inside.</summary>
    internal static bool IsWord(string text) =>
        text.Length > 0 && char.IsLower(text[0]) && text[^1] != '-' && text.All(letter => char.IsLower(letter) || char.IsDigit(letter) || letter == '-');
}
