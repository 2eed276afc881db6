namespace Casus.Training.Networks;

/// <summary>A sentence to learn from. Numbers at 0 are those of the root.</summary>
/// <param name="Parts">Rows of each word's parts.</param>
/// <param name="Tags">Number among the network's tags, −1 where the treebank's tag is not learnt.</param>
/// <param name="Relations">Number of the relation, −1 where it is not learnt.</param>
sealed record Lesson(int[] Words, int[][] Parts, int[] Tags, int[] Heads, int[] Relations)
{
    /// <summary>Only the tags before this one are learnt about.</summary>
    public int TagLimit { get; init; } = int.MaxValue;

    /// <summary>Words and the root.</summary>
    public int Count => Words.Length;
}
