using Casus.Actors;
using Casus.Datasets;
using Casus.Datasets.Alliances;
using Casus.Problems;
using Casus.Treaties;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary>Reads the user's tables of others' data sets.</summary>
static class Imports
{
    /// <param name="last">The latest day that is asked about.</param>
    /// <param name="book">Gives the map and the general law.</param>
    /// <returns>ATOP's alliances as treaties; null where the file cannot be used, which has been reported.</returns>
    public static TreatyBook? Alliances(Terminal terminal, string file, LocalDate last, TreatyBook book, ActorRegistry actors)
    {
        var problems = new List<Problem>();
        var memberships = AtopMembership.Read(file, last, problems, AtopTreaties.Variables);
        var guarantees = Guarantee.Read(terminal.DataFolder, problems);
        terminal.Report(problems);
        return problems.Count > 0 ? null : AtopTreaties.Book(AtopTreaties.Of(memberships, guarantees, new(actors.States)), book);
    }
}
