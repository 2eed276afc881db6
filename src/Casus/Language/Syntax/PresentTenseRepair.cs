using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// A second look at a sentence of news without a verb of its own: in "Israel blocks two lawmakers" a parser that learnt from letters and tales takes
/// "blocks" for a plural. Read with the past tense in its place, the sentence shows whether that is so.
/// </summary>
/// <param name="isPresent">Whether the word may be the present tense of a verb, of one or of several.</param>
sealed class PresentTenseRepair(SyntaxModel model, Func<string, bool, bool> isPresent)
{
    /// <summary>A past tense that takes an object, and one that takes a clause: they stand in for those that no treebank shows.</summary>
    const string WithObject = "rejected", WithClause = "said";

    const int ShortestVerb = 4;

    readonly int ofOne = model.Tags.NumberOf(UniversalTag.VERB, "VBZ"), ofSeveral = model.Tags.NumberOf(UniversalTag.VERB, "VBP");
    readonly List<(SentenceUnits Sentence, int Unit, Saved Before)> doubtful = [];
    readonly List<ParseUnits> again = [];

    /// <param name="analyse">Gives sentences tags and trees.</param>
    public void Mend(TokenizedText text, IReadOnlyList<SentenceUnits> sentences, int count, Action<List<ParseUnits>> analyse)
    {
        doubtful.Clear();
        again.Clear();
        for (var i = 0; i < count; i++)
        {
            if (sentences[i].IsProse && !MainVerb.IsFinite(model, sentences[i].Units) && Doubtful(text, sentences[i]) is > 0 and var unit)
                Doubt(text, sentences[i], unit);
        }

        if (doubtful.Count == 0)
            return;
        analyse(again);
        foreach (var (sentence, unit, before) in doubtful)
        {
            sentence.Units.Atoms[unit] = before.Atoms;
            if (MainVerb.IsPast(model, sentence.Units, unit))
                sentence.Units.Tags[unit] = Form(text, sentence, unit)[^1] == 's' ? ofOne : ofSeveral;
            else
                before.Restore(sentence.Units);
        }
    }

    void Doubt(TokenizedText text, SentenceUnits sentence, int unit)
    {
        var units = sentence.Units;
        doubtful.Add((sentence, unit, Saved.Of(units, unit)));
        again.Add(units);
        units.Atoms[unit] = WordAtoms.Of(Past(Form(text, sentence, unit)) is { } past && model.Words.Has(past) ? past
            : Form(text, sentence, unit + 1) is "that" ? WithClause : WithObject);
    }

    /// <summary>The first word that may be a verb in the present: behind who does it, and before what it is done to.</summary>
    int Doubtful(TokenizedText text, SentenceUnits sentence)
    {
        var units = sentence.Units;
        for (var unit = 2; unit < units.Count; unit++)
        {
            if (units.Marks[unit] == WordMark.None && IsSubject(units, unit - 1)
                && Form(text, sentence, unit) is { Length: >= ShortestVerb } form && char.IsLower(form[0]) && IsPresent(units, unit, form))
            {
                return unit;
            }
        }

        return -1;
    }

    bool IsPresent(ParseUnits units, int unit, string form) => model.Tags.Penn(units.Tags[unit]) switch
    {
        "NNS" or "VBZ" => IsObject(units, unit + 1) && isPresent(form, false),
        "NN" or "VB" or "VBP" or "JJ" => (IsObject(units, unit + 1) || model.Tags.Penn(units.Tags[unit + 1]) is "IN" or "RB") && AreSeveral(units, unit - 1) && isPresent(form, true),
        _ => false,
    };

    /// <summary>"Raids on the town …", "Chile and Peru …".</summary>
    bool AreSeveral(ParseUnits units, int last)
    {
        for (var unit = 1; unit <= last; unit++)
        {
            if (model.Tags.Penn(units.Tags[unit]) is "NNS" or "NNPS" or "CC")
                return true;
        }

        return false;
    }

    bool IsSubject(ParseUnits units, int unit) => model.Tags.Penn(units.Tags[unit]) switch
    {
        "NN" or "NNP" or "NNS" or "NNPS" or ")" or "," or "-RRB-" => true,
        "RB" => unit > 1 && IsSubject(units, unit - 1),
        _ => false,
    };

    bool IsObject(ParseUnits units, int unit) => model.Tags.Penn(units.Tags[unit]) is "DT" or "PDT" or "CD" or "NN" or "NNS" or "NNP" or "NNPS" or "PRP" or "PRP$" or "JJ" or "TO" or "$" or "VBN" or "VBG";

    /// <summary>"Blocks" → "blocked", "denies" → "denied", "reaches" → "reached", "sign" → "signed"; null where the last letter may be the word's own.</summary>
    static string? Past(string form) => form switch
    {
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => null,
        [.., 'i', 'e', 's'] => $"{form[..^3]}ied",
        [.., 'e', 's'] => $"{form[..^1]}d",
        [.., 's'] => $"{form[..^1]}ed",
        [.., 'e'] => $"{form}d",
        _ => $"{form}ed",
    };

    static string Form(TokenizedText text, SentenceUnits sentence, int unit) => text.Form(sentence.Ranges[unit].Head).ToString();

    /// <summary>What the first look gave.</summary>
    readonly record struct Saved(WordAtoms Atoms, int[] Tags, int[] Heads, int[] Relations)
    {
        public static Saved Of(ParseUnits units, int unit) =>
            new(units.Atoms[unit], units.Tags[..(units.Count + 1)], units.Heads[..(units.Count + 1)], units.Relations[..(units.Count + 1)]);

        public void Restore(ParseUnits units)
        {
            Tags.CopyTo(units.Tags, 0);
            Heads.CopyTo(units.Heads, 0);
            Relations.CopyTo(units.Relations, 0);
        }
    }
}
