namespace Casus.Tests.Sources;

/// <summary>Gives its bytes and then fails, as a cable that is pulled.</summary>
sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) =>
        Position == Length ? throw new IOException("The cable was pulled.") : base.Read(buffer, offset, count);
}

/// <summary>Repeats its bytes for ever.</summary>
sealed class EndlessStream(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Position == Length)
            Position = 0;
        return base.Read(buffer, offset, count);
    }
}
