using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>How sure the text is of a predicate: operators composed along the path from the root of the sentence.</summary>
/// <remarks>FactBank's values (Saurí and Pustejovsky 2009), relative to the innermost speaker.</remarks>
public sealed class FactualityComposer(Lexicon lexicon)
{
    /// <summary>What stands behind these tells when, where or how it was said, and not what: "concluded with", "believed after the raid".</summary>
    static readonly string[] circumstantial = ["after", "amid", "at", "before", "by", "during", "in", "near", "since", "with", "without"];

    static readonly string[] underWay = ["ongoing", "continued", "continuing", "recent", "current"];

    readonly FactualityOperators operators = lexicon.Factuality;

    /// <summary>Of a noun that names what somebody does as known to all ("Russia's aggression"): nothing above it puts that in doubt.</summary>
    /// <remarks>Only a verb of which it is the object may: "denied its attack".</remarks>
    /// <param name="steps">Receives every operator on the path; null where nobody asks.</param>
    public Factuality OfPresupposed(Sentence sentence, int noun, ICollection<FactualityStep>? steps = null)
    {
        var governor = sentence.Is(noun, "obj") ? Operator(sentence, sentence.Tokens[noun].Head, noun, GovernedPart.Object) : null;
        var value = governor is null || governor.Affirmed is [FactualityEffect.Unknown] ? Factuality.Certain : Applied(governor, steps, noun, sentence.Tokens[noun].Head, Factuality.Certain);
        return Local(sentence, noun, value, ignoring: -1, steps);
    }

    /// <param name="ignoring">A modal verb whose force is the event itself ("will send", as a promise); −1 for none.</param>
    /// <param name="steps">Receives every operator on the path; null where nobody asks.</param>
    public Factuality Of(Sentence sentence, int predicate, int ignoring = -1, ICollection<FactualityStep>? steps = null)
    {
        // From the root down, so that each operator meets the value of the clause that it stands in.
        int[] path = [.. Clauses.Upward(sentence, predicate)];
        var value = sentence.Tokens is [.., { Form: "?" }] ? Told(steps, path[^1], sentence.Tokens.Count - 1, "a question", Factuality.Certain, Factuality.Unknown) : Factuality.Certain;
        for (var i = path.Length - 1; i >= 0; i--)
        {
            if (i < path.Length - 1)
                value = Governed(sentence, path[i + 1], path[i], value, steps);
            if (IsCommand(sentence, path[i]))
                value = Told(steps, path[i], -1, "a command", value, Factuality.Unknown);
            value = Local(sentence, path[i], value, ignoring, steps);
        }

        return value;
    }

    /// <summary>"Stop the war", "let us go": a bare form without a subject, in a clause of its own.</summary>
    static bool IsCommand(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Tag: UniversalTag.VERB, PennTag: "VB", Relation: "root" or "parataxis" }
        && sentence.Dependent(token, "nsubj") < 0 && sentence.Dependent(token, "aux") < 0 && sentence.Dependent(token, "mark") < 0;

    static Factuality Told(ICollection<FactualityStep>? steps, int token, int word, string by, Factuality before, Factuality after)
    {
        steps?.Add(new(token, word, by, before, after));
        return after;
    }

    static Factuality Applied(FactualityOperator found, ICollection<FactualityStep>? steps, int token, int word, Factuality value) =>
        Told(steps, token, word, found.Name, value, found.Apply(value));

    /// <summary>What a word's own negation, modals, adverbs and adjectives make of it.</summary>
    Factuality Local(Sentence sentence, int token, Factuality value, int ignoring, ICollection<FactualityStep>? steps)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (dependent != ignoring && FindLocal(sentence, dependent) is { } found)
                value = Applied(found, steps, token, dependent, value);
        }

        foreach (var dependent in sentence.Dependents(token))
        {
            if (IsNegation(sentence, dependent))
                value = Told(steps, token, dependent, "a negation", value, FactualityScale.Opposite(value));
            else if (sentence.Is(dependent, "advcl") && Marker(sentence, dependent, GovernedPart.Main) is var (marker, word))
                value = Applied(marker, steps, token, word, value);
        }

        return value;
    }

    FactualityOperator? FindLocal(Sentence sentence, int dependent)
    {
        var kind = sentence.Tokens[dependent].Relation switch
        {
            "aux" => OperatorKind.Modal,
            "advmod" => OperatorKind.Adverb,
            "amod" or "det" => OperatorKind.Adjective,
            _ => (OperatorKind?)null,
        };
        return kind is { } known && !IsNegation(sentence, dependent) ? operators.Find(known, Operator(sentence, dependent)) : null;
    }

    /// <summary>"Said it would send": what was to come for the speaker.</summary>
    static string Operator(Sentence sentence, int word) =>
        Scene.Lemma(sentence, word) is var lemma && lemma == "would" && sentence.Tokens[word].Head is >= 0 and var verb && sentence.Is(verb, "ccomp")
        && sentence.Tokens[verb].Head is >= 0 and var saying && sentence.Tokens[saying].PennTag is "VBD" or "VBN"
            ? "will"
            : lemma;

    /// <summary>"Not only expand, but …" denies nothing.</summary>
    bool IsNegation(Sentence sentence, int dependent) =>
        sentence.Tokens[dependent].Relation is "advmod" or "det" or "cc:preconj"
        && !(dependent + 1 < sentence.Tokens.Count && sentence.Tokens[dependent + 1].Form is "only" or "just" or "merely")
        && operators.Find(OperatorKind.Negation, Scene.Lemma(sentence, dependent)) is not null;

    /// <summary>What the governor makes of the word below it.</summary>
    Factuality Governed(Sentence sentence, int governor, int token, Factuality value, ICollection<FactualityStep>? steps)
    {
        if (Marker(sentence, token, GovernedPart.Clause) is var (marker, word))
            return IsPast(sentence, token, marker) ? Told(steps, token, word, "what had happened before", value, Factuality.Certain) : Applied(marker, steps, token, word, value);
        if (IsDoneBySaying(sentence, governor, token) || IsUnderWay(sentence, governor, token) || IsManaged(sentence, governor))
            return value;

        var through = sentence.Tokens[token].Relation switch
        {
            "obl" when circumstantial.Contains(ArgumentReader.Preposition(sentence, token)) => null,
            "ccomp" or "xcomp" or "csubj" or "acl" or "nmod" or "obl" => Operator(sentence, governor, token, GovernedPart.Complement),
            "advcl" when ArgumentReader.IsGerundOf(sentence, token) || ArgumentReader.IsGerundTo(sentence, token) => Operator(sentence, governor, token, GovernedPart.Complement),
            "obj" or "nsubj:pass" => Operator(sentence, governor, token, GovernedPart.Object),
            "nsubj" => Operator(sentence, governor, token, GovernedPart.Subject),
            _ => null,
        };
        if (through is { } found && !IsOrder(sentence, governor, token))
            return IsPossessed(sentence, token) && IsOnlyTalk(found) ? Factuality.Certain : Applied(found, steps, token, governor, value);
        var reached = Ungoverned(sentence, governor, token, value);
        if (reached != value)
            steps?.Add(new(token, -1, reached == Factuality.Unknown ? "a purpose" : $"{sentence.Tokens[token].Relation}, which no doubt above it reaches", value, reached));
        return reached;
    }

    /// <summary>"I want to thank", "we would like to condemn": who says that he wants to say it has said it.</summary>
    bool IsDoneBySaying(Sentence sentence, int governor, int token) =>
        sentence.Is(token, "xcomp")
        && Scene.Lemma(sentence, governor) is "want" or "like" or "wish" or "pleased" or "proud"
        && sentence.Dependent(governor, "nsubj") is >= 0 and var subject && sentence.Tokens[subject].Form.ToLowerInvariant() is "i" or "we"
        && lexicon.Speech.Verbs(Scene.Lemma(sentence, token)).Count > 0;

    /// <summary>"Ongoing efforts to provide aid".</summary>
    static bool IsUnderWay(Sentence sentence, int governor, int token)
    {
        if (!sentence.Is(token, "acl"))
            return false;
        foreach (var dependent in sentence.Dependents(governor))
        {
            if (sentence.Is(dependent, "amod") && underWay.Contains(Scene.Lemma(sentence, dependent)))
                return true;
        }

        return false;
    }

    /// <summary>"Were able to deliver".</summary>
    static bool IsManaged(Sentence sentence, int governor) =>
        Scene.Lemma(sentence, governor) == "able" && sentence.Dependent(governor, "cop") is >= 0 and var copula && sentence.Tokens[copula].PennTag == "VBD";

    /// <summary>"Will send aid after its emir met the president": the past is no less sure for what it leads to.</summary>
    static bool IsPast(Sentence sentence, int token, FactualityOperator marker) => sentence.Tokens[token].PennTag == "VBD" && marker.Affirmed is [FactualityEffect.Unchanged];

    /// <summary>"An order banning", "a law criminalizing": the noun does what it tells, and is not a wish for it.</summary>
    static bool IsOrder(Sentence sentence, int governor, int token) =>
        sentence.Tokens[governor].Tag == UniversalTag.NOUN && sentence.Is(token, "acl") && sentence.Tokens[token].PennTag == "VBG" && sentence.Dependent(token, "mark") < 0;

    /// <summary>"Discussed Russia's invasion", "concerns about ongoing raids", "U.S. support": what has an owner or goes on is taken to be a fact, whatever is said about it.</summary>
    static bool IsPossessed(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Tag != UniversalTag.NOUN)
            return false;
        foreach (var dependent in sentence.Dependents(token))
        {
            var isOwner = sentence.Is(dependent, "nmod:poss") || (sentence.Is(dependent, "compound") && sentence.Tokens[dependent].Tag == UniversalTag.PROPN);
            if (isOwner || (sentence.Is(dependent, "amod") && (char.IsUpper(sentence.Tokens[dependent].Form[0]) || underWay.Contains(Scene.Lemma(sentence, dependent)))))
                return true;
        }

        return false;
    }

    /// <summary>Leaves open whether it is so, or fears that it is: "discussed", "concerns about".</summary>
    static bool IsOnlyTalk(FactualityOperator found) => found.Affirmed is [FactualityEffect.Unknown] or [FactualityEffect.Possible];

    /// <summary>The value that reaches a word when nothing above it changes it.</summary>
    Factuality Ungoverned(Sentence sentence, int governor, int token, Factuality value) => sentence.Tokens[token].Relation switch
    {
        "advcl" or "acl" when IsPurpose(sentence, token) => Factuality.Unknown,
        "nsubj" or "nmod" or "obl" => Presupposed(sentence, governor, value),
        "conj" when sentence.Dependent(token, "nsubj") >= 0 => Factuality.Certain,
        "obj" when IsDone(sentence, token) => Factuality.Certain,
        "acl:relcl" or "parataxis" or "appos" or "amod" => Factuality.Certain,
        _ => value,
    };

    /// <summary>"Will lift the sanctions imposed in May": a participle behind the noun tells that it is there.</summary>
    static bool IsDone(Sentence sentence, int noun) =>
        sentence.Tokens[noun].Tag == UniversalTag.NOUN && sentence.Dependent(noun, "acl") is >= 0 and var participle && sentence.Tokens[participle].PennTag == "VBN";

    /// <summary>"The attack could embolden others": a noun with the definite weight of a happening is not in doubt because its
    /// verb is. Only verbs that do no more than carry the noun ("the visit may take place") hand their own value on.</summary>
    Factuality Presupposed(Sentence sentence, int governor, Factuality value) =>
        lexicon.Classes.Contains("light", Scene.Lemma(sentence, governor)) ? value : Factuality.Certain;

    FactualityOperator? Operator(Sentence sentence, int governor, int token, GovernedPart part)
    {
        var kind = sentence.Tokens[governor].Tag switch
        {
            UniversalTag.VERB or UniversalTag.AUX => OperatorKind.Verb,
            UniversalTag.ADJ => OperatorKind.Adjective,
            _ => OperatorKind.Noun,
        };
        var lemma = Scene.Lemma(sentence, governor);
        return Joined(sentence, governor, token).Select(particle => $"{lemma}+{particle}").Append(lemma).Select(word => operators.Find(kind, word))
            .FirstOrDefault(found => found?.Governs.Contains(part) == true);
    }

    /// <summary>"Called <c>for</c> a truce", "put <c>off</c> the visit", "looks <c>forward</c> to meeting": what makes another verb of a verb.</summary>
    static IEnumerable<string> Joined(Sentence sentence, int governor, int token)
    {
        foreach (var dependent in sentence.Dependents(governor))
        {
            if (dependent > governor && sentence.Tokens[dependent].Relation is "compound:prt" or "advmod")
                yield return sentence.Tokens[dependent].Form.ToLowerInvariant();
        }

        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Is(dependent, "case") || sentence.Is(dependent, "mark"))
                yield return sentence.Tokens[dependent].Form.ToLowerInvariant();
        }
    }

    /// <summary>The conjunction or preposition that leads the word in: "if", "unless", "in case of".</summary>
    (FactualityOperator Operator, int Word)? Marker(Sentence sentence, int token, GovernedPart part)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (!sentence.Is(dependent, "mark") && !sentence.Is(dependent, "case"))
                continue;
            if (FindMarker(sentence, dependent) is { } found && found.Governs.Contains(part))
                return (found, dependent);
        }

        return null;
    }

    FactualityOperator? FindMarker(Sentence sentence, int marker)
    {
        var words = Scene.Lemma(sentence, marker);
        foreach (var part in sentence.Dependents(marker))
        {
            if (sentence.Is(part, "fixed"))
                words += " " + Scene.Lemma(sentence, part);
        }

        return operators.Find(OperatorKind.Conjunction, words);
    }

    static bool IsPurpose(Sentence sentence, int token) =>
        sentence.Tokens[token].PennTag == "VB"
        && sentence.Dependent(token, "mark") is >= 0 and var mark
        && Scene.Lemma(sentence, mark) == "to";
}
