namespace Casus.Language.Networks;

/// <summary>The sizes of a network. All but the numbers of rows and classes are multiples of 16.</summary>
/// <param name="Words">Rows of the table of known words; the first two stand for unknown words and for the root.</param>
/// <param name="Subwords">Rows that beginnings, ends and shapes of words are hashed to.</param>
/// <param name="State">Values that a word's vector, its parts' vector, and each direction of a layer have.</param>
/// <param name="Arc">Values by which a dependent and a head are matched.</param>
/// <param name="Relation">Values by which the name of an arc is found.</param>
readonly record struct NetworkShape(int Words, int Subwords, int State, int Layers, int Arc, int Relation, int Tags, int Relations)
{
    /// <summary>What a word is to each layer: both directions side by side.</summary>
    public int Width => 2 * State;

    /// <summary>Three values for each of the state's, in both directions.</summary>
    public int Gates => 6 * State;

    /// <summary>A word as dependent and as head, for the arc and for its name.</summary>
    public int Roles => 2 * (Arc + Relation);
}
