using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>Parses one sentence at a time in buffers of its own; not for two threads at once.</summary>
sealed class SentenceBuilder(SyntaxModel model)
{
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

        MainVerbRepair.Mend(tokens);
        CoordinationRepair.Mend(tokens);
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

    /// <summary>A token that hangs on the head of its name. A possessive or a hyphen there remains what it is.</summary>
    Token InnerToken(TokenizedText text, int token, NameRange range, int first)
    {
        var form = model.Words.Text(text.Form(token));
        var (tag, penn, relation) = form switch
        {
            "'s" or "’s" or "'" or "’" => (UniversalTag.PART, "POS", "case"),
            "-" or "–" => (UniversalTag.PUNCT, "HYPH", "punct"),
            [',' or '.' or '(' or ')' or '"' or '/' or '&', ..] => (UniversalTag.PUNCT, ",", "punct"),
            _ => (UniversalTag.PROPN, "NNP", range.HeadFirst ? "flat" : "compound"),
        };
        return new(text.Tokens[token], form, form, tag, penn, range.Head - first, relation);
    }
}
