using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>What a parse says of the verb of the main clause.</summary>
static class MainVerb
{
    /// <summary>Whether the main clause has a verb that shows its tense.</summary>
    public static bool IsFinite(SyntaxModel model, ParseUnits units)
    {
        for (var unit = 1; unit <= units.Count; unit++)
        {
            if (!model.Tags.IsFinite(units.Tags[unit]))
                continue;
            var isHelper = model.Tags.Universal(units.Tags[unit]) == UniversalTag.AUX && units.Heads[unit] != ParseUnits.Root;
            if ((isHelper ? units.Heads[units.Heads[unit]] : units.Heads[unit]) == ParseUnits.Root)
                return true;
        }

        return false;
    }

    /// <summary>Whether it is this word, in the past tense and behind its subject.</summary>
    public static bool IsPast(SyntaxModel model, ParseUnits units, int verb)
    {
        if (units.Heads[verb] != ParseUnits.Root || units.Tags[verb] != model.Tags.PastTense)
            return false;
        for (var unit = 1; unit < verb; unit++)
        {
            if (units.Heads[unit] == verb && model.Relations.Name(units.Relations[unit]) == "nsubj")
                return true;
        }

        return false;
    }
}
