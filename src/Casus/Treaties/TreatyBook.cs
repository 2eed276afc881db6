using Casus.Places;
using Casus.Problems;
using Casus.Yaml;
using NodaTime;

namespace Casus.Treaties;

/// <summary>All that the engine reasons from: treaties and the map that their zones are drawn on.</summary>
public sealed record TreatyBook(IReadOnlyList<Treaty> Treaties, Atlas Atlas)
{
    /// <summary>The day up to which every treaty in the book was followed; null for an empty book.</summary>
    public LocalDate? AsOf => Treaties.Count == 0 ? null : Treaties.Min(treaty => treaty.AsOf);

    public Treaty? Find(string id) => Treaties.FirstOrDefault(treaty => treaty.Id == id);

    /// <param name="dataFolder">Holds <c>treaties/*.yaml</c> and <c>places/*.yaml</c>.</param>
    /// <param name="problems">Receives everything wrong in any file; a treaty with a problem is left out.</param>
    public static TreatyBook Read(string dataFolder, List<Problem> problems) =>
        Read(dataFolder, Atlas.Read(Path.Combine(dataFolder, "places"), problems), problems);

    /// <summary>As above, with a map that has been read already.</summary>
    public static TreatyBook Read(string dataFolder, Atlas atlas, List<Problem> problems)
    {
        var files = new YamlFolder(Path.Combine(dataFolder, "treaties"), TreatyProblems.Fields, problems).OpenAll("*.yaml");
        var book = new TreatyBook([.. files.Select(TreatyReader.Read).OfType<Treaty>()], atlas);
        problems.AddRange(book.LooseEnds());
        return book;
    }

    /// <summary>What one file cannot know to be wrong: references to treaties and zones that are not there.</summary>
    public IEnumerable<Problem> LooseEnds() => Treaties.SelectMany(treaty =>
        treaty.Supersedes.Where(id => Find(id) is null).Select(id => TreatyProblems.UnknownTreaty(treaty.Id, id))
            .Concat(ZonesOf(treaty).Where(zone => Atlas.Zone(zone) is null).Select(zone => TreatyProblems.UnknownZone(treaty.Id, zone))));

    static IEnumerable<string> ZonesOf(Treaty treaty) =>
        treaty.Articles.SelectMany(article => article.Obligations).Select(obligation => obligation.Zone?.Zone)
            .Concat(treaty.Articles.SelectMany(article => article.Exceptions).Select(exception => exception.When.OutsideZone))
            .OfType<string>().Distinct();
}
