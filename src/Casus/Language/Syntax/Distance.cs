namespace Casus.Language.Syntax;

/// <summary>How far two units are apart, in the steps that matter: 1, 2, 3, 4, 5–6, 7–9, 10, more.</summary>
static class Distance
{
    const ulong None = 15, Far = 8;

    static ReadOnlySpan<byte> Steps => [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7];

    public static ulong Between(int a, int b)
    {
        if (a == 0 || b == 0)
            return None;
        var distance = Math.Abs(a - b);
        return distance < Steps.Length ? Steps[distance] : Far;
    }
}
