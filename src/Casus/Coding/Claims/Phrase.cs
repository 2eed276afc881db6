using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Some words of a sentence, and the stretches of text that they fill.</summary>
sealed class Phrase
{
    readonly Sentence sentence;
    readonly bool[] isIn;

    Phrase(Sentence sentence) => (this.sentence, isIn) = (sentence, new bool[sentence.Tokens.Count]);

    /// <summary>A word with all that hangs from it.</summary>
    public static Phrase Of(Sentence sentence, int head) => new Phrase(sentence).With(head);

    public Phrase With(int head)
    {
        Set(head, true);
        return this;
    }

    public Phrase Without(int head)
    {
        Set(head, false);
        return this;
    }

    /// <summary>Without everything that stands before or after these places.</summary>
    public Phrase Within(int first, int last)
    {
        for (var token = 0; token < isIn.Length; token++)
            isIn[token] &= token >= first && token <= last;
        return this;
    }

    public bool Has(int token) => isIn[token];

    /// <summary>Stretches of the text, punctuation between words included and that at the ends left out.</summary>
    public IReadOnlyList<TextSpan> Stretches()
    {
        var found = new List<TextSpan>();
        var (first, last) = (-1, -1);
        for (var token = 0; token < isIn.Length; token++)
        {
            if (IsMark(token) || (sentence.Tokens[token].Form is ")" or "]" && !isIn[token]))
                continue;
            if (isIn[token])
                (first, last) = (first < 0 ? token : first, token);
            else if (first >= 0)
                Close();
        }

        if (first >= 0)
            Close();
        return found;

        void Close()
        {
            found.Add(new(sentence.Tokens[first].Span.Start, sentence.Tokens[WithFinalMark(last)].Span.End));
            (first, last) = (-1, -1);
        }
    }

    bool IsMark(int token) => sentence.Tokens[token].Tag == UniversalTag.PUNCT && sentence.Tokens[token].Form is not ("?" or "!" or ")" or "]");

    int WithFinalMark(int last) => last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].Form is "?" or "!" ? last + 1 : last;

    void Set(int head, bool value)
    {
        var waiting = new Stack<int>();
        waiting.Push(head);
        while (waiting.TryPop(out var token))
        {
            if (isIn[token] == value)
                continue;
            isIn[token] = value;
            foreach (var dependent in sentence.Dependents(token))
                waiting.Push(dependent);
        }
    }
}
