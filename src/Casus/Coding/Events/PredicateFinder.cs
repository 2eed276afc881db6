using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Events;

/// <summary>Finds the predicates of a sentence that a rule of the lexicon takes for events.</summary>
sealed class PredicateFinder(Lexicon lexicon)
{
    public IReadOnlyList<Happening> Find(Sentence sentence) => Find(sentence, null);

    /// <param name="trace">Told of every rule that is tried; null where nobody asks.</param>
    public IReadOnlyList<Happening> Find(Sentence sentence, EventTrace? trace)
    {
        // From the end, since what is agreed, refused or threatened mostly stands behind the word that says so.
        var found = new List<Happening>();
        var types = new EventType?[sentence.Tokens.Count];
        HashSet<string>? around = null;
        for (var token = sentence.Tokens.Count - 1; token >= 0; token--)
        {
            if (Entries(lexicon, sentence, token) is not { Count: > 0 } entries || First(sentence, token, entries, types, around ??= Lemmas(sentence), trace) is not { } happening)
                continue;
            types[token] = happening.Rule.Type;
            found.Add(happening);
        }

        found.Reverse();
        var parts = found.SelectMany(whole => Parts(whole).Select(part => (whole, part))).ToLookup(pair => pair.part, pair => pair.whole);
        return [.. found.Where(happening => !IsTold(happening, parts[happening.Token], trace)).SelectMany(WithPromise)];
    }

    /// <param name="wholes">Those whose rule needed the word.</param>
    bool IsTold(Happening part, IEnumerable<Happening> wholes, EventTrace? trace)
    {
        foreach (var whole in wholes)
        {
            if (!IsOnlyPart(part, whole))
                continue;
            trace?.Left(part, $"part of what “{whole.Sentence.Tokens[whole.Token].Form}” tells");
            return true;
        }

        return false;
    }

    /// <summary>"Will send": the promise, and then what is promised.</summary>
    IEnumerable<Happening> WithPromise(Happening happening)
    {
        if (Promises.Of(happening, lexicon) is var (modal, rule))
            yield return happening with { Rule = rule, Modal = modal, Promised = happening.Rule };
        yield return Promises.OwnModal(happening) is >= 0 and var own ? happening with { Modal = own } : happening;
    }

    /// <summary>"Launched an attack", "signed an accord" tell of one event; "welcomed the visit" of two.</summary>
    bool IsOnlyPart(Happening part, Happening whole) =>
        part.Rule.Type == whole.Rule.Type || (!IsPromise(part, whole) && lexicon.Classes.Contains("light", Scene.Lemma(whole.Sentence, whole.Token)));

    /// <summary>"Is committed to supporting", "will continue to arm": who promises an act has promised, and may act.</summary>
    static bool IsPromise(Happening part, Happening whole) => whole.Rule.Type == EventType.Agree && !part.IsNominal;

    /// <summary>The rules that the word may call up.</summary>
    public static IReadOnlyList<LexicalEntry> Entries(Lexicon lexicon, Sentence sentence, int token) => sentence.Tokens[token].Tag switch
    {
        UniversalTag.VERB => lexicon.Events.Verb(Scene.Lemma(sentence, token)),
        // "Attack helicopters", "an arrest warrant": what a noun before another noun tells is told by that one.
        UniversalTag.NOUN when !sentence.Is(token, "compound") => lexicon.Events.Noun(Scene.Lemma(sentence, token)),
        UniversalTag.ADJ => lexicon.Events.Adjective(Scene.Lemma(sentence, token)),
        _ => [],
    };

    /// <summary>Whether a rule of the type holds for the word and those beside it.</summary>
    public static bool Tells(Lexicon lexicon, Sentence sentence, int token, EventType type)
    {
        LexicalEntry[] entries = [.. Entries(lexicon, sentence, token).Where(entry => entry.Rule.Type == type)];
        if (entries.Length == 0)
            return false;
        var words = WordsBeside(sentence, token, LightVerbs.Read(sentence, token, lexicon.Classes)) with { Around = Lemmas(sentence) };
        return entries.Any(entry => entry.Fits(words));
    }

    Happening? First(Sentence sentence, int token, IReadOnlyList<LexicalEntry> entries, EventType?[] types, HashSet<string> around, EventTrace? trace)
    {
        var arguments = LightVerbs.Read(sentence, token, lexicon.Classes);
        var words = WordsBeside(sentence, token, arguments) with { Around = around };
        trace?.Tried(new(sentence, token, arguments, words, [.. entries.Select(entry => new Trial(entry, entry.Unmet(words), entry.Blocker(words), IsOfType(entry.Rule, sentence, token, types)))]));
        if (entries.FirstOrDefault(entry => entry.Fits(words) && IsOfType(entry.Rule, sentence, token, types)) is { } entry)
            return new(sentence, token, entry.Rule, arguments) { IsReminder = IsOfAllTime(sentence, token) };

        // "The signing took place on Wednesday": what was signed has been said before.
        var reminder = new Happening(sentence, token, entries[0].Rule, arguments) { IsReminder = true };
        return reminder.IsDefinite ? reminder : null;
    }

    /// <summary>"The strongest treaty ever signed" measures one by all others, and tells of none that is not told elsewhere.</summary>
    static bool IsOfAllTime(Sentence sentence, int token) =>
        sentence.Is(token, "acl") && sentence.Dependent(token, "advmod") is >= 0 and var adverb && sentence.Tokens[adverb].Form == "ever";

    /// <summary>"Willing to withdraw", "decided to strike": what event the complement tells, or what it is made of.</summary>
    static bool IsOfType(EventRule rule, Sentence sentence, int token, EventType?[] types) =>
        rule.Of is not { } wanted || Inner(sentence, token, types, 2).Any(type => wanted.Contains(type));

    static IEnumerable<EventType> Inner(Sentence sentence, int token, EventType?[] types, int depth)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (!sentence.Is(dependent, "xcomp") && !sentence.Is(dependent, "ccomp") && !sentence.Is(dependent, "acl") && !IsAfterTo(sentence, dependent)
                && !(depth < 2 && sentence.Is(dependent, "obj")))
            {
                continue;
            }

            if (types[dependent] is { } type)
            {
                yield return type;
                continue;
            }

            foreach (var deeper in depth > 0 ? Inner(sentence, dependent, types, depth - 1) : [])
                yield return deeper;
        }
    }

    /// <summary>"Committed to supporting".</summary>
    static bool IsAfterTo(Sentence sentence, int verb) =>
        sentence.Is(verb, "advcl") && sentence.Tokens[verb].PennTag == "VBG" && sentence.Dependent(verb, "mark") is >= 0 and var mark && sentence.Tokens[mark].Lemma == "to";

    /// <summary>The words that the rule needed beside the predicate.</summary>
    static IEnumerable<int> Parts(Happening happening)
    {
        var rule = happening.Rule;
        foreach (var argument in happening.Arguments)
        {
            var lemma = Word(happening.Sentence, argument.Head);
            var isPart = argument.Kind switch
            {
                ArgumentKind.Object => rule.Object?.Allows(lemma) == true,
                ArgumentKind.Complement => rule.Complement?.Allows(lemma) == true,
                ArgumentKind.Preposition => rule.Oblique.Any(phrase => phrase.Places.Contains(argument.Preposition) && phrase.Words.Allows(lemma)),
                _ => false,
            };
            if (isPart && argument.Head != happening.Token)
                yield return argument.Head;
        }
    }

    public static HashSet<string> Lemmas(Sentence sentence)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            lemmas.Add(Scene.Lemma(sentence, token));

            // "Half-time" is three tokens and one word.
            if (token > 1 && sentence.Tokens[token - 1].Form == "-" && sentence.Tokens[token - 2].Span.End == sentence.Tokens[token - 1].Span.Start)
                lemmas.Add($"{Scene.Lemma(sentence, token - 2)}-{sentence.Tokens[token].Form.ToLowerInvariant()}");
        }

        return lemmas;
    }

    /// <summary>A sign of currency stands for money.</summary>
    static string Word(Sentence sentence, int token) => sentence.Tokens[token].PennTag == "$" ? "money" : Scene.Lemma(sentence, token);

    /// <summary>A word, and its kind where rules can ask for it.</summary>
    static IEnumerable<string> Words(Sentence sentence, int token)
    {
        yield return Word(sentence, token);
        if (WordKinds.Of(sentence.Tokens[token].Tag) is { } kind)
            yield return kind;
    }

    public static PredicateWords WordsBeside(Sentence sentence, int token, IReadOnlyList<Argument> arguments)
    {
        IReadOnlyList<string> Lemmas(ArgumentKind kind) =>
            [.. arguments.Where(argument => argument.Kind == kind).SelectMany(argument => Words(sentence, argument.Head))];

        var obliques = arguments.Where(argument => argument.Kind == ArgumentKind.Preposition)
            .GroupBy(argument => argument.Preposition!, argument => Words(sentence, argument.Head))
            .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.SelectMany(words => words)], StringComparer.Ordinal);
        var isNoun = sentence.Tokens[token].Tag == UniversalTag.NOUN;
        return new(
            Lemmas(ArgumentKind.Subject),
            isNoun ? [.. obliques.GetValueOrDefault("of", []), .. Compounds(sentence, token)] : Lemmas(ArgumentKind.Object),
            obliques,
            isNoun ? Infinitives(sentence, token) : Lemmas(ArgumentKind.Complement),
            Modifiers(sentence, token),
            [.. Particles(sentence, token), .. FixedPrepositions(sentence, token, arguments)]);
    }

    /// <summary>Prepositions that can belong to the predicate ("called for calm"): none where an object stands between ("called it
    /// a force for good").</summary>
    static IEnumerable<string> FixedPrepositions(Sentence sentence, int token, IReadOnlyList<Argument> arguments)
    {
        var place = arguments.Where(argument => argument.Kind == ArgumentKind.Object && argument.Head > token)
            .Select(argument => argument.Head).DefaultIfEmpty(sentence.Tokens.Count).Min();
        return arguments.Where(argument => argument is { Kind: ArgumentKind.Preposition, Direct: true } && argument.Head < place)
            .Select(argument => argument.Preposition!);
    }

    /// <summary>"A plan to withdraw", "the refusal to answer".</summary>
    static IReadOnlyList<string> Infinitives(Sentence sentence, int noun)
    {
        List<string>? found = null;
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Is(dependent, "acl") && sentence.Dependent(dependent, "mark") >= 0)
                (found ??= []).Add(Scene.Lemma(sentence, dependent));
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    static IReadOnlyList<string> Compounds(Sentence sentence, int token) => Dependents(sentence, token, "compound");

    static IReadOnlyList<string> Particles(Sentence sentence, int token) => Dependents(sentence, token, "compound:prt");

    static IReadOnlyList<string> Modifiers(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag == UniversalTag.NOUN
            ? [.. Dependents(sentence, token, "amod"), .. Compounds(sentence, token)]
            : Dependents(sentence, token, "advmod");

    static IReadOnlyList<string> Dependents(Sentence sentence, int token, string relation)
    {
        List<string>? found = null;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Tokens[dependent].Relation == relation)
                (found ??= []).AddRange(Words(sentence, dependent));
        }

        return found ?? (IReadOnlyList<string>)[];
    }
}
