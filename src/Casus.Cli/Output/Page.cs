using Spectre.Console;

namespace Casus.Cli.Output;

/// <summary>Lines of wrapped text, coloured where a person watches.</summary>
sealed class Page(TextWriter output, int width, bool isScreen)
{
    static readonly Style title = new(decoration: Decoration.Bold);
    static readonly Style section = new(Color.Yellow);
    static readonly Style faint = new(Color.Grey);
    static readonly Style plain = Style.Plain;

    readonly IAnsiConsole? console = isScreen ? AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) }) : null;

    public void Title(string text) => Write(text, 0, 0, title);

    public void Section(string text) => Write(text, 0, 0, section);

    /// <param name="indent">Blanks before every line.</param>
    public void Line(string text, int indent = 0) => Write(text, indent, indent, plain);

    /// <summary>A label, and beside it text that wraps in its own column.</summary>
    /// <param name="column">Where the text begins.</param>
    public void Item(string label, string text, int indent, int column)
    {
        var printable = Printable.Line(label);
        output.Write(new string(' ', indent));
        output.Write(printable);
        output.Write(new string(' ', Math.Max(1, column - indent - printable.Length)));
        Write(text, 0, column, plain, Math.Max(column, indent + printable.Length + 1));
    }

    /// <summary>Cells of a table in columns; a cell that is too long moves those behind it.</summary>
    /// <param name="widths">Of all columns but the last.</param>
    public void Columns(IReadOnlyList<string> cells, IReadOnlyList<int> widths, int indent)
    {
        var line = new System.Text.StringBuilder().Append(' ', indent);
        for (var number = 0; number < cells.Count; number++)
            line.Append(Printable.Line(cells[number]).PadRight(number < widths.Count ? widths[number] - 1 : 0)).Append(number < widths.Count ? " " : "");
        output.WriteLine(line.ToString().TrimEnd());
    }

    /// <summary>What stands below something more important.</summary>
    public void Note(string text, int indent) => Write(text, indent, indent, faint);

    /// <summary>Text that is laid out already: its lines keep their indentation, and wrap under it.</summary>
    public void Write(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            Line(line, line.Length - line.TrimStart(' ').Length);
    }

    /// <summary>Text that is wrapped already, such as a tree whose branches run down the page.</summary>
    public void Kept(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            output.WriteLine(Printable.Kept(line));
    }

    public void Blank() => output.WriteLine();

    /// <param name="first">Blanks to write before the first line.</param>
    /// <param name="rest">Blanks to write before the others.</param>
    /// <param name="taken">Columns of the first line that are written already.</param>
    void Write(string text, int first, int rest, Style style, int taken = 0)
    {
        var margin = first;
        foreach (var line in Wrap(Printable.Line(text), width - taken - first, width - rest))
        {
            output.Write(new string(' ', margin));
            Write(line, style);
            margin = rest;
        }
    }

    void Write(string line, Style style)
    {
        if (console is null || style == plain)
            output.WriteLine(line);
        else
            console.Write(new Spectre.Console.Text(line + Environment.NewLine, style));
    }

    /// <summary>Breaks at blanks; a word that is longer than a line is cut.</summary>
    internal static IEnumerable<string> Wrap(string text, int first, int rest)
    {
        var (start, room) = (0, first);
        while (text.Length - start > room)
        {
            var blank = text.LastIndexOf(' ', start + room, room + 1);
            var end = blank > start ? blank : start + room - (char.IsLowSurrogate(text[start + room]) ? 1 : 0);
            yield return text[start..end];
            start = blank > start ? end + 1 : end;
            room = rest;
        }

        yield return text[start..];
    }
}
