namespace Casus.Language.Syntax;

/// <summary>What the parser looks at to name the relation of an arc just made.</summary>
readonly ref struct RelationFeatures
{
    const int FirstTemplate = 400;

    /// <summary>Sets the direction of the arc apart from the tag it is joined to.</summary>
    const int DirectionShift = 12;

    readonly ParseUnits units;
    readonly ParseState state;
    readonly int head, dependent;
    readonly ulong direction, hw, ht, dw, dt, distance, marker, headMarker;

    RelationFeatures(ParseUnits units, ParseState state, int head, int dependent)
    {
        (this.units, this.state, this.head, this.dependent) = (units, state, head, dependent);
        direction = dependent < head ? 1u : 2u;
        (hw, ht) = (Word(head), Tag(head) | (direction << DirectionShift));
        (dw, dt) = (Word(dependent), Tag(dependent) | (direction << DirectionShift));
        distance = Distance.Between(head, dependent);
        (marker, headMarker) = (Marker(dependent), Marker(head));
    }

    public static ReadOnlySpan<uint> Of(ParseUnits units, ParseState state, int head, int dependent, Span<uint> keys)
    {
        var list = new FeatureList(keys, FirstTemplate);
        var features = new RelationFeatures(units, state, head, dependent);
        features.AddWords(ref list);
        features.AddMarkers(ref list);
        features.AddRelationSets(ref list);
        features.AddDependents(ref list);
        features.AddNeighbours(ref list);
        return list.Keys;
    }

    void AddWords(ref FeatureList list)
    {
        list.Add(direction);
        list.Add(hw, direction);
        list.Add(ht);
        list.Add(dw, direction);
        list.Add(dt);
        list.Add(hw, ht);
        list.Add(dw, dt);
        list.Add(ht, dt);
        list.Add(hw, dt);
        list.Add(ht, dw);
        list.Add(hw, dw, direction);
        list.Add(hw, ht, dw, dt);
        list.Add(hw, ht, dt);
        list.Add(ht, dw, dt);
        list.Add(ht, dt, distance);
        list.Add(dt, distance);
        list.Add(dw, distance, direction);
        list.Add(units.Atoms[dependent].Suffix3, dt);
        list.Add(units.Atoms[head].Suffix3, ht, dt);
        list.Add(dw, units.Atoms[dependent].Shape, direction);
        list.Add(ht, dt, units.Between(head, dependent));
    }

    void AddMarkers(ref FeatureList list)
    {
        list.Add(marker, direction);
        list.Add(marker, dt);
        list.Add(marker, ht, dt);
        list.Add(marker, hw, direction);
        list.Add(marker, dw, direction);
        list.Add(marker, ht);
        list.Add(marker, hw, dt);
        list.Add(marker, ht, dw);
        list.Add(headMarker, dt, direction);
    }

    void AddRelationSets(ref FeatureList list)
    {
        ref readonly var own = ref state.Arcs(dependent);
        ref readonly var above = ref state.Arcs(head);
        list.Add(own.LeftRelations, dt, ht);
        list.Add(own.RightRelations, dt, ht);
        list.Add(own.LeftRelations, direction);
        list.Add(own.RightRelations, direction);
        list.Add(above.LeftRelations, dt, ht);
        list.Add(above.RightRelations, dt, ht);
        list.Add(above.LeftRelations, dt);
        list.Add(above.RightRelations, dt);
        list.Add(above.LeftRelations, dw, direction);
        list.Add(above.RightRelations, dw, direction);
        list.Add(above.LeftRelations, above.RightRelations, dt);
        list.Add(above.RightRelations, hw, dt);
    }

    void AddDependents(ref FeatureList list)
    {
        ref readonly var own = ref state.Arcs(dependent);
        ref readonly var above = ref state.Arcs(head);
        var (left, right) = (own.Left1, own.Right1);
        list.Add(dt, Relation(left));
        list.Add(dt, Relation(right));
        list.Add(ht, Relation(above.Left1), dt);
        list.Add(ht, Relation(above.Right1), dt);
        list.Add(hw, Relation(above.Left1), dt);
        list.Add(hw, Relation(above.Right1), dt);
        list.Add(Word(left), dt);
        list.Add(Word(right), dt);
        list.Add(Tag(left), Tag(right), dt, ht);
        list.Add(Word(above.Left1), ht, dt);
        list.Add(Word(above.Left1), hw, dt);
        list.Add(Word(left), Word(own.Left2), ht);
    }

    void AddNeighbours(ref FeatureList list)
    {
        var (before, after) = (dependent - 1, Math.Min(dependent + 1, units.Root));
        var (headBefore, headAfter) = (head - 1, Math.Min(head + 1, units.Root));
        list.Add(Word(before), dt);
        list.Add(Word(after), dt);
        list.Add(Tag(before), dt, Tag(after));
        list.Add(Tag(headBefore), ht, dt);
        list.Add(Tag(headAfter), ht, dt);
        list.Add(Word(headBefore), ht, dt);
        list.Add(Word(headAfter), ht, dt);
        list.Add(Tag(before), dt, ht);
        list.Add(Tag(after), dt, ht);
    }

    ulong Word(int unit) => units.Atoms[unit].Word;

    ulong Tag(int unit) => (ulong)units.Tags[unit];

    ulong Relation(int unit) => (ulong)state.Arcs(unit).Relation;

    ulong Marker(int unit) => state.Arcs(unit).Marker is > 0 and var found ? units.Atoms[found].Word : ParseUnits.NoMarker;
}
