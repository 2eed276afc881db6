using Casus.Language.Names;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>The mentions of one sentence while they are being found.</summary>
sealed class SentenceMentions
{
    readonly Mention?[] naming;
    readonly Mention?[] heading;

    /// <param name="names">Names, demonyms, metonyms and places, in the order of the text.</param>
    /// <param name="recognised">Names that no file knows.</param>
    public SentenceMentions(Sentence sentence, IReadOnlyList<Mention> names, IReadOnlyList<RecognisedName> recognised)
    {
        (Sentence, Recognised) = (sentence, recognised);
        naming = new Mention?[sentence.Tokens.Count];
        heading = new Mention?[sentence.Tokens.Count];
        foreach (var name in names)
            AddName(name);
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<RecognisedName> Recognised { get; }

    /// <summary>In the order in which they were found.</summary>
    public List<Mention> All { get; } = [];

    /// <summary>The name that the token is part of; null where it is part of none.</summary>
    public Mention? NameAt(int token) => naming[token];

    /// <summary>What the token heads: a description before a name, a name before what refers back; null where it heads nothing.</summary>
    public Mention? HeadedBy(int token) => heading[token];

    public void AddName(Mention name)
    {
        Add(name);
        naming.AsSpan(name.First, name.Last - name.First + 1).Fill(name);
    }

    public void Add(Mention mention)
    {
        All.Add(mention);
        heading[mention.Head] = mention;
    }

    /// <summary>Says that the token, which does not head it, is taken up by the mention.</summary>
    public void Claim(int token, Mention mention) => heading[token] = mention;

    /// <summary>The name that no file knows and that the token is part of; null where it is part of none.</summary>
    public RecognisedName? RecognisedAt(int token)
    {
        foreach (var name in Recognised)
        {
            if (name.Covers(token, token))
                return name;
        }

        return null;
    }

    /// <summary>The token of a name that hangs outside it.</summary>
    public static int HeadOf(Sentence sentence, RecognisedName name)
    {
        for (var token = name.First; token <= name.Last; token++)
        {
            if (sentence.Tokens[token].Head is var head && (head < name.First || head > name.Last))
                return token;
        }

        return name.Last;
    }

    /// <summary>The words as they are written, with a blank where there is any space.</summary>
    public string Words(int first, int last)
    {
        var words = Sentence.Tokens[first].Form;
        for (var token = first + 1; token <= last; token++)
            words += (Sentence.Tokens[token].Span.Start > Sentence.Tokens[token - 1].Span.End ? " " : "") + Sentence.Tokens[token].Form;
        return words;
    }

    public Mention Make(int first, int last, int head, MentionKind kind, IReadOnlyList<Referent> referents) => new(
        Sentence.Number,
        first,
        last,
        head,
        TextSpan.Covering(Sentence.Tokens[first].Span, Sentence.Tokens[last].Span),
        kind,
        referents);
}
