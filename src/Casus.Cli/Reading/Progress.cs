using Casus.Cli.Output;

namespace Casus.Cli.Reading;

/// <summary>One line that is written over again, where a person watches; nothing elsewhere.</summary>
sealed class Progress(Terminal terminal)
{
    bool isShown;

    public void Show(string text)
    {
        if (!terminal.ErrorsAreScreen)
            return;
        terminal.Errors.Write($"\r{Clipped(text)}\u001B[K");
        terminal.Errors.Flush();
        isShown = true;
    }

    /// <summary>To be called before anything else is written.</summary>
    public void Clear()
    {
        if (isShown)
            terminal.Errors.Write("\r\u001B[K");
        isShown = false;
    }

    string Clipped(string text)
    {
        var line = Printable.Line(text);
        return line.Length < terminal.Width ? line : line[..(terminal.Width - 1)];
    }
}
