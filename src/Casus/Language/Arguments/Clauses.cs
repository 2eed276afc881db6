using Casus.Text;

namespace Casus.Language.Arguments;

/// <summary>Clauses in a dependency tree: which one a word belongs to and how far it reaches.</summary>
public static class Clauses
{
    /// <summary>The token that heads the clause in which this one stands: itself where it heads one.</summary>
    public static int Of(Sentence sentence, int token)
    {
        var last = token;
        foreach (var step in Upward(sentence, token))
        {
            last = step;
            if (HeadsClause(sentence, step))
                break;
        }

        return last;
    }

    public static bool HeadsClause(Sentence sentence, int token) => sentence.UniversalRelation(token) switch
    {
        "root" or "ccomp" or "xcomp" or "advcl" or "acl" or "csubj" or "parataxis" => true,
        "conj" => sentence.Tokens[token].Tag is UniversalTag.VERB or UniversalTag.AUX,
        _ => false,
    };

    /// <summary>This token and its governors up to the root.</summary>
    public static UpwardEnumerable Upward(Sentence sentence, int token) => new(sentence, token);

    public static bool Governs(Sentence sentence, int ancestor, int token)
    {
        foreach (var step in Upward(sentence, token))
        {
            if (step == ancestor)
                return true;
        }

        return false;
    }

    /// <summary>From the clause's first word to its last, without coordinated clauses, asides and outer punctuation.</summary>
    public static TextSpan Span(Sentence sentence, int clause)
    {
        var (first, last) = (clause, clause);
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Tag == UniversalTag.PUNCT || !BelongsTo(sentence, clause, token))
                continue;
            (first, last) = (Math.Min(first, token), Math.Max(last, token));
        }

        return new(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);
    }

    static bool BelongsTo(Sentence sentence, int clause, int token)
    {
        foreach (var step in Upward(sentence, token))
        {
            if (step == clause)
                return true;
            var standsApart = sentence.Is(step, "parataxis")
                || (sentence.Is(step, "conj") && sentence.Tokens[step].Head == clause && HeadsClause(sentence, step));
            if (standsApart)
                return false;
        }

        return false;
    }

    public readonly struct UpwardEnumerable(Sentence sentence, int token)
    {
        public UpwardEnumerator GetEnumerator() => new(sentence, token);
    }

    public struct UpwardEnumerator(Sentence sentence, int token)
    {
        int next = token;

        // A tree has no cycle, but a hand-made one may: no path is longer than the sentence.
        int left = sentence.Tokens.Count;

        public int Current { get; private set; } = -1;

        public bool MoveNext()
        {
            if (next < 0 || left-- == 0)
                return false;
            Current = next;
            next = sentence.Tokens[next].Head;
            return true;
        }
    }
}
