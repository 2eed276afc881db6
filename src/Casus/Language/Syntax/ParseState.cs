namespace Casus.Language.Syntax;

/// <summary>
/// The arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta (2011): a stack, a buffer that ends in the root, and the arcs
/// so far. Used again for each sentence.
/// </summary>
sealed class ParseState
{
    public const int Shift = 0, LeftArc = 1, RightArc = 2;

    const int Initial = Tokenizer.LongestSentence + 2;

    int[] stack = new int[Initial];
    UnitArcs[] arcs = new UnitArcs[Initial];
    int count;

    /// <summary>The relations whose dependent (a preposition, a subordinator) is a feature of its head.</summary>
    readonly int caseRelation;
    readonly int markRelation;

    public ParseState(int caseRelation, int markRelation) => (this.caseRelation, this.markRelation) = (caseRelation, markRelation);

    public int Depth { get; private set; }

    /// <summary>The first unit of the buffer.</summary>
    public int Next { get; private set; }

    public bool IsDone => Depth == 0 && Next > count;

    public bool CanShift => Next <= count;

    /// <summary>Only one unit may hang from the root.</summary>
    public bool CanLeftArc => Depth > 1 ? Next <= count : Depth == 1;

    public bool CanRightArc => Depth > 1;

    public void Reset(int units)
    {
        count = units;
        if (stack.Length < units + 2)
            (stack, arcs) = (new int[units + 2], new UnitArcs[units + 2]);
        else
            arcs.AsSpan(0, units + 2).Clear();
        (Depth, Next) = (0, 1);
    }

    /// <summary>The unit at this depth of the stack, 0 on top; 0 where there is none.</summary>
    public int Stacked(int depth) => Depth > depth ? stack[Depth - 1 - depth] : 0;

    /// <summary>The unit at this place of the buffer; 0 where there is none.</summary>
    public int Buffered(int place) => Next + place <= count + 1 ? Next + place : 0;

    public ref readonly UnitArcs Arcs(int unit) => ref arcs[unit];

    public int Head(int transition) => transition == LeftArc ? Next : Stacked(1);

    public void ShiftNext() => stack[Depth++] = Next++;

    /// <summary>Takes the top of the stack as a dependent of the head that the transition names.</summary>
    public void Attach(int transition, int relation)
    {
        var head = Head(transition);
        var dependent = stack[--Depth];
        arcs[dependent].Head = head;
        arcs[dependent].Relation = relation;
        arcs[head].Take(dependent, relation, isLeft: dependent < head);
        if (relation == caseRelation || relation == markRelation)
            arcs[head].Marker = dependent;
    }
}
