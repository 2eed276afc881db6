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
        var dated = scene.Parsed.Times.Where(time => time.Sentence == sentence.Number && !IsOfAnother(sentence, time, predicate) && IsOfPresent(sentence, time, predicate)).ToLookup(time => Dated(scene, sentence, time));
        foreach (var step in Clauses.Upward(sentence, clause))
        {
            if (dated[step].FirstOrDefault() is { } time)
                return time.When;

            if (IsOfItsOwnTime(scene, sentence, step))
                return null;
        }

        return null;
    }

    /// <summary>"He said on Wednesday that …", "agreed on Friday to host …", "… on Monday after they had shot …": the day of the one is not the day of the other.</summary>
    static bool IsOfItsOwnTime(Scene scene, Sentence sentence, int clause) => sentence.UniversalRelation(clause) switch
    {
        "ccomp" or "acl" or "parataxis" => true,
        "xcomp" => !scene.Lexicon.Classes.Contains("aspect", Scene.Lemma(sentence, sentence.Tokens[clause].Head)),
        "advcl" => IsMarked(sentence, clause, "to", "after", "before"),
        _ => false,
    };

    /// <summary>The clause that a time belongs to. "Blocked the road to force him out on Monday": a day that has passed is not that of an aim.</summary>
    static int Dated(Scene scene, Sentence sentence, TimeMention time)
    {
        var clause = Clauses.Of(sentence, IsInFront(sentence, time) ? Root(sentence) : Anchor(sentence, time));
        while (sentence.Tokens[clause] is { PennTag: "VB", Head: >= 0 and var above } && IsMarked(sentence, clause, "to") && time.When.To <= scene.Document.Published)
            clause = Clauses.Of(sentence, above);
        return clause;
    }

    /// <summary>"On 3 May Russian jets …": whatever the tree makes of it.</summary>
    static bool IsInFront(Sentence sentence, TimeMention time) => time.First == 1 && sentence.Tokens[0].Form is "On" or "In";

    static int Root(Sentence sentence)
    {
        var root = 0;
        while (root + 1 < sentence.Tokens.Count && sentence.Tokens[root].Head >= 0)
            root++;
        return root;
    }

    static bool IsMarked(Sentence sentence, int clause, params ReadOnlySpan<string> words) =>
        sentence.Dependent(clause, "mark") is >= 0 and var mark && words.Contains(Scene.Lemma(sentence, mark));

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
        if (IsInFront(sentence, time))
            return false;
        var top = Top(sentence, time);
        return sentence.Tokens[top].Relation is "amod" or "nummod" or "compound" or "nmod:poss" && sentence.Tokens[top].Head != predicate;
    }

    /// <summary>"Sentences him for the murder of a man in 2011", "strikes the city for the first time since May": what is told in the present tense is dated by a day of its own, or else by that of the news.</summary>
    static bool IsOfPresent(Sentence sentence, TimeMention time, int predicate)
    {
        if (!PresentTense.IsPresent(sentence, predicate) || time.Last < predicate)
            return true;
        var top = Top(sentence, time);
        var preposition = sentence.Dependent(top, "case");
        return sentence.Tokens[top].Head == predicate && (preposition < 0 || Scene.Lemma(sentence, preposition) == "on");
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
