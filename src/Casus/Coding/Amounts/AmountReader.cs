using Casus.Coding.Context;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Amounts;

/// <summary>Finds the amounts of a sentence: numbers, and money in the signs and words of the lexicon.</summary>
sealed class AmountReader(FlowWords words)
{
    /// <summary>How many words may name the state of a currency: "South Korean won".</summary>
    const int WordsForState = 3;

    public IReadOnlyList<Amount> Read(Scene scene, Sentence sentence)
    {
        var found = new List<Amount>();
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (At(scene, sentence, token) is not { } amount)
                continue;
            found.Add(amount);
            token = amount.Last;
        }

        return found;
    }

    Amount? At(Scene scene, Sentence sentence, int token)
    {
        if (Glued(sentence.Tokens[token].Form) is var (sign, digits) && words.Currency(sign) is { } glued)
            return new(token, Scaled(sentence, token, digits, out var value), value, true, glued.Code);
        if (sentence.Tokens[token].Relation == "flat" || IsPartOfName(sentence, token) || NumberReader.Read(sentence, token) is not var (number, last))
            return null;
        if (Before(sentence, token) is var (first, before))
            return new(first, last, number, true, before.Code);
        if (Behind(scene, sentence, last) is var (end, code))
            return new(token, end, number, true, code);
        return new(token, last, number, false, null);
    }

    /// <summary>"F-16", "T-72".</summary>
    static bool IsPartOfName(Sentence sentence, int token) =>
        token > 1 && sentence.Tokens[token - 1].Form == "-" && sentence.Tokens[token - 2].Tag is UniversalTag.PROPN or UniversalTag.NOUN
        && sentence.Tokens[token].Span.Start == sentence.Tokens[token - 1].Span.End;

    /// <summary>"Kč34" and "€40" where they are one token.</summary>
    static (string Sign, decimal Digits)? Glued(string form)
    {
        var at = form.AsSpan().IndexOfAnyInRange('0', '9');
        return at > 0 && NumberReader.Digits(form[at..]) is { } digits ? (form[..at].ToLowerInvariant(), digits) : null;
    }

    static int Scaled(Sentence sentence, int token, decimal digits, out decimal value)
    {
        value = digits;
        if (token + 1 >= sentence.Tokens.Count || sentence.Tokens[token + 1].Form is not ("thousand" or "million" or "billion" or "trillion" or "bn" or "m"))
            return token;
        value *= sentence.Tokens[token + 1].Form[0] switch { 'm' => 1e6m, 'b' => 1e9m, _ => sentence.Tokens[token + 1].Form == "trillion" ? 1e12m : 1e3m };
        return token + 1;
    }

    /// <summary>"$", "US$", "EUR" before the number.</summary>
    (int First, CurrencyWord Word)? Before(Sentence sentence, int token)
    {
        if (token == 0)
            return null;
        var sign = sentence.Tokens[token - 1].Form.ToLowerInvariant();
        if (token > 1 && sentence.Tokens[token - 2].Span.End == sentence.Tokens[token - 1].Span.Start
            && words.Currency(sentence.Tokens[token - 2].Form.ToLowerInvariant() + sign) is { } joined)
        {
            return (token - 2, joined);
        }

        var isCode = !sentence.Tokens[token - 1].Form.AsSpan().ContainsAnyInRange('a', 'z');
        return isCode && words.Currency(sign) is { } word ? (token - 1, word) : null;
    }

    /// <summary>"Million dollars", "trillion South Korean won".</summary>
    (int Last, string? Code)? Behind(Scene scene, Sentence sentence, int last)
    {
        for (var token = last + 1; token < sentence.Tokens.Count && token <= last + 1 + WordsForState; token++)
        {
            if (Word(sentence, token) is { } word)
                return IsWeight(sentence, token) ? null : (token, Code(scene, sentence, word, last + 1, token));
            if (sentence.Tokens[token].Tag is not (UniversalTag.ADJ or UniversalTag.PROPN))
                return null;
        }

        return null;
    }

    CurrencyWord? Word(Sentence sentence, int token) =>
        words.Currency(Scene.Lemma(sentence, token)) ?? words.Currency(sentence.Tokens[token].Form.ToLowerInvariant());

    /// <summary>"Pounds of cocaine".</summary>
    static bool IsWeight(Sentence sentence, int token) =>
        Scene.Lemma(sentence, token) == "pound" && token + 1 < sentence.Tokens.Count && sentence.Tokens[token + 1].Form == "of";

    static string? Code(Scene scene, Sentence sentence, CurrencyWord word, int first, int currency)
    {
        for (var token = first; token < currency; token++)
        {
            foreach (var actor in scene.Named(sentence, token))
            {
                if (actor.Code is { } code && word.ByState.TryGetValue(code.State().ToString(), out var known))
                    return known;
            }
        }

        return word.Code;
    }
}
