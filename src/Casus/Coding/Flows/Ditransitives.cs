using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>"Will gift their forces vehicles": of two objects side by side the first is the taker, whatever the parser calls it.</summary>
static class Ditransitives
{
    public static IReadOnlyList<Argument> Read(Sentence sentence, int verb, IReadOnlyList<Argument> arguments)
    {
        var (first, second) = (-1, -1);
        foreach (var argument in arguments)
        {
            if (argument.Kind != ArgumentKind.Object || !argument.Direct || sentence.Tokens[argument.Head].Head != verb || sentence.Tokens[argument.Head].Relation != "obj")
                continue;
            if (first < 0)
                first = argument.Head;
            else
                second = argument.Head;
        }

        return second < 0 ? arguments
            : [.. arguments.Select(argument => argument.Kind == ArgumentKind.Object && argument.Head == first ? argument with { Kind = ArgumentKind.Indirect } : argument)];
    }
}
