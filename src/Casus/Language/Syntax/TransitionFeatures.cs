namespace Casus.Language.Syntax;

/// <summary>
/// What the parser looks at to choose a transition: the top of the stack and the front of the buffer after Zhang and Nivre
/// (2011), their dependents, valency and distance, and the prepositions that decide where a phrase attaches.
/// </summary>
readonly ref struct TransitionFeatures
{
    const int FirstTemplate = 100;

    readonly ParseUnits units;
    readonly ParseState state;
    readonly int s0, s1, s2, b0, b1;
    readonly ulong s0w, s0t, s1w, s1t, s2w, s2t, b0w, b0t, b1w, b1t, b2w, b2t, b3t;

    TransitionFeatures(ParseUnits units, ParseState state)
    {
        (this.units, this.state) = (units, state);
        (s0, s1, s2) = (state.Stacked(0), state.Stacked(1), state.Stacked(2));
        (b0, b1) = (state.Buffered(0), state.Buffered(1));
        var (b2, b3) = (state.Buffered(2), state.Buffered(3));
        (s0w, s0t, s1w, s1t, s2w, s2t) = (Word(s0), Tag(s0), Word(s1), Tag(s1), Word(s2), Tag(s2));
        (b0w, b0t, b1w, b1t, b2w, b2t, b3t) = (Word(b0), Tag(b0), Word(b1), Tag(b1), Word(b2), Tag(b2), Tag(b3));
    }

    public static ReadOnlySpan<uint> Of(ParseUnits units, ParseState state, Span<uint> keys)
    {
        var list = new FeatureList(keys, FirstTemplate);
        var features = new TransitionFeatures(units, state);
        features.AddSingles(ref list);
        features.AddStackWithBuffer(ref list);
        features.AddStackWithStack(ref list);
        features.AddTriples(ref list);
        features.AddDependentTags(ref list);
        features.AddDistances(ref list);
        features.AddValencies(ref list);
        features.AddDependents(ref list);
        features.AddRelationSets(ref list);
        features.AddPrepositions(ref list);
        features.AddBetween(ref list);
        return list.Keys;
    }

    void AddSingles(ref FeatureList list)
    {
        list.Add(0);
        list.Add(s0w);
        list.Add(s0t);
        list.Add(s0w, s0t);
        list.Add(s1w);
        list.Add(s1t);
        list.Add(s1w, s1t);
        list.Add(s2t);
        list.Add(s2w, s2t);
        list.Add(b0w);
        list.Add(b0t);
        list.Add(b0w, b0t);
        list.Add(b1w);
        list.Add(b1t);
        list.Add(b1w, b1t);
        list.Add(b2t);
        list.Add(b2w, b2t);
        list.Add(b3t);
    }

    void AddStackWithBuffer(ref FeatureList list)
    {
        list.Add(s0w, s0t, b0w, b0t);
        list.Add(s0w, s0t, b0w);
        list.Add(s0w, b0w, b0t);
        list.Add(s0w, s0t, b0t);
        list.Add(s0t, b0w, b0t);
        list.Add(s0w, b0w);
        list.Add(s0t, b0t);
        list.Add(s0w, b0t);
        list.Add(s0t, b0w);
        list.Add(s1t, b0t);
        list.Add(s1w, b0t);
        list.Add(s1t, b0w);
        list.Add(s1w, b0w);
        list.Add(b0t, b1t);
        list.Add(b0w, b1t);
        list.Add(b0t, b1w);
        list.Add(b0w, b1w);
    }

    void AddStackWithStack(ref FeatureList list)
    {
        list.Add(s1w, s0w);
        list.Add(s1t, s0t);
        list.Add(s1w, s1t, s0t);
        list.Add(s1t, s0w, s0t);
        list.Add(s1w, s0t);
        list.Add(s1t, s0w);
        list.Add(s1w, s1t, s0w, s0t);
    }

    void AddTriples(ref FeatureList list)
    {
        list.Add(b0t, b1t, b2t);
        list.Add(s0t, b0t, b1t);
        list.Add(s1t, s0t, b0t);
        list.Add(s2t, s1t, s0t);
        list.Add(s0w, b0t, b1t);
        list.Add(s0t, b0w, b1t);
        list.Add(s0t, b0t, b1w);
        list.Add(s1t, s0t, b0w);
        list.Add(s1t, s0w, b0t);
        list.Add(s1w, s0t, b0t);
        list.Add(s1t, s0t, b0t, b1t);
        list.Add(s0t, b0t, b1t, b2t);
        list.Add(s2t, s1t, s0t, b0t);
    }

    void AddDependentTags(ref FeatureList list)
    {
        ref readonly var top = ref state.Arcs(s0);
        ref readonly var below = ref state.Arcs(s1);
        ref readonly var front = ref state.Arcs(b0);
        var (left, right, frontLeft, belowRight) = (Tag(top.Left1), Tag(top.Right1), Tag(front.Left1), Tag(below.Right1));
        list.Add(s0t, left, b0t);
        list.Add(s0t, right, b0t);
        list.Add(s0t, b0t, frontLeft);
        list.Add(s1t, belowRight, s0t);
        list.Add(s1t, Tag(below.Left1), s0t);
        list.Add(s1t, s0t, left);
        list.Add(s1t, s0t, right);
        list.Add(s0t, left, Tag(top.Left2));
        list.Add(s0t, right, Tag(top.Right2));
        list.Add(b0t, frontLeft, Tag(front.Left2));
        list.Add(s1t, belowRight, Tag(below.Right2));
        list.Add(s0t, (ulong)state.Arcs(top.Right1).Relation, b0t, b1t);
        list.Add(s1t, (ulong)state.Arcs(below.Right1).Relation, s0t, (ulong)state.Arcs(top.Left1).Relation);
        list.Add(s0t, (ulong)state.Arcs(top.Left1).Relation, b0t, (ulong)state.Arcs(front.Left1).Relation);
    }

    void AddDistances(ref FeatureList list)
    {
        var toBuffer = Distance.Between(s0, b0);
        var toStack = Distance.Between(s1, s0);
        list.Add(s0w, toBuffer);
        list.Add(s0t, toBuffer);
        list.Add(b0w, toBuffer);
        list.Add(b0t, toBuffer);
        list.Add(s0w, b0w, toBuffer);
        list.Add(s0t, b0t, toBuffer);
        list.Add(s1t, s0t, toStack);
        list.Add(s1w, s0t, toStack);
    }

    void AddValencies(ref FeatureList list)
    {
        var (top, below, front) = (state.Arcs(s0), state.Arcs(s1), state.Arcs(b0));
        list.Add(s0w, (ulong)top.RightCount);
        list.Add(s0t, (ulong)top.RightCount);
        list.Add(s0w, (ulong)top.LeftCount);
        list.Add(s0t, (ulong)top.LeftCount);
        list.Add(b0w, (ulong)front.LeftCount);
        list.Add(b0t, (ulong)front.LeftCount);
        list.Add(s1t, (ulong)below.RightCount);
        list.Add(s1w, (ulong)below.RightCount);
    }

    void AddDependents(ref FeatureList list)
    {
        AddDependent(ref list, state.Arcs(s0).Left1);
        AddDependent(ref list, state.Arcs(s0).Right1);
        AddDependent(ref list, state.Arcs(b0).Left1);
        AddDependent(ref list, state.Arcs(s1).Right1);
        list.Add(Tag(state.Arcs(s1).Left1));
        list.Add((ulong)state.Arcs(state.Arcs(s1).Left1).Relation);
    }

    void AddDependent(ref FeatureList list, int dependent)
    {
        list.Add(Word(dependent));
        list.Add(Tag(dependent));
        list.Add((ulong)state.Arcs(dependent).Relation);
    }

    void AddRelationSets(ref FeatureList list)
    {
        ref readonly var top = ref state.Arcs(s0);
        ref readonly var below = ref state.Arcs(s1);
        ref readonly var front = ref state.Arcs(b0);
        list.Add(s0t, top.LeftRelations);
        list.Add(s0w, top.LeftRelations);
        list.Add(s0t, top.RightRelations);
        list.Add(s0w, top.RightRelations);
        list.Add(b0t, front.LeftRelations);
        list.Add(b0w, front.LeftRelations);
        list.Add(s1t, below.RightRelations);
        list.Add(s1w, below.RightRelations);
        list.Add(s1t, below.LeftRelations);
    }

    void AddPrepositions(ref FeatureList list)
    {
        var (top, below, front) = (Marker(s0), Marker(s1), Marker(b0));
        list.Add(s1w, top, s0t);
        list.Add(s1t, top, s0t);
        list.Add(s1t, top, s0w);
        list.Add(s1w, top, s0w);
        list.Add(s1t, state.Arcs(s1).RightRelations, top);
        list.Add(top, b0t);
        list.Add(s0t, top, b0w);
        list.Add(s2w, s1t, top);
        list.Add(s2t, s1w, top);
        list.Add(s2t, s1t, top);
        list.Add(s0w, front, b0t);
        list.Add(below, top, s0t);
    }

    /// <summary>What lies between the words that may be joined: verbs, commas and conjunctions keep phrases apart.</summary>
    void AddBetween(ref FeatureList list)
    {
        var buffer = units.Between(s0, b0);
        var stack = units.Between(s1, s0);
        list.Add(s0t, b0t, buffer);
        list.Add(s0w, b0t, buffer);
        list.Add(s1t, s0t, stack);
        list.Add(s1w, s0t, stack);
        list.Add(s1t, s0t, b0t, stack);
    }

    ulong Word(int unit) => units.Atoms[unit].Word;

    ulong Tag(int unit) => (ulong)units.Tags[unit];

    ulong Marker(int unit) => state.Arcs(unit).Marker is > 0 and var marker ? units.Atoms[marker].Word : ParseUnits.NoMarker;
}
