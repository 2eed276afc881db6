using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Commitments;

/// <summary>Words that bind somebody to something.</summary>
/// <param name="Token">The word that binds.</param>
/// <param name="Content">The head of what is promised.</param>
sealed record Promise(Sentence Sentence, int Token, int Content, Binder Binder);
