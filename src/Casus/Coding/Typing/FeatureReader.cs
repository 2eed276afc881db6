using System.Collections.Frozen;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Typing;

/// <summary>Names what stands beside a predicate: its arguments by word, class and kind of actor, its form, and what it hangs from.</summary>
sealed class FeatureReader(Lexicon lexicon)
{
    static readonly ArgumentKind[] places = [ArgumentKind.Subject, ArgumentKind.Object, ArgumentKind.Complement];

    readonly FrozenDictionary<string, string[]> classes = lexicon.Classes.Names
        .SelectMany(name => lexicon.Classes.Find(name)!.Lemmas.Select(lemma => (lemma, name)))
        .GroupBy(pair => pair.lemma, pair => pair.name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <param name="told">By token: the type of event that a rule takes it for.</param>
    public IReadOnlyList<Feature> Read(
        Scene scene, Sentence sentence, int token, IReadOnlyList<Argument> arguments, PredicateWords words, IReadOnlyList<EventType?> told)
    {
        var list = new FeatureList($"{(sentence.Tokens[token].Tag == UniversalTag.VERB ? "verb" : "noun")} {Scene.Lemma(sentence, token)}");
        list.Add(sentence.Tokens[token].Tag == UniversalTag.VERB ? "a verb" : "a noun");
        list.AddBoth($"form {sentence.Tokens[token].PennTag}");
        list.AddBoth($"as {sentence.Tokens[token].Relation}");
        foreach (var argument in arguments)
            ReadArgument(scene, sentence, argument, list);
        foreach (var place in places)
        {
            if (!arguments.Any(argument => argument.Kind == place))
                list.AddBoth($"no {Name(place)}");
        }

        foreach (var modifier in words.Modifiers)
            list.AddBoth($"described as {modifier}");
        foreach (var particle in words.Particles)
            list.AddBoth($"with {particle}");
        ReadDependents(sentence, token, told, list);
        ReadGovernor(sentence, token, told, list);
        if (LightVerbs.Of(sentence, token, lexicon.Classes) is >= 0 and var light)
            list.AddBoth($"carried by {Scene.Lemma(sentence, light)}");
        return list.Features;
    }

    void ReadArgument(Scene scene, Sentence sentence, Argument argument, FeatureList list)
    {
        var place = argument.Preposition ?? Name(argument.Kind);
        var head = Scene.Lemma(sentence, argument.Head);
        list.AddBoth($"{place} {(sentence.Tokens[argument.Head].Tag == UniversalTag.PROPN ? "a name" : head)}");
        if (argument.Kind == ArgumentKind.Preposition)
            list.AddBoth($"{place} …");
        foreach (var kind in Kinds(scene, sentence, argument.Head))
            list.AddBoth($"{place} {kind}");
        foreach (var name in classes.GetValueOrDefault(head, []))
            list.AddBoth($"{place} ${name}");
    }

    /// <summary>Whether a phrase means a state, a body of one, an organisation, a place, or people of whom no more is known.</summary>
    static IEnumerable<string> Kinds(Scene scene, Sentence sentence, int head)
    {
        var meant = scene.Meant(sentence, head);
        if (meant.Count > 0)
        {
            yield return "an actor";
            if (meant[0].Code is { } code)
                yield return !code.HasState ? "an organisation" : code.Suffix is not { } sector ? "a state" : sector.Length > 3 ? "a group" : $"a state's {sector}";
        }
        else if (scene.Place(sentence, head).Count > 0)
        {
            yield return "a place";
        }
        else if (Strangers.Of(scene, sentence, head, null) is { } stranger)
        {
            yield return stranger.Code?.Suffix is { } sector ? $"people: {sector}" : "people";
        }
    }

    static void ReadDependents(Sentence sentence, int token, IReadOnlyList<EventType?> told, FeatureList list)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            var relation = sentence.Tokens[dependent].Relation;
            switch (relation)
            {
                case "aux" or "aux:pass" or "det" or "mark" or "advmod":
                    list.AddBoth($"{relation} {Scene.Lemma(sentence, dependent)}");
                    break;
                case "nummod":
                    list.AddBoth("counted");
                    break;
                case "advcl" or "acl" or "acl:relcl" or "ccomp" or "xcomp":
                    list.Add($"has {relation} {Scene.Lemma(sentence, dependent)}");
                    break;
                case "cc" or "conj":
                    list.Add($"has {relation}");
                    break;
            }

            if (told[dependent] is { } inner)
                list.AddBoth($"over {EventTypes.Name(inner)} as {relation}");
        }
    }

    static void ReadGovernor(Sentence sentence, int token, IReadOnlyList<EventType?> told, FeatureList list)
    {
        if (sentence.Tokens[token].Head is not (>= 0 and var head))
            return;
        var relation = sentence.Tokens[token].Relation;
        list.AddBoth($"under {Scene.Lemma(sentence, head)}");
        list.Add(ArgumentReader.Preposition(sentence, token) is { } preposition
            ? $"under {Scene.Lemma(sentence, head)} behind {preposition}"
            : $"under {Scene.Lemma(sentence, head)} as {relation}");
        if (told[head] is { } outer)
            list.AddBoth($"under {EventTypes.Name(outer)} as {relation}");
    }

    static string Name(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Subject => "subject",
        ArgumentKind.Object => "object",
        ArgumentKind.Indirect => "indirect object",
        ArgumentKind.Owner => "owner",
        _ => "complement",
    };
}
