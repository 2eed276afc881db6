using System.Text.Json;
using Casus.Actors;
using Casus.Ontology;
using Casus.Records;
using Casus.Time;
using Xunit;

namespace Casus.Tests.Records;

public class RecordJsonTests
{
    static readonly CodedEvent meeting = new()
    {
        Document = "a1",
        Occurred = UncertainDate.Day(new(2024, 6, 19)),
        Factuality = Factuality.Certain,
        Attribution = [],
        Evidence = [new(0, 13, "Kim met Putin")],
        Rule = "events/consult.yaml#meet",
        Coder = "events/1",
        Type = EventType.Consult,
        Cameo = CameoCode.Parse("040"),
        Goldstein = 1.0,
        Actors = [new(ActorCode.Parse("PRK.GOV"), "Kim Jong Un", "Kim", 0, 3, "name")],
        Recipients = [new(ActorCode.Parse("RUS.GOV"), "Vladimir Putin", "Putin", 8, 13, "name")],
    };

    [Fact]
    public void An_event_has_the_shape_that_every_face_speaks() => Snapshot.Matches(RecordJson.Write(meeting) + "\n");

    [Fact]
    public void Reading_back_gives_the_same_line()
    {
        var line = RecordJson.Write(meeting);
        Assert.Equal(line, RecordJson.Write(RecordJson.Read(line)));
    }

    [Fact]
    public void The_id_follows_the_content()
    {
        Assert.Equal(meeting.Id, (meeting with { }).Id);
        Assert.NotEqual(meeting.Id, (meeting with { Factuality = Factuality.Unknown }).Id);
    }

    [Fact]
    public void What_is_no_record_is_refused() => Assert.Throws<JsonException>(() => RecordJson.Read("""{"record":"event"}"""));
}
