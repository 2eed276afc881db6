namespace Casus.Language.Syntax;

/// <summary>The layout of the weight files. What the trainer writes and what the library reads stand side by side here.</summary>
static class ModelFiles
{
    public const string Words = "words.bin", Tagger = "tagger.bin", Transitions = "transitions.bin", Relations = "relations.bin";

    /// <summary>Rows in the order of their keys: step to the key, number of weights, and each weight's class and value.</summary>
    public static void Write(ModelWriter writer, int classCount, IReadOnlyList<(uint Key, (byte Class, short Weight)[] Weights)> rows)
    {
        writer.Number((uint)classCount);
        writer.Number((uint)rows.Count);
        writer.Number((uint)rows.Sum(row => row.Weights.Length));
        uint last = 0;
        foreach (var (key, weights) in rows)
        {
            writer.Number(key - last);
            writer.Number((uint)weights.Length);
            foreach (var (@class, weight) in weights)
            {
                writer.Byte(@class);
                writer.Signed(weight);
            }

            last = key;
        }
    }

    public static SparseWeights ReadSparse(ModelReader reader)
    {
        var classCount = (int)reader.Number();
        var rows = (int)reader.Number();
        var total = (int)reader.Number();
        var (keys, counts, classes, weights) = (new uint[rows], new ushort[rows], new byte[total], new short[total]);
        var (key, next) = (0u, 0);
        for (var row = 0; row < rows; row++)
        {
            keys[row] = key += reader.Number();
            counts[row] = (ushort)reader.Number();
            for (var end = next + counts[row]; next < end; next++)
                (classes[next], weights[next]) = (reader.Byte(), (short)reader.Signed());
        }

        return new(classCount, keys, counts, classes, weights);
    }

    public static void Write(ModelWriter writer, IReadOnlyList<(uint Key, short Left, short Right)> rows)
    {
        writer.Number((uint)rows.Count);
        uint last = 0;
        foreach (var (key, left, right) in rows)
        {
            writer.Number(key - last);
            writer.Signed(left);
            writer.Signed(right);
            last = key;
        }
    }

    public static TransitionWeights ReadTransitions(ModelReader reader)
    {
        var rows = (int)reader.Number();
        var (keys, left, right) = (new uint[rows], new short[rows], new short[rows]);
        var key = 0u;
        for (var row = 0; row < rows; row++)
        {
            keys[row] = key += reader.Number();
            (left[row], right[row]) = ((short)reader.Signed(), (short)reader.Signed());
        }

        return new(keys, left, right);
    }

    public static void Write(ModelWriter writer, IReadOnlyList<LemmaRule> rules)
    {
        writer.Number((uint)rules.Count);
        foreach (var rule in rules)
        {
            writer.Number((uint)((rule.Cut << 1) | (rule.KeepsCapitals ? 1 : 0)));
            writer.Text(rule.Append);
        }
    }

    public static LemmaRule[] ReadRules(ModelReader reader)
    {
        var rules = new LemmaRule[reader.Number()];
        for (var i = 0; i < rules.Length; i++)
        {
            var number = reader.Number();
            rules[i] = new((number & 1) != 0, (int)(number >> 1), reader.Text());
        }

        return rules;
    }
}
