namespace Casus.Bench;

/// <param name="Output">Markdown to keep.</param>
/// <param name="Errors">What is being done, and what went wrong.</param>
sealed record Terminal(TextWriter Output, TextWriter Errors);
