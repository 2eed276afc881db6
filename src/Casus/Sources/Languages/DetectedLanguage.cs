namespace Casus.Sources.Languages;

/// <param name="Code">ISO 639-1, or <c>und</c> where only the writing is known.</param>
/// <param name="Name">As problems call it: "German", "Danish or Norwegian", "a language in Cyrillic letters".</param>
public sealed record DetectedLanguage(string Code, string Name);
