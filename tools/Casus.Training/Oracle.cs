using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs a transition makes impossible.</summary>
static class Oracle
{
    const int Forbidden = int.MaxValue;

    public static (int Shift, int Left, int Right) Costs(ParseState state, int[] goldHeads, int count)
    {
        var shift = state.CanShift ? ShiftCost(state, goldHeads) : Forbidden;
        if (!state.CanLeftArc && !state.CanRightArc)
            return (shift, Forbidden, Forbidden);

        var (top, below, next) = (state.Stacked(0), state.Stacked(1), state.Next);
        var lost = 0;
        for (var unit = next; unit <= count; unit++)
        {
            if (goldHeads[unit] == top)
                lost++;
        }

        var head = goldHeads[top];
        var left = state.CanLeftArc ? lost + (head > next || (head == below && below != 0) ? 1 : 0) : Forbidden;
        var right = state.CanRightArc ? lost + (head >= next ? 1 : 0) : Forbidden;
        return (shift, left, right);
    }

    static int ShiftCost(ParseState state, int[] goldHeads)
    {
        var cost = 0;
        for (var depth = 0; depth < state.Depth; depth++)
        {
            var unit = state.Stacked(depth);
            if (goldHeads[unit] == state.Next || (depth > 0 && goldHeads[state.Next] == unit))
                cost++;
        }

        return cost;
    }
}
