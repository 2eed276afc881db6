using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>Parses one sentence at a time in buffers of its own; not for two threads at once.</summary>
sealed class SentenceBuilder(SyntaxModel model)
{
    const string Flat = "flat", Compound = "compound", Punctuation = "punct";

    readonly ParseUnits units = new();
    readonly ParseState state = new(model.Relations.Case, model.Relations.Mark);
    readonly NameRange[] ranges = new NameRange[Tokenizer.LongestSentence + 1];

    public Sentence Build(TokenizedText text, int number, NameCursor names)
    {
        var (first, end) = (text.FirstToken(number), text.EndToken(number));
        var count = FindUnits(first, end, names);
        Describe(text, count);
        model.Analyse(units, state);

        var tokens = new Token[end - first];
        for (var unit = 1; unit <= count; unit++)
        {
            var range = ranges[unit];
            for (var token = range.First; token <= range.Last; token++)
                tokens[token - first] = token == range.Head ? Governor(text, unit, first) : InnerToken(text, token, range, first);
        }

        return new(number, tokens);
    }

    int FindUnits(int first, int end, NameCursor names)
    {
        var count = 0;
        for (var token = first; token < end; token = ranges[count].Last + 1)
        {
            var last = names.EndOfName(token, end, out var headFirst);
            ranges[++count] = new(token, last, headFirst);
        }

        return count;
    }

    void Describe(TokenizedText text, int count)
    {
        units.Reset(count);
        for (var unit = 1; unit <= count; unit++)
        {
            var range = ranges[unit];
            units.Atoms[unit] = WordAtoms.Of(text.Form(range.Head));
            if (range.Last > range.First)
                units.FixedTags[unit] = model.Tags.ProperNoun;
        }
    }

    Token Governor(TokenizedText text, int unit, int first)
    {
        var token = ranges[unit].Head;
        var form = model.Words.Text(text.Form(token));
        var tag = units.Tags[unit];
        var head = units.Heads[unit] == units.Root ? -1 : ranges[units.Heads[unit]].Head - first;
        var lemma = model.Lemmatizer.Lemma(form, units.Atoms[unit], tag);
        return new(text.Tokens[token], form, lemma, model.Tags.Universal(tag), model.Tags.Penn(tag), head, model.Relations.Name(units.Relations[unit]));
    }

    /// <summary>A token within a name; a hyphen there remains punctuation.</summary>
    Token InnerToken(TokenizedText text, int token, NameRange range, int first)
    {
        var head = range.Head - first;
        var form = model.Words.Text(text.Form(token));
        if (!char.IsLetterOrDigit(form[0]) && !char.IsSurrogate(form[0]))
            return new(text.Tokens[token], form, form, UniversalTag.PUNCT, form == "-" ? "HYPH" : ",", head, Punctuation);
        var tag = model.Tags.ProperNoun;
        return new(text.Tokens[token], form, form, model.Tags.Universal(tag), model.Tags.Penn(tag), head, range.HeadFirst ? Flat : Compound);
    }
}
