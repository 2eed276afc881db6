using Casus.Text;

namespace Casus.Coding.Questions;

/// <summary>Words that say that something is not known.</summary>
/// <param name="Token">The word that says so: "unclear", "declined".</param>
/// <param name="Rule">File and id of the signal.</param>
/// <param name="What">The head of what is not known; <paramref name="Token"/> where the clause as a whole tells it.</param>
sealed record Doubt(Sentence Sentence, int Token, string Rule, int What);
