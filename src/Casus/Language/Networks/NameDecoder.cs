namespace Casus.Language.Networks;

/// <summary>The best row of tags in which every name that begins also ends. Buffers of its own; not for two threads at once.</summary>
sealed class NameDecoder
{
    const int Tags = 1 + (4 * NameTags.Kinds);

    /// <summary>By word: the tag after which no name is open on the best way there.</summary>
    int[] closing = [];

    /// <summary>By word and kind: whether the name that is open was begun by this word.</summary>
    bool[] begins = [];

    /// <param name="scores">A row of tags for each word.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<int> tags)
    {
        Reserve(tags.Length);
        Span<float> open = stackalloc float[NameTags.Kinds];
        open.Fill(float.NegativeInfinity);
        var closed = 0f;
        for (var word = 0; word < tags.Length; word++)
            closed = Step(scores.Slice(word * Tags, Tags), word, closed, open);
        Trace(tags);
    }

    float Step(ReadOnlySpan<float> own, int word, float closed, Span<float> open)
    {
        var (best, tag) = (closed + own[NameTags.Outside], NameTags.Outside);
        for (var kind = 0; kind < NameTags.Kinds; kind++)
        {
            if (closed + own[NameTags.SingleOf(kind)] is var single && single > best)
                (best, tag) = (single, NameTags.SingleOf(kind));
            if (open[kind] + own[NameTags.LastOf(kind)] is var last && last > best)
                (best, tag) = (last, NameTags.LastOf(kind));
            var (begun, gone) = (closed + own[NameTags.BeginOf(kind)], open[kind] + own[NameTags.InsideOf(kind)]);
            begins[(word * NameTags.Kinds) + kind] = begun >= gone;
            open[kind] = Math.Max(begun, gone);
        }

        closing[word] = tag;
        return best;
    }

    void Trace(Span<int> tags)
    {
        for (var word = tags.Length - 1; word >= 0; word--)
        {
            var tag = tags[word] = closing[word];
            if (tag == NameTags.Outside || tag != NameTags.LastOf(NameTags.KindOf(tag)))
                continue;
            var kind = NameTags.KindOf(tag);
            for (word--; !begins[(word * NameTags.Kinds) + kind]; word--)
                tags[word] = NameTags.InsideOf(kind);
            tags[word] = NameTags.BeginOf(kind);
        }
    }

    void Reserve(int words)
    {
        if (closing.Length < words)
            (closing, begins) = (new int[words], new bool[words * NameTags.Kinds]);
    }
}
