using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Reads fixed phrases that name a source: "according to X", "in the words of X", "in her view", "citing X".</summary>
sealed class MarkerReader(Scene scene, Speakers speakers)
{
    readonly SpeechWords speech = scene.Lexicon.Speech;

    public Utterance? Read(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag == UniversalTag.VERB ? Participle(sentence, token)
        : sentence.UniversalRelation(token) is "obl" or "nmod" or "nsubj" ? Phrase(sentence, token) ?? NounPhrase(sentence, token)
        : null;

    /// <summary>"Citing officials" stands beside what they say.</summary>
    Utterance? Participle(Sentence sentence, int verb) =>
        sentence.Tokens[verb].PennTag == "VBG" && sentence.Is(verb, "advcl") && sentence.Tokens[verb].Head is >= 0 and var head
        && speech.Marker(sentence.Tokens[verb].Form.ToLowerInvariant()) is { } entry
        && sentence.Dependent(verb, "obj") is >= 0 and var source && CanSpeak(sentence, source)
            ? Utterance(sentence, verb, verb, verb, entry, ArgumentReader.Coordinated(sentence, source), Said(sentence, head))
            : null;

    /// <summary>"Citing officials" and "citing a report"; reasons are cited too, and say nothing.</summary>
    bool CanSpeak(Sentence sentence, int source) =>
        scene.Named(sentence, source).Count > 0 || scene.Lexicon.Agents.MayEnd(Scene.Lemma(sentence, source)) || speech.Nouns(Scene.Lemma(sentence, source)).Count > 0
        || Scene.Lemma(sentence, source) is "source" or "datum" or "witness" or "expert" or "analyst";

    Utterance? Phrase(Sentence sentence, int source)
    {
        var mark = sentence.Dependent(source, "case");
        if (mark < 0 || ArgumentReader.Preposition(sentence, source) is not { } preposition || speech.Marker(preposition) is not { } entry)
            return null;
        var last = preposition.Contains(' ', StringComparison.Ordinal) ? mark + 1 : mark;

        // "According to a poll released on Sunday": the tree may take the poll for the subject of a clause.
        var aside = sentence.Is(source, "nsubj") ? sentence.Tokens[source].Head : source;
        return sentence.Tokens[aside].Head < 0 ? null
            : Utterance(sentence, mark, last, aside, entry, ArgumentReader.Coordinated(sentence, source), Clauses.Of(sentence, sentence.Tokens[aside].Head));
    }

    /// <summary>"In the words of the envoy", "in his view".</summary>
    Utterance? NounPhrase(Sentence sentence, int noun)
    {
        var word = sentence.Tokens[noun].Form.ToLowerInvariant();
        if (!speech.IsMarkerNoun(word) || sentence.Dependent(noun, "case") is not (>= 0 and var mark))
            return null;
        foreach (var dependent in sentence.Dependents(noun))
        {
            var preposition = sentence.Is(dependent, "nmod:poss") ? "of" : ArgumentReader.Preposition(sentence, dependent);
            if (preposition is null || !sentence.Is(dependent, "nmod"))
                continue;
            var lead = sentence.Tokens[mark].Form.ToLowerInvariant();
            var entry = speech.Marker($"{lead} the {word} {preposition}") ?? speech.Marker($"{lead} a {word} {preposition}") ?? speech.Marker($"{lead} {word} {preposition}");
            if (entry is not null)
                return Utterance(sentence, mark, Last(sentence, noun, dependent), noun, entry, ArgumentReader.Coordinated(sentence, dependent), Clauses.Of(sentence, noun));
        }

        return null;
    }

    /// <summary>The preposition behind the noun belongs to the phrase.</summary>
    static int Last(Sentence sentence, int noun, int source) => sentence.Dependent(source, "case") == noun + 1 ? noun + 1 : noun;

    /// <summary>"Reuters reported that …, citing officials": what is reported, and not that it is.</summary>
    int Said(Sentence sentence, int head) =>
        speech.Verbs(Scene.Lemma(sentence, head)).Count > 0 && sentence.Dependent(head, "ccomp") is >= 0 and var said ? said : head;

    Utterance? Utterance(Sentence sentence, int first, int last, int aside, SpeechEntry entry, IEnumerable<int> sources, int clause)
    {
        var (who, words) = speakers.Of(sentence, sources, -1);
        var content = Content.Clause(sentence, clause, aside).Stretches();
        if (who.Count == 0 || content.Count == 0)
            return null;
        return new(sentence, first, new(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End), entry, entry.Stance)
        {
            Speakers = who,
            SpeakerWords = words,
            Content = content,
            IsReport = true,
        };
    }
}
