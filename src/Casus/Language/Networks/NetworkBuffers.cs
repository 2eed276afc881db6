using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>Room for what one network works out about some sentences, used again for the next; not for two networks, nor for two threads at once.</summary>
/// <remarks>Sentences stand one after the other, each with a row for its root and one for each unit.</remarks>
sealed class NetworkBuffers
{
    const int FewestRows = 128;

    readonly List<(ParseUnits Units, int First)> sentences = [];
    int reserved;
    int widest;

    /// <summary>Each sentence with its first row.</summary>
    public IReadOnlyList<(ParseUnits Units, int First)> Sentences => sentences;

    public int Rows { get; private set; }

    public float[] Words { get; private set; } = [];

    public float[] Next { get; private set; } = [];

    public float[] Gates { get; private set; } = [];

    public float[] Roles { get; private set; } = [];

    /// <summary>Dependents as the arc scorer turns them, then pairs of dependent and head.</summary>
    public float[] Matched { get; private set; } = [];

    /// <summary>Of one sentence: row of the dependent, column of the head, 0 for the root.</summary>
    public float[] ArcScores { get; private set; } = [];

    public float[] TagScores { get; private set; } = [];

    public float[] RelationScores { get; private set; } = [];

    /// <summary>Scores with the columns that fill a panel.</summary>
    public float[] Padded { get; private set; } = [];

    public RoundedRows Rounded { get; } = new();

    /// <summary>Words that came before.</summary>
    public KeptWords Kept { get; private set; } = new(default);

    public TreeDecoder Decoder { get; } = new();

    /// <summary>Gives each sentence its rows, and makes room for all.</summary>
    public void Place(NetworkShape shape, ReadOnlySpan<ParseUnits> more)
    {
        if (Kept.Shape != shape)
            Kept = new(shape);
        sentences.Clear();
        (Rows, var longest) = (0, 0);
        foreach (var units in more)
        {
            sentences.Add((units, Rows));
            Rows += units.Count + 1;
            longest = Math.Max(longest, units.Count + 1);
        }

        if (Rows > reserved)
            Reserve(shape, Rows);
        if (longest > widest)
            (widest, ArcScores) = (longest, new float[longest * longest]);
    }

    public void Swap() => (Words, Next) = (Next, Words);

    void Reserve(NetworkShape shape, int rows)
    {
        reserved = Math.Max(rows, FewestRows);
        (Words, Next) = (new float[reserved * shape.Width], new float[reserved * shape.Width]);
        (Gates, Roles) = (new float[reserved * shape.Gates], new float[reserved * shape.Roles]);
        Matched = new float[reserved * Math.Max(shape.Arc, shape.Relation)];
        (TagScores, RelationScores) = (new float[reserved * shape.Tags], new float[reserved * shape.Relations]);
        Padded = new float[reserved * (Math.Max(shape.Tags, shape.Relations) + RoundedMatrix.PanelWidth)];
    }
}
