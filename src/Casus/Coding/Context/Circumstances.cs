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
    static readonly string[] locative = ["in", "at", "near", "outside", "off", "inside"];
    static readonly string[] occasions = ["during", "at", "in", "on", "amid", "after"];

    /// <summary>The date that belongs to the predicate; null where its clause and those above it give none.</summary>
    public static UncertainDate? When(Scene scene, Sentence sentence, int predicate)
    {
        var clause = Clauses.Of(sentence, predicate);
        var dated = scene.Parsed.Times.Where(time => time.Sentence == sentence.Number && !IsOfAnother(sentence, time, predicate)).ToLookup(time => Clauses.Of(sentence, Anchor(sentence, time)));
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

    /// <summary>The date in the predicate's own phrase; null where it has none.</summary>
    public static UncertainDate? WithinPhrase(Scene scene, Sentence sentence, int predicate) =>
        scene.Parsed.Times.FirstOrDefault(time => time.Sentence == sentence.Number && Anchor(sentence, time) == predicate)?.When;

    /// <summary>The place that the predicate's own phrases name, or that of the occasion it is part of.</summary>
    /// <param name="arguments">Of the predicate; of a noun also those of the verb that carries it.</param>
    public static Place? Where(Sentence sentence, IReadOnlyList<Argument> arguments, Func<Sentence, int, Place?> find)
    {
        var occasion = arguments.Where(argument => argument.Kind == ArgumentKind.Preposition && occasions.Contains(argument.Preposition));
        return First(Locative(arguments))
            ?? First(Inside(sentence, occasion))
            ?? First(Inside(sentence, arguments.Where(argument => argument.Kind is ArgumentKind.Object or ArgumentKind.Preposition && argument.Preposition != "for")));

        Place? First(IEnumerable<int> heads) => heads.Select(head => find(sentence, head)).FirstOrDefault(place => place is not null);
    }

    /// <summary>The places named inside the phrases: "at a summit in Sochi", "with Putin in Sochi"; not those of a purpose: "for its war in Sudan".</summary>
    static IEnumerable<int> Inside(Sentence sentence, IEnumerable<Argument> phrases) =>
        phrases.SelectMany(phrase => Locative(ArgumentReader.Read(sentence, phrase.Head)));

    static IEnumerable<int> Locative(IEnumerable<Argument> arguments) =>
        arguments.Where(argument => argument.Kind == ArgumentKind.Preposition && locative.Contains(argument.Preposition))
            .Select(argument => argument.Head);

    /// <summary>"The 2024 ceasefire": the year of that noun, and of nothing else in the clause.</summary>
    static bool IsOfAnother(Sentence sentence, TimeMention time, int predicate)
    {
        var top = Top(sentence, time);
        return sentence.Tokens[top].Relation is "amod" or "nummod" or "compound" or "nmod:poss" && sentence.Tokens[top].Head != predicate;
    }

    static int Anchor(Sentence sentence, TimeMention time)
    {
        var top = Top(sentence, time);
        return sentence.Tokens[top].Head < 0 ? top : sentence.Tokens[top].Head;
    }

    /// <summary>The token of a time expression by which it hangs in the tree.</summary>
    static int Top(Sentence sentence, TimeMention time)
    {
        for (var token = time.First; token <= time.Last; token++)
        {
            var head = sentence.Tokens[token].Head;
            if (head < time.First || head > time.Last)
                return token;
        }

        return time.First;
    }
}
