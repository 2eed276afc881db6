namespace Casus.Lexicons;

/// <summary>A group of words that say that something is not known.</summary>
/// <param name="Name">File and id: <c>questions.yaml#unclear</c>.</param>
/// <param name="Negated">They say so only where they are denied: "is not clear".</param>
/// <param name="Complement">What must stand in their clausal complement ("declined to say"); null where nothing need.</param>
/// <param name="Beside">What must govern them ("questions remain"); null where nothing need.</param>
/// <param name="Object">What a denied verb must have as its object where no question hangs on it; null where nothing will do.</param>
public sealed record QuestionSignal(string Name, bool Negated, LemmaSet? Complement, LemmaSet? Beside, LemmaSet? Object);
