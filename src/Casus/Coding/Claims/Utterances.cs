using Casus.Coding.Context;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Everything that a document says somebody said: the claims are made of it, and who stands above every other record.</summary>
sealed class Utterances
{
    readonly IReadOnlyList<Utterance>[] bySentence;

    Utterances(IReadOnlyList<Utterance> all, IReadOnlyList<Sentence> sentences)
    {
        All = all;
        bySentence = new IReadOnlyList<Utterance>[sentences.Count];
        foreach (var utterance in all)
        {
            for (var number = Start(sentences, utterance); number < sentences.Count && sentences[number].Span.Start < utterance.Hull.End; number++)
                ((List<Utterance>)(bySentence[number] ??= new List<Utterance>())).Add(utterance);
        }
    }

    /// <summary>In the order of their cues.</summary>
    public IReadOnlyList<Utterance> All { get; }

    public static Utterances Read(Scene scene) =>
        new(new QuotedContent(scene.Document.Text, scene.Parsed.Sentences).Complete([.. new UtteranceReader(scene).Read()]), scene.Parsed.Sentences);

    /// <summary>Those who say these words, the outermost first. Their own words of saying are not among what they say.</summary>
    public IEnumerable<Utterance> Over(Sentence sentence, TextSpan words)
    {
        if (bySentence[sentence.Number] is not { } near)
            return [];
        List<Utterance>? over = null;
        foreach (var utterance in near)
        {
            if (utterance.IsReport && utterance.Says(words) && !utterance.Words.Overlaps(words))
                (over ??= []).Add(utterance);
        }

        return over?.OrderByDescending(utterance => utterance.Hull.Length) ?? Enumerable.Empty<Utterance>();
    }

    /// <summary>The chain of speakers over these words.</summary>
    public IReadOnlyList<ActorReference> Speakers(Sentence sentence, TextSpan words)
    {
        var chain = new List<ActorReference>();
        foreach (var speaker in Over(sentence, words).SelectMany(utterance => utterance.Speakers))
        {
            // "He said that it, as he put it, was over": one speaker.
            if (chain.Count == 0 || speaker.Code is null || chain[^1].Code != speaker.Code || chain[^1].Name != speaker.Name)
                chain.Add(speaker);
        }

        return chain;
    }

    static int Start(IReadOnlyList<Sentence> sentences, Utterance utterance)
    {
        var number = utterance.Sentence.Number;
        while (number > 0 && sentences[number].Span.Start > utterance.Hull.Start)
            number--;
        while (number + 1 < sentences.Count && sentences[number].Span.End <= utterance.Hull.Start)
            number++;
        return number;
    }
}
