using System.Runtime.InteropServices;
using Casus.Language.Networks;
using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>Parses some sentences at a time, so that short ones share the work, in buffers of its own; not for two threads at once.</summary>
/// <param name="isPresent">Whether a word may be the present tense of a verb, of one or of several; null where nobody knows.</param>
sealed class SentenceBuilder(SyntaxModel model, Func<string, bool, bool>? isPresent)
{
    /// <summary>Words after which the sentences so far are parsed. More would not make it faster, and need more room.</summary>
    const int BatchWords = 96;

    /// <summary>After so many sentences in a row of so few words a text is a listing, until a longer one comes.</summary>
    const int LongestRun = 40, ShortSentence = 3;

    readonly NetworkBuffers buffers = new();
    readonly List<SentenceUnits> pool = [];
    readonly List<ParseUnits> batch = [];
    readonly PresentTenseRepair? presentTense = isPresent is null ? null : new(model, isPresent);

    public void Build(TokenizedText text, NameCursor names, Sentence[] sentences)
    {
        var (first, words, run) = (0, 0, 0);
        for (var number = 0; number < sentences.Length; number++)
        {
            var sentence = Describe(text, number, names, number - first);
            run = sentence.Units.Count <= ShortSentence ? run + 1 : 0;
            if (run > LongestRun)
                sentence.TakeForListing();
            words += sentence.Units.Count;
            if (words < BatchWords && number + 1 < sentences.Length)
                continue;
            Finish(text, first, number + 1, sentences);
            (first, words) = (number + 1, 0);
        }
    }

    SentenceUnits Describe(TokenizedText text, int number, NameCursor names, int place)
    {
        if (place == pool.Count)
            pool.Add(new());
        pool[place].Describe(text, number, names, model);
        return pool[place];
    }

    void Finish(TokenizedText text, int first, int end, Sentence[] sentences)
    {
        batch.Clear();
        for (var i = 0; i < end - first; i++)
        {
            if (pool[i].IsProse)
                batch.Add(pool[i].Units);
        }

        if (batch.Count > 0)
            Analyse(batch);
        presentTense?.Mend(text, pool, end - first, Analyse);
        for (var number = first; number < end; number++)
            sentences[number] = new(number, Tokens(text, number, pool[number - first]));
    }

    void Analyse(List<ParseUnits> sentences) => model.Network.Analyse(CollectionsMarshal.AsSpan(sentences), buffers);

    Token[] Tokens(TokenizedText text, int number, SentenceUnits sentence)
    {
        if (!sentence.IsProse)
            sentence.Chain(model);
        var first = text.FirstToken(number);
        var tokens = new Token[text.EndToken(number) - first];
        for (var unit = 1; unit <= sentence.Units.Count; unit++)
        {
            var range = sentence.Ranges[unit];
            for (var token = range.First; token <= range.Last; token++)
                tokens[token - first] = token == range.Head ? Governor(text, sentence, unit, first) : InnerToken(text, token, range, first);
        }

        TitleRepair.Mend(tokens, sentence.Ranges.AsSpan(1, sentence.Units.Count), first);
        ParticipleRepair.Mend(tokens);
        FlatRepair.Mend(tokens);
        RelationRepair.Mend(tokens);
        WorthRepair.Mend(tokens);
        CoordinationRepair.Mend(tokens);
        FiniteRepair.Mend(tokens);
        SubjectRepair.Mend(tokens);
        DoubledSubjectRepair.Mend(tokens);
        return tokens;
    }

    Token Governor(TokenizedText text, SentenceUnits sentence, int unit, int first)
    {
        var units = sentence.Units;
        var token = sentence.Ranges[unit].Head;
        var form = model.Words.Text(text.Form(token));
        var tag = units.Tags[unit];
        var head = units.Heads[unit] == ParseUnits.Root ? -1 : sentence.Ranges[units.Heads[unit]].Head - first;
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
