using System.Collections.Immutable;
using Casus.Problems;
using Casus.Sources.Dates;
using Casus.Text;

namespace Casus.Sources;

/// <summary>What became of one text that was handed in. There is no third outcome, and none is an exception.</summary>
public abstract record SourceItem
{
    SourceItem()
    {
    }

    public sealed record Read(Document Document) : SourceItem
    {
        /// <summary>As the page or feed names whoever wrote it; null where it does not.</summary>
        public string? Author { get; init; }

        /// <summary>Every date that was found, in the order in which they are taken.</summary>
        public ImmutableArray<CandidateDate> Dates { get; init; } = [];

        /// <summary>The one that is the day of publication: the first that is a day and may be one.</summary>
        public CandidateDate? DateTaken => CandidateDates.Taken(Dates);
    }

    public sealed record Refused(Problem Problem) : SourceItem;
}
