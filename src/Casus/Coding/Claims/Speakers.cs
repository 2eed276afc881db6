using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Those who speak: whom their words name, and the words themselves.</summary>
sealed class Speakers(Scene scene)
{
    public const string NotIdentified = "the text does not say whose";

    readonly Anaphora anaphora = new(scene, hasUtterances: false);

    static readonly string[] belonging = ["of", "for", "from", "at", "in", "with", "by", "to"];

    /// <summary>The phrases with these heads. Someone whom nobody can place is still a speaker: his words stand, without a code.</summary>
    /// <param name="cue">The word of saying, in case it stands inside the phrase: "officials who said".</param>
    public (IReadOnlyList<ActorReference> Who, IReadOnlyList<TextSpan> Words) Of(Sentence sentence, IEnumerable<int> heads, int cue)
    {
        var (who, words) = (new List<ActorReference>(), new List<TextSpan>());
        foreach (var (span, parts) in Phrases(sentence, heads, cue))
        {
            words.Add(span);
            who.AddRange(Named(sentence, parts, span));
        }

        return (who, words);
    }

    /// <summary>Of "is said to have left" and "was accused of lying": the words of saying stand for him whom nobody names.</summary>
    public ActorReference Nobody(TextSpan cue)
    {
        var words = scene.Document.Quote(cue);
        return new(null, null, words.Quote, words.Start, words.End, NotIdentified);
    }

    /// <summary>Each phrase with its heads. "Senator" and "Ann Lee" side by side are one, though the tree may take them for two subjects.</summary>
    List<(TextSpan Words, List<int> Heads)> Phrases(Sentence sentence, IEnumerable<int> heads, int cue)
    {
        var found = new List<(TextSpan Words, List<int> Heads)>();
        foreach (var head in heads)
        {
            if (IsNobody(sentence, head) || Words(sentence, head, cue) is not { } span || found.Exists(phrase => phrase.Words.Overlaps(span)))
                continue;
            var isTitle = found.Count > 0 && found[^1].Words.End < span.Start && string.IsNullOrWhiteSpace(scene.Document.Text[found[^1].Words.End..span.Start]);
            if (isTitle)
                found[^1] = (TextSpan.Covering(found[^1].Words, span), [head, .. found[^1].Heads]);
            else
                found.Add((span, [head]));
        }

        return found;
    }

    /// <summary>Whoever it may be says nothing: "you might think", "nobody said".</summary>
    static bool IsNobody(Sentence sentence, int head) =>
        sentence.Tokens[head].Tag == UniversalTag.PRON && Scene.Lemma(sentence, head) is "you" or "one" or "nobody" or "anybody" or "anyone" or "what" or "that" or "there";

    IEnumerable<ActorReference> Named(Sentence sentence, IReadOnlyList<int> heads, TextSpan span)
    {
        var words = scene.Document.Quote(span);
        var meant = heads.Select(head => Meant(sentence, head)).FirstOrDefault(found => found.Count > 0, []);
        return meant.Count > 0
            ? meant.Select(actor => actor with { Text = words.Quote, Start = words.Start, End = words.End })
            : [new(null, null, words.Quote, words.Start, words.End, NotIdentified)];
    }

    /// <summary>Named by the phrase, by what stands beside it ("Ann Lee, the foreign minister") or by whom it belongs to ("a statement by the ministry").</summary>
    IReadOnlyList<ActorReference> Meant(Sentence sentence, int head)
    {
        if (anaphora.Meant(sentence, head) is { Count: > 0 } meant)
            return meant;
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Is(dependent, "appos") && scene.Meant(sentence, dependent) is { Count: > 0 } same)
                return same;
        }

        return Belonging(sentence, head);
    }

    IReadOnlyList<ActorReference> Belonging(Sentence sentence, int head)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (!sentence.Is(dependent, "nmod") || ArgumentReader.Preposition(sentence, dependent) is not { } preposition || !belonging.Contains(preposition))
                continue;
            if (scene.Meant(sentence, dependent) is { Count: > 0 } whole)
                return whole;
            if (scene.Place(sentence, dependent) is { Count: > 0 } place)
                return place;
        }

        return [];
    }

    /// <summary>The phrase without what is coordinated with it, and without the cue and what hangs from that.</summary>
    static TextSpan? Words(Sentence sentence, int head, int cue)
    {
        var phrase = Phrase.Of(sentence, head);
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Is(dependent, "conj") || sentence.Is(dependent, "cc") || sentence.Is(dependent, "case") || sentence.Is(dependent, "parataxis")
                || sentence.Is(dependent, "mark") || sentence.Is(dependent, "cop"))
            {
                phrase.Without(dependent);
            }
        }

        if (cue >= 0 && phrase.Has(cue))
            phrase.Without(Branch(sentence, head, cue));
        var stretches = phrase.Stretches();
        foreach (var stretch in stretches)
        {
            if (stretch.Contains(sentence.Tokens[head].Span))
                return stretch;
        }

        return null;
    }

    /// <summary>The dependent of the head through which the cue hangs from it; the cue itself where it is the head.</summary>
    static int Branch(Sentence sentence, int head, int cue)
    {
        var branch = cue;
        foreach (var step in Clauses.Upward(sentence, cue))
        {
            if (step == head)
                return branch;
            branch = step;
        }

        return cue;
    }
}
