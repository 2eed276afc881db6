using System.Text;
using Casus.Problems;
using Casus.Sources;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Sources;

/// <summary>Reads and takes apart, so that tests can say what they expect in one line.</summary>
static class Reading
{
    public static Document Document(string name, string content) => Document(name, Encoding.UTF8.GetBytes(content));

    public static Document Document(string name, byte[] content) => Read(name, content).Document;

    public static SourceItem.Read Read(string name, string content) => Read(name, Encoding.UTF8.GetBytes(content));

    public static SourceItem.Read Read(string name, byte[] content) => Assert.IsType<SourceItem.Read>(Assert.Single(Items(name, content)));

    public static Problem Problem(string name, string content) => Problem(name, Encoding.UTF8.GetBytes(content));

    public static Problem Problem(string name, byte[] content, SourceLimits? limits = null) =>
        Assert.IsType<SourceItem.Refused>(Assert.Single(Items(name, content, limits))).Problem;

    public static IReadOnlyList<SourceItem> Items(string name, string content) => Items(name, Encoding.UTF8.GetBytes(content));

    public static IReadOnlyList<SourceItem> Items(string name, byte[] content, SourceLimits? limits = null) =>
        [.. new SourceReader(limits: limits).Read(name, new MemoryStream(content))];

    /// <summary>The text of what was read and the id of what was refused, in order.</summary>
    public static IEnumerable<string> Outcomes(this IEnumerable<SourceItem> items) => items.Select(item => item switch
    {
        SourceItem.Read read => read.Document.Text,
        SourceItem.Refused refused => refused.Problem.Id,
        _ => throw new InvalidOperationException("There is no third outcome."),
    });
}
