using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Reads nouns of saying: "Kim's claim that …", "issued a statement that …", "concerns are mounting over …".</summary>
sealed class NounReader(Scene scene, Speakers speakers)
{
    static readonly string[] sources = ["by", "from", "of", "among"];

    public Utterance? Read(Sentence sentence, int noun)
    {
        if (IsOccasion(sentence, noun))
            return null;
        foreach (var entry in scene.Lexicon.Speech.Nouns(Scene.Lemma(sentence, noun)))
        {
            if (Said(sentence, noun, entry) is { } said)
                return Utterance(sentence, noun, entry, said);
        }

        return null;
    }

    /// <summary>"Said in a statement that …", "expressed concern over …": the verb says it.</summary>
    bool IsOccasion(Sentence sentence, int noun) =>
        (sentence.Is(noun, "obl") || sentence.Is(noun, "obj")) && scene.Lexicon.Speech.Verbs(Scene.Lemma(sentence, sentence.Tokens[noun].Head)).Count > 0;

    Utterance? Utterance(Sentence sentence, int noun, SpeechEntry entry, Content said)
    {
        var carrier = Carrier(sentence, noun);
        var heads = Sources(sentence, noun, entry, carrier);
        var (who, words) = speakers.Of(sentence, heads, noun);
        if (who.Count == 0)
            return null;
        return new(sentence, noun, Words(sentence, noun, carrier, said), entry, Stances.Of(scene, sentence, noun, entry, -1))
        {
            Speakers = who,
            SpeakerWords = words,
            Content = said.Phrase.Stretches(),
            IsReport = said.IsReport,
        };
    }

    /// <summary>The clause or phrase that tells what is said: the noun's own, or its verb's ("raised concerns over the deal").</summary>
    static Content? Said(Sentence sentence, int noun, SpeechEntry entry) =>
        Said(sentence, noun, noun, entry)
        ?? (sentence.Tokens[noun].Relation is "obj" or "nsubj" or "nsubj:pass" && sentence.Tokens[noun].Head is >= 0 and var verb && sentence.Tokens[verb].Tag == UniversalTag.VERB
            ? Said(sentence, verb, noun, entry)
            : null);

    static Content? Said(Sentence sentence, int head, int noun, SpeechEntry entry)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (dependent > noun && (head == noun || sentence.Is(dependent, "obl")) && SaidBy(sentence, dependent, entry) is { } said)
                return said;
        }

        return null;
    }

    static Content? SaidBy(Sentence sentence, int dependent, SpeechEntry entry)
    {
        var isClause = sentence.Is(dependent, "acl") || sentence.Is(dependent, "ccomp");
        var mark = sentence.Dependent(dependent, isClause ? "mark" : "case");
        if (mark < 0)
            return null;
        var word = sentence.Tokens[mark].Form.ToLowerInvariant();
        if (isClause && word == "that" && entry.Takes(ContentForm.Clause))
            return new(Phrase.Of(sentence, dependent).Without(mark), true);
        if (isClause && word == "to" && entry.Takes(ContentForm.Infinitive))
            return new(Phrase.Of(sentence, dependent), false);
        var isPhrase = isClause || sentence.Is(dependent, "nmod") || sentence.Is(dependent, "obl");
        return isPhrase && entry.TakesBehind(word) ? new(Phrase.Of(sentence, dependent).Without(mark), entry.Stance is Ontology.Stance.Doubts, mark) : null;
    }

    /// <summary>The verb whose object the noun is: "<c>expressed</c> concern".</summary>
    int Carrier(Sentence sentence, int noun) => LightVerbs.Of(sentence, noun, scene.Lexicon.Classes);

    IEnumerable<int> Sources(Sentence sentence, int noun, SpeechEntry entry, int carrier)
    {
        var owners = new List<int>();
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (sentence.Is(dependent, "nmod:poss"))
                owners.Add(dependent);
            else if (sentence.Is(dependent, "nmod") && ArgumentReader.Preposition(sentence, dependent) is { } preposition && sources.Contains(preposition) && !entry.TakesBehind(preposition))
                owners.Add(dependent);
            else if (sentence.Tokens[dependent].Relation is "compound" or "amod" && scene.Named(sentence, dependent).Count > 0)
                owners.Add(dependent);
        }

        if (owners.Count > 0)
            return owners;
        if (carrier >= 0 && ArgumentReader.Subjects(sentence, carrier) is { Count: > 0 } subjects && !subjects.Contains(noun))
            return subjects;

        // Doubts that nobody is named for are somebody's all the same.
        return entry.Stance == Ontology.Stance.Doubts && sentence.Is(noun, "nsubj") ? [noun] : [];
    }

    static TextSpan Words(Sentence sentence, int noun, int carrier, Content said)
    {
        var first = carrier >= 0 && carrier < noun && noun - carrier <= 4 ? carrier : noun;
        var last = said.Preposition == noun + 1 ? noun + 1 : noun;
        return new(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);
    }
}
