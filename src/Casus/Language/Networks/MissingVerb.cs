using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>A full sentence has a finite verb. Where "Missiles struck the port." comes out as a noun with a participle, the likeliest of
/// its participles is taken for that verb.</summary>
static class MissingVerb
{
    /// <summary>How much less likely than a participle a past tense may be to be taken for one, as a difference of scores.</summary>
    const float Margin = 4;

    /// <returns>The verb, now tagged so, that the others are to hang from; 0 where no verb is missing or none will do.</returns>
    /// <param name="scores">Of each unit's tags, from the root on.</param>
    public static int Find(ParseUnits units, TagSet tagSet, ReadOnlySpan<float> scores, int stride)
    {
        if (units.Count < 3 || tagSet.Penn(units.Tags[units.Count]) is not ".")
            return 0;
        var (verb, best) = (0, -Margin);
        for (var unit = 1; unit <= units.Count; unit++)
        {
            if (tagSet.IsFinite(units.Tags[unit]))
                return 0;
            if (unit == 1 || units.Tags[unit] != tagSet.PastParticiple)
                continue;
            var own = scores.Slice(unit * stride, stride);
            var gain = own[tagSet.PastTense - TagSet.FirstOfWords] - own[tagSet.PastParticiple - TagSet.FirstOfWords];
            if (gain > best)
                (verb, best) = (unit, gain);
        }

        if (verb != 0)
            units.Tags[verb] = tagSet.PastTense;
        return verb;
    }
}
