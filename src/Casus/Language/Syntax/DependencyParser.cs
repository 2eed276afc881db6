namespace Casus.Language.Syntax;

/// <summary>Parses a tagged sentence greedily, in time linear in its units.</summary>
sealed class DependencyParser(TransitionWeights transitions, SparseWeights relationWeights, RelationSet relations, TagSet tagSet)
{
    public void Parse(ParseUnits units, ParseState state)
    {
        Span<uint> keys = stackalloc uint[FeatureList.Capacity];
        Span<int> scores = stackalloc int[relations.Count];
        state.Reset(units.Count);
        units.CountLandmarks(tagSet);
        while (!state.IsDone)
        {
            var transition = Choose(units, state, keys);
            if (transition == ParseState.Shift)
                state.ShiftNext();
            else
                state.Attach(transition, Name(units, state, state.Head(transition), keys, scores));
        }

        for (var i = 1; i <= units.Count; i++)
            (units.Heads[i], units.Relations[i]) = (state.Arcs(i).Head, state.Arcs(i).Relation);
    }

    int Choose(ParseUnits units, ParseState state, Span<uint> keys)
    {
        var (canShift, canLeft, canRight) = (state.CanShift, state.CanLeftArc, state.CanRightArc);
        if (!canLeft && !canRight)
            return ParseState.Shift;
        if (!canShift && canLeft != canRight)
            return canLeft ? ParseState.LeftArc : ParseState.RightArc;

        var (shift, left, right) = transitions.Score(TransitionFeatures.Of(units, state, keys));
        var (best, score) = canShift ? (ParseState.Shift, shift) : (ParseState.RightArc, int.MinValue);
        if (canLeft && left > score)
            (best, score) = (ParseState.LeftArc, left);
        return canRight && right > score ? ParseState.RightArc : best;
    }

    int Name(ParseUnits units, ParseState state, int head, Span<uint> keys, Span<int> scores)
    {
        if (head == units.Root)
            return relations.Root;

        relationWeights.Score(RelationFeatures.Of(units, state, head, state.Stacked(0), keys), scores);
        scores[relations.Root] = int.MinValue;
        var best = 1;
        for (var i = 2; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
