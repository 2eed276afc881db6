namespace Casus.Bench;

/// <summary>What was done in a stretch of time by all threads together.</summary>
/// <param name="Items">Documents, or questions.</param>
/// <param name="Tokens">Of the documents.</param>
/// <param name="AllocatedBytes">By the whole process.</param>
readonly record struct Measurement(long Items, long Tokens, Spent Spent, long AllocatedBytes)
{
    public double ItemsPerSecond => Items / Spent.Elapsed.TotalSeconds;

    public double TokensPerSecond => Tokens / Spent.Elapsed.TotalSeconds;

    public double ProcessorMicrosecondsPerToken => Spent.Processor.TotalMicroseconds / Tokens;

    public double BytesPerToken => (double)AllocatedBytes / Tokens;
}
