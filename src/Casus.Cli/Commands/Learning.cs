using Casus.Actors;
using Casus.History;
using Casus.Pipeline;
using Casus.Problems;
using Casus.Treaties;
using Casus.Treaties.Answers;

namespace Casus.Cli.Commands;

/// <summary>Reads the data folder and reports what is wrong in it.</summary>
static class Learning
{
    /// <returns>Null where it cannot be used; that has been reported.</returns>
    public static Knowledge? Read(Terminal terminal) => Read(terminal, []);

    /// <param name="lexicons">A person's own files of event rules.</param>
    /// <returns>Null where something cannot be used; that has been reported.</returns>
    public static Knowledge? Read(Terminal terminal, IReadOnlyList<string> lexicons)
    {
        if (!IsThere(terminal))
            return null;
        var knowledge = Knowledge.Read(terminal.DataFolder, lexicons, out var problems);
        terminal.Report(problems);
        return knowledge;
    }

    /// <summary>Only the actors, which are read in a tenth of the time of everything.</summary>
    public static ActorRegistry? ReadActors(Terminal terminal)
    {
        if (!IsThere(terminal))
            return null;
        var (data, problems) = ActorReader.Read(Path.Combine(terminal.DataFolder, "actors"));
        terminal.Report(problems);
        return new(data);
    }

    public static TreatyBook ReadTreaties(Terminal terminal)
    {
        var problems = new List<Problem>();
        var book = TreatyBook.Read(terminal.DataFolder, problems);
        terminal.Report(problems);
        return book;
    }

    public static BaseRates ReadBaseRates(Terminal terminal)
    {
        var problems = new List<Problem>();
        var rates = BaseRateReader.Read(terminal.DataFolder, problems);
        terminal.Report(problems);
        return rates;
    }

    public static bool IsThere(Terminal terminal)
    {
        if (Directory.Exists(terminal.DataFolder))
            return true;
        terminal.Report(CliProblems.NoData(terminal.DataFolder));
        return false;
    }
}
