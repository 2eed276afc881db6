namespace Casus.Language.Syntax;

/// <summary>The arcs of one unit so far: its head, and its outermost dependents on both sides.</summary>
struct UnitArcs
{
    public int Head;
    public int Relation;
    public int Left1, Left2, Right1, Right2;
    public int LeftCount, RightCount;

    /// <summary>The relations of its dependents as a set of bits; relations 64 apart share a bit.</summary>
    public ulong LeftRelations, RightRelations;

    /// <summary>Its preposition or subordinator, or 0.</summary>
    public int Marker;

    public void Take(int dependent, int relation, bool isLeft)
    {
        var bit = 1UL << (relation & 63);
        if (isLeft)
        {
            (Left2, Left1) = (Left1, dependent);
            LeftCount++;
            LeftRelations |= bit;
        }
        else
        {
            (Right2, Right1) = (Right1, dependent);
            RightCount++;
            RightRelations |= bit;
        }
    }
}
