using Casus.Language;
using Casus.Language.Syntax;
using Casus.Text;

namespace Casus.Training;

/// <summary>A second look at sentences in which teachers find no finite verb: where a past tense in place of some word makes a verb of it, the word is a verb in the
/// present ("The two sides sign a deal"). What the teachers could not tell, those who learn from them then can.</summary>
/// <param name="isVerb">Whether a word is the dictionary form of a verb.</param>
sealed class SecondLook(SyntaxModel model, Func<string, bool> isVerb)
{
    const int Shortest = 3, MostTries = 12;

    /// <summary>Stands for past tenses that no treebank shows.</summary>
    const string Regular = "rejected";

    readonly int singular = model.Tags.NumberOf(UniversalTag.VERB, "VBZ"), plural = model.Tags.NumberOf(UniversalTag.VERB, "VBP");

    /// <param name="forms">From unit 1 on.</param>
    /// <returns>Whether a verb was found.</returns>
    public bool Mend(ParseUnits units, IReadOnlyList<string> forms, Action<ParseUnits> analyse)
    {
        if (MainVerb.IsFinite(model, units))
            return false;
        var tries = 0;
        int[] tags = units.Tags[..(units.Count + 1)];
        for (var unit = 2; unit < units.Count && tries < MostTries; unit++)
        {
            if (model.Tags.Penn(tags[unit]) is not ("NN" or "NNS" or "VB" or "NNP" or "NNPS" or "JJ" or "VBZ" or "VBP") || Lemma(forms[unit - 1]) is not { } lemma || !IsNoun(tags[unit - 1]))
                continue;
            tries++;
            units.Atoms[unit] = WordAtoms.Of(model.Words.Has($"{lemma}ed") ? $"{lemma}ed" : model.Words.Has($"{lemma}d") ? $"{lemma}d" : Regular);
            analyse(units);
            units.Atoms[unit] = WordAtoms.Of(forms[unit - 1]);
            if (!MainVerb.IsPast(model, units, unit))
                continue;
            units.Tags[unit] = forms[unit - 1] == lemma ? plural : singular;
            return true;
        }

        if (tries > 0)
            analyse(units);
        return false;
    }

    string? Lemma(string form) =>
        form.Length < Shortest || !form.All(char.IsAsciiLetterLower) ? null
        : isVerb(form) ? form
        : form is [.., 'i', 'e', 's'] && isVerb($"{form[..^3]}y") ? $"{form[..^3]}y"
        : form is [.., 's'] && isVerb(form[..^1]) ? form[..^1]
        : form is [.., 'e', 's'] && isVerb(form[..^2]) ? form[..^2]
        : null;

    bool IsNoun(int tag) => model.Tags.Penn(tag) is "NN" or "NNS" or "NNP" or "NNPS" or "RB" or "," or ")" or "-RRB-" or "PRP";
}
