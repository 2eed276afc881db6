using Casus.Actors;
using Casus.Problems;
using Casus.Time;
using Casus.Yaml;
using NodaTime;

namespace Casus.Treaties;

/// <summary>Reads <c>data/treaties/&lt;id&gt;.yaml</c>; the format is in <c>docs/treaty-format.md</c>.</summary>
public static class TreatyReader
{
    /// <param name="file">Its name, for messages; without the extension it is the id.</param>
    /// <param name="problems">Receives everything wrong in the file.</param>
    /// <returns>Null where anything is wrong: a treaty read in part would give wrong answers.</returns>
    public static Treaty? Read(string file, string text, List<Problem> problems) =>
        YamlMap.Open(file, text, TreatyProblems.Fields, problems) is { } root ? Read(root) : null;

    internal static Treaty? Read(YamlMap root)
    {
        var before = root.ProblemCount;
        var treaty = Build(root);
        root.Close();
        if (treaty is null)
            return null;
        TreatyChecks.Report(root, Path.GetFileNameWithoutExtension(root.File), treaty);
        return root.ProblemCount == before ? treaty : null;
    }

    static Treaty? Build(YamlMap root)
    {
        var (id, title, citation) = (root.Text("id"), root.Text("title"), root.Text("citation"));
        var (signed, inForce, ended, asOf) = (Required(root, "signed"), EntryDay(root), root.Day("ended"), Required(root, "as_of"));
        var inOrder = Earlier(root, "signed", signed, "in_force", inForce) & Earlier(root, "in_force", inForce ?? signed, "ended", ended);
        var parties = PartyReader.Read(root, inForce, inOrder ? ended : null);
        var suspensions = root.Maps("suspensions").Select(Suspended).OfType<Suspension>().ToList();
        var articles = root.Maps("articles").Select(ArticleReader.Read).OfType<Article>().ToList();
        var treaty = new Treaty(
            id ?? "", title ?? "", root.Texts("names"), root.Choice<Layer>("layer") ?? Layer.Treaty, parties, signed ?? default, inForce, ended,
            root.Texts("supersedes"), root.Choice<Secrecy>("secrecy") ?? Secrecy.Public, suspensions, articles, citation ?? "", asOf ?? default,
            root.OptionalText("note"));
        return signed is not null && asOf is not null && inOrder ? treaty : null;
    }

    // 'unknown' is written out, so that a day that was forgotten is not taken for one that nobody has published.
    static LocalDate? EntryDay(YamlMap root) => root.Text("in_force") is null or "unknown" ? null : root.Day("in_force");

    static LocalDate? Required(YamlMap root, string field) => root.Text(field) is null ? null : root.Day(field);

    static bool Earlier(YamlMap root, string earlier, LocalDate? first, string later, LocalDate? second)
    {
        if (first is not { } one || second is not { } other || one < other || (one == other && later != "ended"))
            return true;
        root.Add(TreatyProblems.OutOfOrder(root.Where, earlier, Days.Format(one), later, Days.Format(other)));
        return false;
    }

    static Suspension? Suspended(YamlMap map)
    {
        var (debtors, creditors) = (Set(map, "debtors"), Set(map, "creditors"));
        var during = Stretch(map, "the suspension", null, null);
        var (effect, because) = (map.Choice<SuspensionEffect>("effect") ?? SuspensionEffect.Suspended, map.Text("because"));
        map.Close();
        return during is null || because is null ? null : new(debtors, creditors, during, effect, because);
    }

    /// <summary>A list of codes; absent, or <c>parties</c>, for every party.</summary>
    internal static PartySet Set(YamlMap map, string field) =>
        !map.Has(field) || map.IsText(field, "parties") ? PartySet.Everyone : new(map.Codes(field));

    /// <returns>Null, and a problem, where it would be empty.</returns>
    internal static DateRange? Stretch(YamlMap map, string whose, LocalDate? from, LocalDate? until)
    {
        var range = map.Range(from, until);
        if (range is null)
            map.Add(TreatyProblems.EmptyStretch(map.Where, whose));
        return range;
    }
}
