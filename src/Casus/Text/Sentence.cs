namespace Casus.Text;

/// <summary>A parsed sentence: its tokens and, for walking down the tree, each token's dependents in order.</summary>
public sealed class Sentence
{
    readonly int[] firstDependent;
    readonly int[] nextSibling;

    /// <param name="number">0-based place in the document.</param>
    /// <exception cref="ArgumentException">A head lies outside the sentence.</exception>
    public Sentence(int number, IReadOnlyList<Token> tokens)
    {
        (Number, Tokens) = (number, tokens);
        firstDependent = new int[tokens.Count];
        nextSibling = new int[tokens.Count];
        firstDependent.AsSpan().Fill(-1);
        nextSibling.AsSpan().Fill(-1);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var head = tokens[i].Head;
            if (head >= tokens.Count || head < -1)
                throw new ArgumentException($"Token {i} has its head at {head}, outside the sentence.", nameof(tokens));
            if (head < 0)
                continue;
            nextSibling[i] = firstDependent[head];
            firstDependent[head] = i;
        }
    }

    public int Number { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public TextSpan Span => Tokens.Count == 0 ? default : new(Tokens[0].Span.Start, Tokens[^1].Span.End);

    /// <summary>Numbers of the tokens that hang from this one, left to right.</summary>
    public DependentEnumerable Dependents(int token) => new(this, token);

    /// <summary>The first dependent with this relation, or −1. A relation without subtype also finds its subtypes.</summary>
    public int Dependent(int token, string relation)
    {
        foreach (var dependent in Dependents(token))
        {
            if (Is(dependent, relation))
                return dependent;
        }

        return -1;
    }

    /// <summary><c>Is(t, "nsubj")</c> holds for <c>nsubj</c> and for <c>nsubj:pass</c>.</summary>
    public bool Is(int token, string relation)
    {
        var own = Tokens[token].Relation;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>The token's relation without its subtype: <c>nsubj</c> of <c>nsubj:pass</c>.</summary>
    public ReadOnlySpan<char> UniversalRelation(int token)
    {
        var own = Tokens[token].Relation.AsSpan();
        return own.IndexOf(':') is >= 0 and var colon ? own[..colon] : own;
    }

    public readonly struct DependentEnumerable(Sentence sentence, int token)
    {
        public DependentEnumerator GetEnumerator() => new(sentence, token);
    }

    public struct DependentEnumerator(Sentence sentence, int token)
    {
        public int Current { get; private set; } = -1;

        public bool MoveNext()
        {
            Current = Current < 0 ? sentence.firstDependent[token] : sentence.nextSibling[Current];
            return Current >= 0;
        }
    }
}
