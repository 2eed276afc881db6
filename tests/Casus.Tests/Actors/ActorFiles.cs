using Casus.Actors;

namespace Casus.Tests.Actors;

/// <summary>The actors that ship with Casus, read once for all tests.</summary>
static class ActorFiles
{
    public static ActorReading Shipped { get; } = ActorReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "actors"));

    public static ActorData Data => Shipped.Data;

    public static ActorRegistry Registry { get; } = new(Shipped.Data);
}
