using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Events;

/// <summary>The phrases around a predicate, and whom each of them means.</summary>
/// <param name="looks">Receives every place that is looked at; null where nobody asks.</param>
sealed class Phrases(Happening happening, Scene scene, List<Look>? looks = null)
{
    /// <summary>How deep inside a phrase somebody may be named: "an inquiry into the killing of a Kenyan reporter".</summary>
    const int Deepest = 3;

    readonly Dictionary<int, IReadOnlyList<ActorReference>> meant = [];
    bool forActor = true;

    public Happening Happening => happening;

    public Scene Scene => scene;

    public Sentence Sentence => happening.Sentence;

    /// <summary>"Faces criticism", "suffered an attack": who stands before the verb has it done to him.</summary>
    public bool IsUndergone { get; } =
        LightVerbs.Of(happening.Sentence, happening.Token, scene.Lexicon.Classes) is >= 0 and var verb
        && scene.Lexicon.Classes.Contains("undergo", Scene.Lemma(happening.Sentence, verb));

    /// <summary>What is looked at from now on is looked at for recipients.</summary>
    public void TurnToRecipients() => forActor = false;

    /// <summary>The heads of the phrases at a place that a rule names, those that hang on the predicate itself first.</summary>
    public IReadOnlyList<int> At(ArgumentPlace place) => Seen(looks is null ? "" : place.ToString(), Find(place));

    public IReadOnlyList<int> Behind(string preposition) => Seen(preposition, Standing(preposition));

    /// <summary>Of a noun, those who possess it or whose nationality it has.</summary>
    public IReadOnlyList<int> Possessors() => Seen("possessor", Where(argument => argument.Kind == ArgumentKind.Owner));

    IReadOnlyList<int> Seen(string place, IReadOnlyList<int> heads)
    {
        if (looks?.Exists(look => look.ForActor == forActor && look.Place == place) == false)
            looks.Add(new(forActor, place, [.. heads.Select(head => (head, Meant(head)))]));
        return heads;
    }

    IReadOnlyList<int> Find(ArgumentPlace place) => place.Kind switch
    {
        ArgumentKind.Owner => Owned(),
        ArgumentKind.Complement => Controlled(),
        ArgumentKind.Object when happening.IsNominal => Standing("of"),
        ArgumentKind.Subject when IsUndergone => [],
        _ => Where(argument => argument.StandsAt(place)),
    };

    IReadOnlyList<int> Standing(string preposition) => Where(argument => argument.Preposition == preposition);

    public IReadOnlyList<int> Where(Func<Argument, bool> matches) =>
        [.. happening.Arguments.Where(matches).OrderByDescending(argument => argument.Direct).Select(argument => argument.Head).Distinct()];

    /// <summary>The actors of the phrases: of the first that has any, and of those coordinated with it.</summary>
    public IReadOnlyList<ActorReference> Meant(IReadOnlyList<int> heads)
    {
        var direct = heads.Where(head => happening.Arguments.Any(argument => argument.Direct && argument.Head == head)).ToArray();
        return direct.Length > 0 && direct.Any(head => Meant(head).Count > 0) ? Together(direct) : Together(heads);
    }

    public IReadOnlyList<ActorReference> Meant(int head)
    {
        if (!meant.TryGetValue(head, out var found))
            meant[head] = found = scene.Anaphora.Meant(Sentence, head);
        return found;
    }

    /// <summary>"Shelled Kharkiv", "unrest in Haiti": a place stands for its state.</summary>
    public IReadOnlyList<ActorReference> Places(IEnumerable<int> heads) => [.. heads.SelectMany(head => scene.Place(Sentence, head))];

    /// <summary>Those whom the phrases mean, and nobody can say whose they are.</summary>
    public IReadOnlyList<ActorReference> Strange(IEnumerable<int> heads) => [.. heads.Select(Stranger).OfType<ActorReference>()];

    /// <summary>Those who are named inside a phrase that is nobody itself: "the killing of two Kenyans".</summary>
    public IReadOnlyList<ActorReference> Inside(IEnumerable<int> heads) => [.. heads.SelectMany(head => Inside(head, Deepest))];

    /// <summary>The places named inside a phrase: "a camp in Chad".</summary>
    public IReadOnlyList<ActorReference> PlacesInside(IEnumerable<int> heads) =>
        [.. heads.SelectMany(head => Dependents(head, Deepest)).SelectMany(head => scene.Place(Sentence, head))];

    /// <summary>Those inside a phrase of whom nobody can say whose they are: "the death of Abubakar".</summary>
    public IReadOnlyList<ActorReference> StrangeInside(IEnumerable<int> heads) =>
        [.. heads.SelectMany(head => ArgumentReader.Read(Sentence, head))
            .Where(argument => argument.Kind == ArgumentKind.Owner || argument.Preposition is "of" or "by" or "against")
            .Select(argument => Stranger(argument.Head)).OfType<ActorReference>()];

    IReadOnlyList<ActorReference> Together(IReadOnlyList<int> heads)
    {
        if (!heads.Any(head => Meant(head).Count > 0))
            return [];

        // "Kuwait and its allies": the other side is somebody, too.
        return [.. heads.SelectMany(head => Meant(head) is { Count: > 0 } known ? known : Strange([head]))];
    }

    ActorReference? Stranger(int head) => Strangers.Of(scene, Sentence, head, happening.Place?.Country);

    IReadOnlyList<ActorReference> Inside(int head, int depth)
    {
        if (depth == 0)
            return [];
        int[] inner = [.. Dependents(head, 1)];
        IReadOnlyList<ActorReference> found = [.. inner.SelectMany(Meant)];
        return found.Count > 0 ? found : [.. inner.SelectMany(part => Inside(part, depth - 1))];
    }

    IEnumerable<int> Dependents(int head, int depth)
    {
        var verbal = Sentence.Tokens[head].Tag is UniversalTag.VERB;
        foreach (var argument in ArgumentReader.Read(Sentence, head))
        {
            if (argument.Head == head || (verbal && !Clauses.Governs(Sentence, head, argument.Head)))
                continue;
            yield return argument.Head;
            if (depth > 1)
            {
                foreach (var deeper in Dependents(argument.Head, depth - 1))
                    yield return deeper;
            }
        }

        foreach (var clause in Participles(head))
        {
            foreach (var deeper in Dependents(clause, Math.Max(depth, 1)))
                yield return deeper;
        }
    }

    /// <summary>"Threats made by the junta", "charities run by a cleric".</summary>
    IEnumerable<int> Participles(int noun)
    {
        foreach (var dependent in Sentence.Dependents(noun))
        {
            if (Sentence.Tokens[noun].Tag != UniversalTag.VERB && Sentence.Is(dependent, "acl") && Sentence.Tokens[dependent].PennTag is "VBN" or "VBG")
                yield return dependent;
        }
    }

    IReadOnlyList<int> Owned() =>
        happening.IsNominal
            ? []
            : [.. happening.Arguments.Where(argument => argument.Kind == ArgumentKind.Object)
                .SelectMany(argument => ArgumentReader.Read(Sentence, argument.Head))
                .Where(argument => argument.Kind == ArgumentKind.Owner).Select(argument => argument.Head)];

    IReadOnlyList<int> Controlled() =>
        [.. happening.Arguments.Where(argument => argument.Kind == ArgumentKind.Complement)
            .SelectMany(argument => ArgumentReader.Subjects(Sentence, argument.Head))];
}
