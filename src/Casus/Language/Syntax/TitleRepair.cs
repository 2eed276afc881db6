using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>
/// Mends how a known person hangs together with the title before the name: in "Putin and North Korean leader Kim Jong Un" it is Kim who
/// is joined to Putin, and "leader" describes him.
/// </summary>
static class TitleRepair
{
    public static void Mend(Token[] tokens, ReadOnlySpan<NameRange> names, int first)
    {
        foreach (var range in names)
        {
            var (name, title) = (range.First - first, range.First - first - 1);
            if (range.HeadFirst && range.Last > range.First && title >= 0 && IsTitle(tokens, title) && IsParted(tokens, name, title) && !Descent.IsBelow(tokens, title, name))
                Join(tokens, name, title);
        }
    }

    static bool IsTitle(Token[] tokens, int title) =>
        tokens[title] is { Tag: UniversalTag.NOUN, PennTag: "NN", Relation: "conj" or "nsubj" or "obj" or "obl" or "nmod" or "appos" or "root" };

    /// <summary>Both hang on something else, though nothing stands between them.</summary>
    static bool IsParted(Token[] tokens, int name, int title) =>
        tokens[name].Head != title && tokens[title].Head != name && tokens[name].Head >= 0
        && ((tokens[name].Head < title && tokens[name].Relation is "flat" or "conj" or "appos" or "compound" or "nmod" or "nmod:desc") || IsTwice(tokens[name], tokens[title]));

    /// <summary>"South Korean president Lee Jae-myung visited": two subjects of one verb.</summary>
    static bool IsTwice(Token name, Token title) => name.Head == title.Head && name.Relation == title.Relation && name.Relation is "nsubj" or "obj";

    static void Join(Token[] tokens, int name, int title)
    {
        tokens[name] = tokens[name] with { Head = tokens[title].Head, Relation = tokens[title].Relation };
        tokens[title] = tokens[title] with { Head = name, Relation = "nmod:desc" };
        // What marked the title's place in the sentence marks the person's now.
        for (var token = 0; token < title; token++)
        {
            if (tokens[token].Head == title && tokens[token].Relation is "case" or "cc" or "mark" or "punct")
                tokens[token] = tokens[token] with { Head = name };
        }
    }
}
