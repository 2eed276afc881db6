namespace Casus.Sources.Dates;

/// <summary>Where a document's date was found. The order is the rule: the first that is a day is taken, and those after <see cref="Dateline"/> never.</summary>
public enum DateOrigin
{
    /// <summary>Said of this text by whoever hands it in: sidecar, front matter, a key of JSON.</summary>
    Given,

    /// <summary><c>datePublished</c> of the article that the page announces as JSON-LD.</summary>
    JsonLdPublished,

    /// <summary><c>article:published_time</c> and its like in the head of a page.</summary>
    MetaPublished,

    /// <summary><c>pubDate</c> of an item of RSS, <c>published</c> of an entry of Atom.</summary>
    FeedPublished,

    /// <summary><c>datetime</c> of a <c>time</c> element.</summary>
    TimeElement,

    /// <summary>The day in the path of an address, as in <c>/2024/06/19/</c>.</summary>
    UrlPath,

    /// <summary>The day at the head of the report: <c>MOSCOW, June 19, 2024 (Reuters) -</c>.</summary>
    Dateline,

    /// <summary>A later edition: what it reports was published before.</summary>
    Modified,

    /// <summary>When a file was made, which can be years after its text.</summary>
    FileMade,

    /// <summary>When an archive or Casus fetched it.</summary>
    Retrieved,
}
