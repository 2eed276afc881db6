using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>What a verb of saying says, as its place in the tree tells.</summary>
/// <param name="IsReport">It is put forward as so in the speaker's name.</param>
/// <param name="Preposition">Number of the preposition or mark that leads to it; −1 where there is none.</param>
sealed record Content(Phrase Phrase, bool IsReport, int Preposition = -1)
{
    /// <summary>A passive with what its subject is said to do: "is said to have left", "accused of lying".</summary>
    public bool IsSaidOfSubject { get; init; }

    /// <summary>Number of the noun that names what is put forward ("reaffirmed their <c>commitment</c>"); −1 where it is none.</summary>
    public int Thing { get; init; } = -1;

    /// <summary>In the first form of the entry in which something stands beside the verb; null where nothing does.</summary>
    public static Content? Of(Sentence sentence, int verb, SpeechVerb reading)
    {
        var entry = reading.Entry;
        if (ArgumentReader.IsPassive(sentence, verb) && SaidOfSubject(sentence, verb, entry) is { } said)
            return said;
        return (entry.Takes(ContentForm.Clause) ? Clause(sentence, verb) : null)
            ?? (entry.Takes(ContentForm.Predicate) ? Predicate(sentence, verb) : null)
            ?? Behind(sentence, verb, reading)
            ?? (entry.Takes(ContentForm.Infinitive) ? Infinitive(sentence, verb) : null)
            ?? (entry.Takes(ContentForm.Object) && reading.Particle is null or "out" or "up" or "down" or "off" ? Object(sentence, verb, entry) : null)
            ?? (entry.Takes(ContentForm.Clause) ? Around(sentence, verb) : null);
    }

    static Content? SaidOfSubject(Sentence sentence, int verb, SpeechEntry entry)
    {
        foreach (var dependent in sentence.Dependents(verb))
        {
            var isInfinitive = sentence.Is(dependent, "xcomp") && sentence.Dependent(dependent, "mark") >= 0 && entry.Takes(ContentForm.Clause) && entry.Stance == Ontology.Stance.Asserts;
            var mark = Leading(sentence, dependent);
            var isDeed = mark >= 0 && dependent > verb && entry.TakesBehind(sentence.Tokens[mark].Form.ToLowerInvariant());
            if (!isInfinitive && !isDeed)
                continue;
            var phrase = Phrase.Of(sentence, dependent);
            if (isInfinitive && sentence.Dependent(verb, "nsubj") is >= 0 and var subject)
                phrase.With(subject);
            else if (mark >= 0)
                phrase.Without(mark);

            if (isDeed && In(sentence, verb, dependent) is >= 0 and var way)
                phrase.With(way);

            // "Is described as a partnership": that nobody is said to call it so leaves it to the text itself.
            return new(phrase, true, mark) { IsSaidOfSubject = mark < 0 || sentence.Tokens[mark].Form != "as" };
        }

        return null;
    }

    /// <summary>"Described as peaceful in nature": the noun that says in what way, which the tree may hang from the verb; −1 where there is none.</summary>
    static int In(Sentence sentence, int verb, int adjective)
    {
        var noun = sentence.Tokens[adjective].Tag == UniversalTag.ADJ ? Last(sentence, adjective) + 2 : sentence.Tokens.Count;
        return noun < sentence.Tokens.Count && sentence.Tokens[noun] is { PennTag: "NN", Relation: "obl", Head: var head } && head == verb && sentence.Tokens[noun - 1].Form == "in" ? noun : -1;
    }

    static int Last(Sentence sentence, int adjective)
    {
        foreach (var part in ArgumentReader.Coordinated(sentence, adjective))
            adjective = Math.Max(adjective, part);
        return adjective;
    }

    /// <summary>"Said that the war was over": the clause below the verb, before or after it.</summary>
    static Content? Clause(Sentence sentence, int verb)
    {
        foreach (var dependent in sentence.Dependents(verb))
        {
            var isQuestion = sentence.Is(dependent, "obj") && dependent > verb && sentence.Tokens[dependent].PennTag is "WP" or "WRB";
            if (sentence.Is(dependent, "ccomp") || isQuestion || IsSpeechBehind(sentence, verb, dependent))
                return new(WithBeginning(sentence, verb, dependent, WithoutMark(sentence, dependent, "that")), true);
        }

        return BehindOccasion(sentence, verb) is >= 0 and var clause ? new(WithoutMark(sentence, clause, "that"), true) : null;
    }

    /// <summary>"If it rains, we stay, he said": what stands before the clause belongs to it, though the tree hangs it from the verb.</summary>
    static Phrase WithBeginning(Sentence sentence, int verb, int clause, Phrase phrase)
    {
        if (clause > verb)
            return phrase;
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (dependent < clause && !sentence.Is(dependent, "nsubj") && !sentence.Is(dependent, "aux"))
                phrase.With(dependent);
        }

        return phrase;
    }

    /// <summary>"Said in his speech that …": the clause that the tree may have hung from the occasion; −1 where there is none.</summary>
    static int BehindOccasion(Sentence sentence, int verb)
    {
        foreach (var occasion in sentence.Dependents(verb))
        {
            if (occasion < verb || sentence.UniversalRelation(occasion) is not ("obl" or "obj" or "iobj"))
                continue;
            foreach (var clause in sentence.Dependents(occasion))
            {
                if (sentence.UniversalRelation(clause) is "acl" or "ccomp" && sentence.Tokens[clause].Relation != "acl:relcl"
                    && sentence.Dependent(clause, "mark") is >= 0 and var mark && sentence.Tokens[mark].Form == "that")
                {
                    return clause;
                }
            }
        }

        return -1;
    }

    /// <summary>"He said: go home": direct speech is set beside the verb.</summary>
    static bool IsSpeechBehind(Sentence sentence, int verb, int dependent) =>
        sentence.Is(dependent, "parataxis") && dependent > verb && Marks(sentence, verb, dependent) is ':' or '"';

    /// <summary>The colon or quotation mark between two words, if any.</summary>
    static char? Marks(Sentence sentence, int first, int last)
    {
        for (var token = first + 1; token < last; token++)
        {
            if (sentence.Tokens[token].Form is ":")
                return ':';
            if (Quotations.IsMark(sentence.Tokens[token].Form))
                return '"';
        }

        return null;
    }

    /// <summary>"Called it a lie": what it is said to be, with what is said to be so where a name or noun tells it.</summary>
    static Content? Predicate(Sentence sentence, int verb)
    {
        var (complement, thing) = (sentence.Dependent(verb, "xcomp"), sentence.Dependent(verb, "obj"));
        if (complement < 0)
            return thing > verb && HasQuotation(sentence, thing) ? new(Phrase.Of(sentence, thing), false) : null;
        if (sentence.Dependent(complement, "mark") >= 0)
            return null;
        var phrase = Phrase.Of(sentence, complement);
        var isNamed = thing >= 0 && sentence.Tokens[thing].Tag != UniversalTag.PRON;
        if (isNamed)
            phrase.With(thing);

        // What "it" is called is only the speaker's word; of "called the raid a crime" the raid is not.
        return new(phrase, !isNamed);
    }

    /// <summary>"Called the plan "a disgrace"": the tree may have taken both for one phrase.</summary>
    static bool HasQuotation(Sentence sentence, int head)
    {
        var phrase = Phrase.Of(sentence, head);
        for (var token = head + 1; token < sentence.Tokens.Count; token++)
        {
            if (phrase.Has(token) && token > 0 && Quotations.IsMark(sentence.Tokens[token - 1].Form))
                return true;
        }

        return false;
    }

    /// <summary>"Warned of an attack", "accused Moscow of shelling", "praised Kim for his courage", "described as peaceful".</summary>
    static Content? Behind(Sentence sentence, int verb, SpeechVerb reading)
    {
        foreach (var dependent in sentence.Dependents(verb))
        {
            if (Leading(sentence, dependent) is not (>= 0 and var mark) || dependent < verb)
                continue;
            var preposition = sentence.Tokens[mark].Form.ToLowerInvariant();
            var isOwn = reading.Particle == preposition && reading.Entry.Takes(ContentForm.Object);
            if (!isOwn && !reading.Entry.TakesBehind(preposition))
                continue;

            var phrase = Phrase.Of(sentence, dependent);
            var thing = sentence.Dependent(verb, "obj");
            if (thing >= 0 && !isOwn)
                return new(phrase.With(thing), IsOfDeeds(sentence, dependent, preposition));
            if (isOwn && sentence.Dependent(verb, "xcomp") is >= 0 and var asked)
                phrase.With(asked);
            return new(phrase.Without(mark), preposition is "of" or "about" or "as", mark);
        }

        return BehindObject(sentence, verb, reading.Entry);
    }

    /// <summary>"Accused the council of lying": the tree may hang the deed from the council.</summary>
    static Content? BehindObject(Sentence sentence, int verb, SpeechEntry entry)
    {
        if (entry.Takes(ContentForm.Object) || sentence.Dependent(verb, "obj") is not (>= 0 and var thing))
            return null;
        foreach (var dependent in sentence.Dependents(thing))
        {
            if ((sentence.Is(dependent, "acl") || sentence.Is(dependent, "nmod")) && dependent > thing
                && sentence.Dependent(dependent, sentence.Is(dependent, "acl") ? "mark" : "case") is >= 0 and var mark && entry.TakesBehind(sentence.Tokens[mark].Form))
            {
                return new(Phrase.Of(sentence, thing), sentence.Tokens[mark].Form == "of");
            }
        }

        return null;
    }

    /// <summary>"Accused of shelling": the deed is the speaker's word; "praised for coming" is no news of his.</summary>
    static bool IsOfDeeds(Sentence sentence, int dependent, string preposition) => preposition == "of" || ArgumentReader.IsGerundOf(sentence, dependent);

    /// <summary>The preposition that leads a phrase or gerund in, or −1.</summary>
    static int Leading(Sentence sentence, int dependent)
    {
        var mark = sentence.UniversalRelation(dependent) switch
        {
            "obl" => Math.Max(sentence.Dependent(dependent, "case"), As(sentence, dependent)),
            "advcl" => Math.Max(sentence.Dependent(dependent, "mark"), As(sentence, dependent)),
            "xcomp" => Math.Max(sentence.Dependent(dependent, "case"), sentence.Dependent(dependent, "mark")),
            _ => -1,
        };
        return mark >= 0 && (sentence.Is(dependent, "obl") || sentence.Tokens[mark].Form is not ("to" or "that")) ? mark : -1;
    }

    /// <summary>"Described as harmless": the tree may take "as" for an adverb.</summary>
    static int As(Sentence sentence, int dependent) =>
        sentence.Dependent(dependent, "advmod") is >= 0 and var adverb && adverb < dependent && sentence.Tokens[adverb].Form == "as" ? adverb : -1;

    /// <summary>"Vowed to return", "urged the mayor to resign", "denied taking part".</summary>
    static Content? Infinitive(Sentence sentence, int verb)
    {
        var complement = sentence.Dependent(verb, "xcomp");
        if (complement < 0 || sentence.Tokens[complement].PennTag is not ("VB" or "VBG") && sentence.Dependent(complement, "mark") < 0)
            return null;
        var phrase = Phrase.Of(sentence, complement);
        if (sentence.Dependent(verb, "obj") is >= 0 and var thing)
            phrase.With(thing);
        return new(phrase, false);
    }

    /// <summary>"Announced a plan", "condemned the raid"; of a passive its subject.</summary>
    static Content? Object(Sentence sentence, int verb, SpeechEntry entry)
    {
        foreach (var argument in ArgumentReader.Read(sentence, verb))
        {
            if (argument.Kind == ArgumentKind.Object && !Clauses.Governs(sentence, argument.Head, verb) && !entry.Without.Contains(Context.Scene.Lemma(sentence, argument.Head)))
                return new(WithKind(sentence, verb, argument.Head, WithoutVerbs(sentence, argument.Head)), entry.Stance is Ontology.Stance.Asserts or Ontology.Stance.Denies) { Thing = argument.Head };
        }

        return null;
    }

    /// <summary>"Announced 20 million dollars in aid": the tree may hang from the verb what the sum comes in.</summary>
    static Phrase WithKind(Sentence sentence, int verb, int sum, Phrase phrase)
    {
        var isCounted = sentence.Dependent(sum, "nummod") >= 0;
        if (isCounted && sum + 1 < sentence.Tokens.Count && sentence.Tokens[sum + 1] is { Form: "in" or "of", Relation: "case", Head: > 0 and var kind }
            && sentence.Tokens[kind] is { Tag: UniversalTag.NOUN, Relation: "obl", Head: var head } && head == verb)
        {
            phrase.With(kind);
        }

        return phrase;
    }

    /// <summary>"Stress the need for peace and urge …": a finite verb beside a noun is a mistake of the tree.</summary>
    static Phrase WithoutVerbs(Sentence sentence, int head)
    {
        var phrase = Phrase.Of(sentence, head);
        for (var token = head + 1; token < sentence.Tokens.Count; token++)
        {
            if (phrase.Has(token) && sentence.Is(token, "conj") && sentence.Tokens[token].PennTag is "VBP" or "VBZ" or "VBD" && sentence.Tokens[sentence.Tokens[token].Head].Tag != UniversalTag.VERB)
                phrase.Without(token);
        }

        return phrase;
    }

    /// <summary>"…, officials said": the verb hangs beside or below what is said. "As he said, …" too.</summary>
    static Content? Around(Sentence sentence, int verb)
    {
        var said = sentence.Tokens[verb].Head;
        if (said < 0 || verb == 0)
            return null;
        var isAside = sentence.Is(verb, "parataxis")
            || (sentence.Is(verb, "advcl") && sentence.Dependent(verb, "mark") is >= 0 and var mark && sentence.Tokens[mark].Form.ToLowerInvariant() is "as");

        // "…, but they were few, said Ms Lee": the tree may take the verb for one more clause.
        isAside |= sentence.Is(verb, "conj") && sentence.Dependent(verb, "nsubj") > verb && sentence.Tokens[verb - 1].Form == ",";
        return isAside ? new(Clause(sentence, said, verb), true) : null;
    }

    /// <summary>The clause around an aside; what is added behind the aside with a subject of its own is the document's again.</summary>
    public static Phrase Clause(Sentence sentence, int head, int aside)
    {
        var clause = Phrase.Of(sentence, head).Without(aside);
        foreach (var dependent in sentence.Dependents(head))
        {
            var isNew = dependent > aside && sentence.Is(dependent, "conj") && sentence.Dependent(dependent, "nsubj") >= 0;
            if (isNew || (sentence.Is(dependent, "parataxis") && dependent > aside))
                clause.Without(dependent);
        }

        return clause;
    }

    static Phrase WithoutMark(Sentence sentence, int clause, string word)
    {
        var phrase = Phrase.Of(sentence, clause);
        if (sentence.Dependent(clause, "mark") is >= 0 and var mark && sentence.Tokens[mark].Form.Equals(word, StringComparison.OrdinalIgnoreCase))
            phrase.Without(mark);
        return phrase;
    }
}
