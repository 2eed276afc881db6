using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>The further words of a name govern nothing (Universal Dependencies, relation <c>flat</c>): in "Pierre Marnoux of France" the
/// phrase belongs to the whole name, which its first word stands for.</summary>
static class FlatRepair
{
    public static void Mend(Token[] tokens)
    {
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token] is { Relation: not ("flat" or "punct" or "fixed"), Head: >= 0 and var head } && tokens[head] is { Relation: "flat", Head: >= 0 and var name } && name != token)
                tokens[token] = tokens[token] with { Head = name };
        }
    }
}
