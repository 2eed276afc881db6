namespace Casus.Lexicons;

/// <summary>A sign or word for a currency.</summary>
/// <param name="Code">ISO 4217; null where it means several, and none is the usual one.</param>
/// <param name="ByState">The code where a state is named with it: the Australian dollar.</param>
public sealed record CurrencyWord(string? Code, IReadOnlyDictionary<string, string> ByState);
