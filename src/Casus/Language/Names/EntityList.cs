using Casus.Text;

namespace Casus.Language.Names;

/// <summary>The names of one sentence while they are brought together: what was added first stays.</summary>
sealed class EntityList
{
    readonly List<RecognisedName> names = [];

    public EntityList(Sentence sentence)
    {
        Sentence = sentence;
        Forms = new string[sentence.Tokens.Count];
        for (var token = 0; token < Forms.Length; token++)
            Forms[token] = sentence.Tokens[token].Form;
    }

    public Sentence Sentence { get; }

    public string[] Forms { get; }

    /// <summary>In the order of the text.</summary>
    public IEnumerable<RecognisedName> InOrder => names.OrderBy(name => name.First);

    public void Add(int first, int last, EntityKind kind, double certainty)
    {
        if (!names.Exists(name => name.Overlaps(first, last)))
            names.Add(new(first, last, kind, certainty));
    }

    /// <param name="isBuilt">Whether a place whose name ends so is a facility.</param>
    public void Add(IReadOnlyList<RecognisedName> recognised, Func<string, bool> isBuilt)
    {
        foreach (var name in recognised)
            Add(name.First, name.Last, name.Kind == EntityKind.Place && name.Last > name.First && isBuilt(Forms[name.Last]) ? EntityKind.Facility : name.Kind, name.Certainty);
    }

    public bool IsFree(int token) => !names.Exists(name => name.Covers(token, token));

    /// <returns>Where the words begin that end with this token; −1 where others end there.</returns>
    public int StartOf(string words, int last)
    {
        var (token, rest) = (last, words.Length);
        for (; token >= 0; token--)
        {
            var form = Forms[token];
            if (rest < form.Length || string.CompareOrdinal(words, rest - form.Length, form, 0, form.Length) != 0)
                return -1;
            rest -= form.Length;
            if (rest == 0)
                return token;
            rest -= words[rest - 1] == ' ' ? 1 : 0;
        }

        return -1;
    }
}
