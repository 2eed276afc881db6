using Casus.Language;
using Casus.Pipeline;

namespace Casus.Evaluation;

/// <summary>How many of the editors' links to states Casus makes too.</summary>
/// <param name="To">"a state" or "its government, office or forces".</param>
public sealed record LinkFigures(string To, Part Part, LinkCounts Counts);

/// <summary>Measures links to states against those that the editors of a news digest made.</summary>
static class LinkScore
{
    const string ToState = "a state";
    const string ToPart = "its government, office or forces";

    public static IEnumerable<LinkFigures> Of(IReadOnlyList<LinkedNews> rows, ReadingPipeline pipeline, Knowledge knowledge, List<Miss> misses)
    {
        var targets = new LinkTargets(knowledge.Actors.Names);
        var judged = rows.SelectMany((row, number) => Judge(row, Parts.Of(number), pipeline, targets)).ToArray();
        misses.AddRange(judged.Where(link => link is { Part: Part.WorkedOn, Verdict: not Verdict.Right and not Verdict.Neutral }).Select(Miss));
        return from kind in new[] { TargetKind.State, TargetKind.PartOfState }
               from part in Enum.GetValues<Part>()
               select new LinkFigures(kind == TargetKind.State ? ToState : ToPart, part, Count([.. judged.Where(link => link.Part == part)], kind));
    }

    /// <summary>Links to pages about nothing of the kind count only where Casus says that the same words are a state.</summary>
    static LinkCounts Count(IReadOnlyList<Judged> links, TargetKind kind)
    {
        var wanted = links.Where(link => link.Target.Kind == kind).ToArray();
        var right = wanted.Count(link => link.Verdict == Verdict.Right);
        var wrong = wanted.Count(link => link.Verdict == Verdict.Wrong)
            + (kind == TargetKind.State ? links.Count(link => link.Target.Kind == TargetKind.Other && link.Verdict == Verdict.Wrong) : 0);
        return new(right, right + wrong, wanted.Length);
    }

    static IEnumerable<Judged> Judge(LinkedNews row, Part part, ReadingPipeline pipeline, LinkTargets targets)
    {
        var parsed = pipeline.Parse(row.Document);
        var mentions = parsed.Mentions.Select(mention => (Mention: mention, row.Document.Quote(mention.Span).Start, row.Document.Quote(mention.Span).End)).ToArray();
        foreach (var link in row.Links)
        {
            var target = targets.Of(link, row.Document.Published);
            var inside = mentions.Where(mention => mention.Start < link.End && link.Start < mention.End).ToArray();
            var states = inside.SelectMany(mention => States(mention.Mention)).ToHashSet();
            var claimed = inside.Where(mention => IsState(mention.Mention) && Covers(mention.Start, mention.End, link))
                .SelectMany(mention => States(mention.Mention)).ToHashSet();
            yield return new(row, part, link, target, Judge(target, states, claimed), string.Join(' ', states));
        }
    }

    static Verdict Judge(LinkTarget target, HashSet<string> found, HashSet<string> claimed)
    {
        if (target.Kind != TargetKind.Other)
            return found.IsSupersetOf(target.Named) ? Verdict.Right : claimed.Count > 0 ? Verdict.Wrong : Verdict.Missing;
        return claimed.Count == 0 || target.Named.Overlaps(claimed) ? Verdict.Neutral : Verdict.Wrong;
    }

    static IEnumerable<string> States(Mention mention) =>
        mention.Referents.Where(referent => referent.Code.HasState).Select(referent => referent.Code.State().ToString());

    /// <summary>The words are taken for a state as such, and not for a body, person or town of it.</summary>
    static bool IsState(Mention mention) => mention.Referents is [{ Name: null, Code: { HasState: true, Suffix: null } }];

    /// <summary>The mention has all the link's words but an article before or a possessive behind.</summary>
    static bool Covers(int start, int end, EditorLink link) => start - link.Start <= "the ".Length && link.End - end <= "'s".Length;

    static Miss Miss(Judged link) => new(
        "link",
        link.Row.Id,
        $"{link.Link.Words} | {link.Row.Document.Text}",
        $"{string.Join(' ', link.Target.Named)} ({link.Link.Title})",
        $"{link.Verdict}: {link.Found}");

    enum Verdict { Right, Wrong, Missing, Neutral }

    sealed record Judged(LinkedNews Row, Part Part, EditorLink Link, LinkTarget Target, Verdict Verdict, string Found);
}
