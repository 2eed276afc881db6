using Casus.Actors;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Language.Names;

/// <summary>Tells the network that finds names which words are known names, and of whose: what stands around is easier to judge then.</summary>
static class NameMarks
{
    public static void Put(IReadOnlyList<NameHit> hits, ParseUnits units)
    {
        foreach (var hit in hits)
            units.Marks.AsSpan(hit.First + 1, hit.Last - hit.First + 1).Fill(Of(hit));
    }

    static WordMark Of(NameHit hit) => hit.IsDemonym ? WordMark.KnownDemonym : hit.Candidates[0].Kind switch
    {
        NameKind.Person or NameKind.TitledPerson => WordMark.KnownPerson,
        NameKind.StateName or NameKind.Capital or NameKind.Town => WordMark.KnownPlace,
        NameKind.Organisation or NameKind.Metonym => WordMark.KnownOrganisation,
        _ => WordMark.KnownOther,
    };
}
