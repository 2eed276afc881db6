using System.CommandLine;
using System.Text;
using Casus.Pipeline;
using Casus.Text;

namespace Casus.Bench;

/// <summary><c>hostile</c>: how long a megabyte takes that was made to be slow.</summary>
static class HostileCommand
{
    const int Size = 1_000_000, Seed = 7;

    static readonly (string Name, string Piece)[] repeated =
    [
        ("one letter, no space", "x"),
        ("one-letter words", "a "),
        ("one word", "and "),
        ("opening brackets", "("),
        ("nested brackets with words", "(and the "),
        ("full stops with spaces", ". "),
        ("sentences of one word", "No. "),
        ("lines of one word", "word\n"),
        ("empty lines", "\n"),
        ("quotation marks", "“”\"'’"),
        ("abbreviations", "U.S. "),
        ("hyphens", "a-b-"),
        ("pairs of surrogates", "😀"),
        ("combining marks", "e\u0301\u0302\u0303"),
        ("numbers", "1,000 23.4% "),
        ("web addresses", "https://example.org/a?b=c "),
        ("names", "Kim Jong Un and North Korea and "),
        ("clauses without end", "Russia attacked Ukraine and "),
        ("time expressions", "on Monday the day before yesterday "),
    ];

    public static Command Create(Terminal terminal)
    {
        var command = new Command("hostile", "Seconds for a megabyte that was made to be slow.");
        command.SetAction(_ => Run(terminal));
        return command;
    }

    static int Run(Terminal terminal)
    {
        Machine.Describe(terminal.Output);
        if (Knowledge.Read(Texts.Data, out var problems) is not { } knowledge)
        {
            problems.ToList().ForEach(terminal.Errors.WriteLine);
            return 1;
        }

        var pipeline = new ReadingPipeline(knowledge);
        foreach (var document in Texts.Read(Texts.Samples, terminal.Errors))
            pipeline.Read(document);
        var table = new MarkdownTable("a megabyte of", "seconds", "seconds of processor", "records");
        foreach (var (name, text) in Hostile())
        {
            terminal.Errors.WriteLine(name);
            var document = new Document(null, text, published: new(2024, 6, 19));
            var watch = Watch.Start();
            var records = pipeline.Read(document).Count;
            var spent = watch.Read();
            table.Add(name, MarkdownTable.Fine(spent.Elapsed.TotalSeconds), MarkdownTable.Fine(spent.Processor.TotalSeconds), MarkdownTable.Whole(records));
        }

        table.Write(terminal.Output);
        return 0;
    }

    static IEnumerable<(string Name, string Text)> Hostile()
    {
        foreach (var (name, piece) in repeated)
            yield return (name, string.Concat(Enumerable.Repeat(piece, Size / Encoding.UTF8.GetByteCount(piece))));
        var random = new Random(Seed);
        var bytes = new byte[Size];
        random.NextBytes(bytes);
        yield return ("random bytes", Encoding.UTF8.GetString(bytes));
        yield return ("random letters and spaces", new([.. bytes.Select(b => b % 6 == 0 ? ' ' : (char)('a' + (b % 26)))]));
    }
}
