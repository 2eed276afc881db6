using Casus.Sources.Languages;

namespace Casus.Sources;

/// <summary>What holds for every text of a run.</summary>
/// <param name="IsEnglish">Whatever texts say of themselves and whatever they look like, as the user vouches.</param>
/// <param name="Detector">Null where nobody looks at the words.</param>
sealed record ReadingRules(SourceLimits Limits, bool IsEnglish, LanguageDetector? Detector);
