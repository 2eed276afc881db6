using System.CommandLine;
using Casus.Cli.Output;
using Casus.Coding.Explanations;
using Casus.Pipeline;
using Casus.Problems;
using Casus.Text;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus explain</c>: what is read in a sentence, which rules are tried on it, and why each fires or does not.</summary>
static class ExplainCommand
{
    /// <summary>Characters; nobody reads the explanation of a longer text.</summary>
    const int Longest = 20_000;

    const string Place = "The sentence";

    const string Examples = """
        Examples:
          casus explain "Russia shelled Kharkiv on Tuesday, Kyiv said." --date 2024-06-20
          casus explain "The storm struck the coast."                     why this is no event
          casus explain "Oslo may send arms to Kyiv." --format json       all of it, with every rule
          casus explain "Russia spoofed the signal." --lexicon my-rules.yaml

        Of each predicate it shows the rules that its lemma calls up: ✓ the one that is taken, ✗ those that are not and what each of them lacks.
        Several sentences are one text: what refers back is looked for in those before. 'casus why RECORD' does the same for a record of a ledger.
        Exit codes: 0 done, 1 there is nothing to explain, 2 wrong usage, 3 the data or a lexicon cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var sentence = new Argument<string[]>("SENTENCE") { Arity = ArgumentArity.OneOrMore, Description = "One or more sentences, best in quotes" };
        var date = Options.Day("--date", "Day of publication, from which relative dates are counted");
        var (lexicons, format) = (Options.Lexicons(), Options.Format("text", "json"));
        var command = new Command("explain", "Explain a sentence: its words, who is meant, the rules tried and why each fired or did not.") { sentence, date, lexicons, format };
        command.SetAction(parsed => Run(
            terminal, string.Join(' ', parsed.GetRequiredValue(sentence)), parsed.GetValue(date), parsed.GetRequiredValue(lexicons), parsed.GetRequiredValue(format) == "json"));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string text, LocalDate? published, IReadOnlyList<string> lexicons, bool isJson)
    {
        if (Refusal(text) is { } problem)
            return terminal.Fail(problem, ExitCode.SomeRefused);
        if (Learning.Read(terminal, lexicons) is not { } knowledge)
            return ExitCode.Unusable;

        Write(terminal, new ReadingPipeline(knowledge).Explain(new Document(null, text, published)), isJson);
        return ExitCode.Done;
    }

    static Problem? Refusal(string text) =>
        string.IsNullOrWhiteSpace(text) ? DocumentProblems.Empty(Place)
        : text.Length > Longest ? DocumentProblems.TooManyCharacters(Place, text.Length, Longest)
        : null;

    static void Write(Terminal terminal, Explanation explanation, bool isJson)
    {
        if (isJson)
        {
            terminal.Output.WriteLine(ExplanationJson.Write(explanation));
            return;
        }

        ExplanationText.Write(terminal.Page(), explanation);
        ExplanationText.WriteRecords(terminal.Page(), explanation);
    }
}
