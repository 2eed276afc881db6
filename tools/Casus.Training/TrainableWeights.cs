using System.Numerics;

namespace Casus.Training;

/// <summary>Weights of an averaged perceptron while it learns. A feature takes memory once a mistake has touched it.</summary>
sealed class TrainableWeights(int classCount)
{
    const int FirstCapacity = 2;

    uint[] keys = new uint[1 << 20];
    int[] rows = new int[1 << 20];
    int rowCount;

    int[] starts = new int[1 << 18];
    ushort[] counts = new ushort[1 << 18];
    ushort[] capacities = new ushort[1 << 18];

    byte[] classes = new byte[1 << 20];
    float[] values = new float[1 << 20];
    float[] sums = new float[1 << 20];
    int used;

    double time = 1;
    bool isClosed;

    public int ClassCount => classCount;

    public int RowCount => rowCount;

    public void Tick() => time++;

    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var key in features)
        {
            var slot = Slot(key);
            if (keys[slot] == 0)
                continue;
            var row = rows[slot];
            var start = starts[row];
            for (var i = start; i < start + counts[row]; i++)
                scores[classes[i]] += values[i];
        }
    }

    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var key in features)
        {
            if (key == 0)
                continue;
            var row = Row(key);
            if (row < 0)
                continue;
            Change(row, (byte)right, 1);
            Change(row, (byte)wrong, -1);
        }
    }

    /// <summary>Averages over all steps, in whole numbers of <paramref name="step"/>; what rounds below the least weight is left out.</summary>
    public List<(uint Key, (byte Class, short Weight)[] Weights)> Freeze(float step, int least)
    {
        var frozen = new List<(uint, (byte, short)[])>();
        var weights = new List<(byte, short)>();
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] == 0)
                continue;
            weights.Clear();
            var start = starts[rows[slot]];
            for (var i = start; i < start + counts[rows[slot]]; i++)
            {
                var weight = (int)MathF.Round((values[i] - (float)(sums[i] / time)) / step);
                if (Math.Abs(weight) >= least)
                    weights.Add((classes[i], (short)Math.Clamp(weight, short.MinValue, short.MaxValue)));
            }

            if (weights.Count > 0)
                frozen.Add((keys[slot], [.. weights]));
        }

        frozen.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        return frozen;
    }

    /// <summary>Forgets the features whose averages are all below the least weight and takes no new ones, so that the others
    /// learn to do without.</summary>
    public void Close(float least)
    {
        var (oldKeys, oldRows) = (keys, rows);
        (keys, rows, rowCount, isClosed) = (new uint[oldKeys.Length], new int[oldKeys.Length], 0, true);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0 && Most(oldRows[i]) >= least)
                Put(oldKeys[i], oldRows[i]);
        }

        rowCount = keys.Count(key => key != 0);
    }

    float Most(int row)
    {
        var most = 0f;
        for (var i = starts[row]; i < starts[row] + counts[row]; i++)
            most = MathF.Max(most, MathF.Abs(values[i] - (float)(sums[i] / time)));
        return most;
    }

    void Change(int row, byte @class, float by)
    {
        var start = starts[row];
        var i = start;
        while (i < start + counts[row] && classes[i] != @class)
            i++;
        if (i == start + counts[row])
            i = Add(row, @class);
        values[i] += by;
        sums[i] += (float)(by * time);
    }

    int Add(int row, byte @class)
    {
        if (counts[row] == capacities[row])
            Move(row);
        var i = starts[row] + counts[row]++;
        (classes[i], values[i], sums[i]) = (@class, 0, 0);
        return i;
    }

    void Move(int row)
    {
        var capacity = Math.Min(classCount, Math.Max(FirstCapacity, capacities[row] * 2));
        if (used + capacity > classes.Length)
        {
            Array.Resize(ref classes, classes.Length * 2);
            Array.Resize(ref values, values.Length * 2);
            Array.Resize(ref sums, sums.Length * 2);
        }

        var (from, count) = (starts[row], counts[row]);
        classes.AsSpan(from, count).CopyTo(classes.AsSpan(used));
        values.AsSpan(from, count).CopyTo(values.AsSpan(used));
        sums.AsSpan(from, count).CopyTo(sums.AsSpan(used));
        (starts[row], capacities[row]) = (used, (ushort)capacity);
        used += capacity;
    }

    int Row(uint key)
    {
        var slot = Slot(key);
        if (keys[slot] != 0)
            return rows[slot];
        if (isClosed)
            return -1;
        if (rowCount * 2 >= keys.Length)
        {
            GrowKeys();
            slot = Slot(key);
        }

        if (rowCount == starts.Length)
        {
            Array.Resize(ref starts, rowCount * 2);
            Array.Resize(ref counts, rowCount * 2);
            Array.Resize(ref capacities, rowCount * 2);
        }

        (keys[slot], rows[slot]) = (key, rowCount);
        return rowCount++;
    }

    void GrowKeys()
    {
        var (oldKeys, oldRows) = (keys, rows);
        (keys, rows) = (new uint[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
                Put(oldKeys[i], oldRows[i]);
        }
    }

    void Put(uint key, int row)
    {
        var slot = Slot(key);
        (keys[slot], rows[slot]) = (key, row);
    }

    int Slot(uint key)
    {
        var mask = keys.Length - 1;
        var slot = (int)BitOperations.RotateLeft(key * 0x9E3779B1u, 15) & mask;
        while (keys[slot] != 0 && keys[slot] != key)
            slot = (slot + 1) & mask;
        return slot;
    }
}
