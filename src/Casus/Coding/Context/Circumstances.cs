using Casus.Language;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Context;

/// <summary>When and where something happened, as the clause around its predicate says.</summary>
public static class Circumstances
{
    static readonly string[] locative = ["in", "at", "near", "outside", "off", "inside", "around", "on"];
    static readonly string[] occasions = ["during", "at", "in", "on", "amid", "after"];

    /// <summary>The date that belongs to the predicate; null where its clause and those above it give none.</summary>
    public static UncertainDate? When(Scene scene, Sentence sentence, int predicate)
    {
        var clause = Clauses.Of(sentence, predicate);
        var dated = scene.Parsed.Times.Where(time => time.Sentence == sentence.Number).ToLookup(time => Clauses.Of(sentence, Anchor(sentence, time)));
        foreach (var step in Clauses.Upward(sentence, clause))
        {
            if (dated[step].FirstOrDefault() is { } time)
                return time.When;

            // "He said on Wednesday that …": the day of saying is not the day of what is said.
            if (sentence.Is(step, "ccomp") || sentence.Is(step, "acl:relcl") || sentence.Is(step, "parataxis"))
                return null;
        }

        return null;
    }

    /// <summary>The place that the predicate's own phrases name, or that of the occasion it is part of.</summary>
    public static Place? Where(Sentence sentence, int predicate, Func<Sentence, int, Place?> find)
    {
        var arguments = ArgumentReader.Read(sentence, predicate);
        var own = Locative(arguments).Select(head => find(sentence, head)).FirstOrDefault(place => place is not null);
        return own ?? arguments
            .Where(argument => argument.Kind == ArgumentKind.Preposition && occasions.Contains(argument.Preposition))
            .SelectMany(occasion => Locative(ArgumentReader.Read(sentence, occasion.Head)))
            .Select(head => find(sentence, head))
            .FirstOrDefault(place => place is not null);
    }

    static IEnumerable<int> Locative(IEnumerable<Argument> arguments) =>
        arguments.Where(argument => argument.Kind == ArgumentKind.Preposition && locative.Contains(argument.Preposition))
            .Select(argument => argument.Head);

    /// <summary>The token of a time expression by which it hangs in the tree.</summary>
    static int Anchor(Sentence sentence, TimeMention time)
    {
        for (var token = time.First; token <= time.Last; token++)
        {
            var head = sentence.Tokens[token].Head;
            if (head < time.First || head > time.Last)
                return head < 0 ? token : head;
        }

        return time.First;
    }
}
