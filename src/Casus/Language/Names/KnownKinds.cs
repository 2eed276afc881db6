using Casus.Actors;
using Casus.Language.Mentions;

namespace Casus.Language.Names;

/// <summary>Of what kind known names are.</summary>
static class KnownKinds
{
    /// <returns>Null for a nationality, for a building that stands for a government, and for what is no actor's name.</returns>
    public static EntityKind? Of(NameKind kind) => kind switch
    {
        NameKind.Person or NameKind.TitledPerson => EntityKind.Person,
        NameKind.Organisation => EntityKind.Organisation,
        NameKind.StateName or NameKind.Capital or NameKind.Town => EntityKind.Place,
        _ => null,
    };

    /// <returns>Null where the meanings of the name are of several kinds.</returns>
    public static EntityKind? Of(NameHit hit)
    {
        var kind = Of(hit.Candidates[0].Kind);
        foreach (var candidate in hit.Candidates)
        {
            if (Of(candidate.Kind) != kind)
                return null;
        }

        return kind;
    }
}
