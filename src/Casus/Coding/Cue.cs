using Casus.Text;

namespace Casus.Coding;

/// <summary>A word that the lexicon of a coder knows, for those who ask what was made of it.</summary>
/// <param name="Rule">File and entry.</param>
/// <param name="Lack">Why the coder makes nothing of it; null where it does, or cannot tell.</param>
sealed record Cue(Sentence Sentence, int Token, string Rule, string? Lack);
