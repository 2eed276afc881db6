using System.Text.Json;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>A sentence with its gold tree and the predicates that PropBank's annotators marked in it.</summary>
/// <param name="Tree">Its spans point into <paramref name="Text"/>.</param>
sealed record FrameRow(string Id, string Text, Sentence Tree, IReadOnlyList<Frame> Frames)
{
    public static FrameRow Read(JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        var tree = new Sentence(0, Tokens(row, text));
        return new(
            row.GetProperty("sent_id").GetString()!, text, tree,
            [.. row.GetProperty("frames").EnumerateArray().Select(frame => Frame.Read(frame, tree))]);
    }

    static List<Token> Tokens(JsonElement row, string text)
    {
        string[] forms = [.. row.Texts("tokens")], lemmas = [.. row.Texts("lemma")], tags = [.. row.Texts("upos")], penn = [.. row.Texts("xpos")], relations = [.. row.Texts("deprel")];
        int[] heads = [.. row.GetProperty("head").EnumerateArray().Select(head => head.GetInt32())];
        if (new[] { lemmas.Length, tags.Length, penn.Length, relations.Length, heads.Length }.Any(length => length != forms.Length))
            throw new FormatException("not every token has a lemma, tags, a head and a relation");

        var (tokens, at) = (new List<Token>(forms.Length), 0);
        for (var i = 0; i < forms.Length; i++)
        {
            at = text.IndexOf(forms[i], at, StringComparison.Ordinal);
            if (at < 0 || heads[i] < 0 || heads[i] > forms.Length || !Enum.TryParse<UniversalTag>(tags[i], out var tag))
                throw new FormatException("the tokens do not fit the text or its tree");
            tokens.Add(new(new(at, at + forms[i].Length), forms[i], lemmas[i], tag, penn[i], heads[i] - 1, relations[i]));
            at += forms[i].Length;
        }

        return tokens;
    }
}

/// <summary>A predicate and the head words of its arguments, all as numbers of gold tokens.</summary>
/// <param name="Roleset">PropBank's name of the predicate in this meaning: <c>sign.02</c>.</param>
/// <param name="Arguments">The numbered ones.</param>
/// <param name="Copies">Heads of relative pronouns and of second parts of arguments, with the role that they repeat: neither
/// wanted nor wrong.</param>
sealed record Frame(int Predicate, string Roleset, IReadOnlyList<(int Role, int Head)> Arguments, IReadOnlySet<(int Role, int Head)> Copies)
{
    public static Frame Read(JsonElement frame, Sentence tree)
    {
        var (arguments, copies) = (new List<(int, int)>(), new HashSet<(int, int)>());
        foreach (var argument in frame.GetProperty("args").EnumerateArray())
        {
            var role = argument.GetProperty("role").GetString()!;
            var head = Head(tree, argument.GetProperty("start").GetInt32(), argument.GetProperty("end").GetInt32());
            if (role is ['A', 'R', 'G', >= '0' and <= '9' and var number])
                arguments.Add((number - '0', head));
            else if (role is ['R' or 'C', '-', 'A', 'R', 'G', >= '0' and <= '9' and var repeated])
                copies.Add((repeated - '0', head));
        }

        var predicate = frame.GetProperty("predicate").GetInt32();
        return predicate >= 0 && predicate < tree.Tokens.Count
            ? new(predicate, frame.GetProperty("roleset").GetString()!, arguments, copies)
            : throw new FormatException("a predicate lies outside its sentence");
    }

    /// <summary>The first word of the span that hangs on a word outside it.</summary>
    static int Head(Sentence tree, int start, int end)
    {
        if (start < 0 || end > tree.Tokens.Count || start >= end)
            throw new FormatException("an argument lies outside its sentence");
        for (var token = start; token < end; token++)
        {
            var head = tree.Tokens[token].Head;
            if ((head < start || head >= end) && tree.Tokens[token].Tag != UniversalTag.PUNCT)
                return token;
        }

        return start;
    }
}
