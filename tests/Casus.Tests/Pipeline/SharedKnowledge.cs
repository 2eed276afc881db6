using Casus.Pipeline;

namespace Casus.Tests.Pipeline;

/// <summary>The data folder as it ships, read once for all tests that need it.</summary>
static class SharedKnowledge
{
    static readonly Lazy<Knowledge> knowledge = new(() =>
        Knowledge.Read(Path.Combine(AppContext.BaseDirectory, "data"), out _) ?? throw new InvalidOperationException("No model in data/models/en."));

    static readonly Lazy<ReadingPipeline> pipeline = new(() => new(knowledge.Value));

    public static Knowledge Knowledge => knowledge.Value;

    public static ReadingPipeline Pipeline => pipeline.Value;
}
