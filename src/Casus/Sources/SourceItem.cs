using Casus.Problems;
using Casus.Text;

namespace Casus.Sources;

/// <summary>What became of one text that was handed in. There is no third outcome, and none is an exception.</summary>
public abstract record SourceItem
{
    SourceItem()
    {
    }

    public sealed record Read(Document Document) : SourceItem;

    public sealed record Refused(Problem Problem) : SourceItem;
}
