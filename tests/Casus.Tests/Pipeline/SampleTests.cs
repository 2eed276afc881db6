using System.Runtime.CompilerServices;
using Casus.Records;
using Casus.Sources;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Pipeline;

/// <summary>The project's own articles, read from end to end.</summary>
public class SampleTests
{
    static readonly Lazy<IReadOnlyList<Document>> samples = new(() =>
        [.. new SourceReader().Read([Folder()]).OfType<SourceItem.Read>().Select(item => item.Document)]);

    [Fact]
    public void Each_sample_is_read_with_its_day_and_title()
    {
        Assert.True(samples.Value.Count >= 15);
        Assert.All(samples.Value, document => Assert.True(document.Published is not null && document.Title is not null, document.Id));
    }

    [Fact]
    public void Each_sample_tells_of_something() =>
        Assert.All(samples.Value, document => Assert.NotEmpty(SharedKnowledge.Pipeline.Read(document)));

    [Fact]
    public void Every_quote_and_every_actor_stands_in_its_sample() =>
        Assert.All(samples.Value, document => Assert.All(SharedKnowledge.Pipeline.Read(document), record =>
            Assert.True(record.Evidence.All(document.Bears) && record.Participants.Concat(record.Attribution).All(actor => Bears(document, actor)), record.Id)));

    [Fact]
    public void Two_readings_give_the_same_bytes() => Assert.Equal(Lines(), Lines());

    [Fact]
    public void Threads_do_not_change_what_is_read()
    {
        var together = samples.Value.AsParallel().AsOrdered().WithDegreeOfParallelism(4).SelectMany(SharedKnowledge.Pipeline.Read).Select(RecordJson.Write);
        Assert.Equal(Lines(), together);
    }

    static IEnumerable<string> Lines() => samples.Value.SelectMany(SharedKnowledge.Pipeline.Read).Select(RecordJson.Write);

    static bool Bears(Document document, ActorReference actor) => document.Bears(new(actor.Start, actor.End, actor.Text));

    static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples");
}
