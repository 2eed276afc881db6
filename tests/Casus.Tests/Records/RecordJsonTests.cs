using System.Text.Json;
using Casus.Actors;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
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

    public static TheoryData<Casus.Records.Record> Others()
    {
        const string Text = "If attacked, Kim will get 24 jets worth $1.5 million, Putin said; tensions rise; the rest is unclear.";
        ActorReference kim = new(ActorCode.Parse("PRK.GOV"), "Kim Jong Un", "Kim", 13, 16, "name");
        ActorReference putin = new(ActorCode.Parse("RUS.GOV"), "Vladimir Putin", "Putin", 53, 58, "name");
        return
        [
            new Agreement
            {
                Document = "a1", Occurred = UncertainDate.Unknown, Factuality = Factuality.Certain, Attribution = [putin], Evidence = [Quote("Kim")],
                Rule = "agreements.yaml#treaty", Coder = "agreements/1", Parties = [kim, putin], Kind = "treaty", Status = AgreementStatus.InForce, Treaty = "rus-prk-2024",
            },
            new Commitment
            {
                Document = "a1", Occurred = UncertainDate.Unknown, Factuality = Factuality.Certain, Attribution = [], Evidence = [Quote("Kim will get 24 jets")],
                Rule = "r", Coder = "commitments/1", Agreement = "rus-prk-2024", Debtors = [putin], Creditors = [kim], Kind = "military aid",
                Trigger = Quote("attacked"), Means = Quote("24 jets"), Status = AgreementStatus.Reported,
            },
            new Flow
            {
                Document = "a1", Occurred = UncertainDate.Unknown, Factuality = Factuality.Probable, Attribution = [putin], Evidence = [Quote("will get 24 jets")],
                Rule = "r", Coder = "flows/1", From = [], To = [kim], Goods = Quote("jets"), Class = "arms", Quantity = new(24, "jets", "24 jets"),
                Money = new(1_500_000, "USD", "$1.5 million"), InExchangeFor = ["f:0"], Status = FlowStatus.InDelivery,
            },
            new Claim
            {
                Document = "a1", Occurred = UncertainDate.Unknown, Factuality = Factuality.Certain, Attribution = [], Evidence = [Quote("Putin said")],
                Rule = "r", Coder = "claims/1", Speaker = putin, Cue = Quote("said"), Content = Quote("Kim will get 24 jets"), Verbatim = false,
                About = ["f:0"], Stance = Stance.Promises,
            },
            new OpenQuestion
            {
                Document = "a1", Occurred = UncertainDate.Unknown, Factuality = Factuality.Certain, Attribution = [], Evidence = [Quote("the rest is unclear")],
                Rule = "r", Coder = "questions/1", What = "the rest",
            },
            new Tension
            {
                Document = "a1", Occurred = UncertainDate.Unknown, Factuality = Factuality.Certain, Attribution = [], Evidence = [Quote("tensions rise")],
                Rule = "r", Coder = "tensions/1", Between = [kim, putin], Trend = TensionTrend.Rising, Derived = "2024 − 24 = 2000",
            },
        ];

        static Quotation Quote(string words)
        {
            var start = Text.IndexOf(words, StringComparison.Ordinal);
            return new(start, start + words.Length, words);
        }
    }

    [Fact]
    public void An_event_has_the_shape_that_every_face_speaks() => Snapshot.Matches(RecordJson.Write(meeting) + "\n");

    [Fact]
    public void Every_other_kind_has_the_shape_that_every_face_speaks() =>
        Snapshot.Matches(string.Concat(Others().Select(row => RecordJson.Write(row.Data) + "\n")));

    [Fact]
    public void Reading_back_gives_the_same_line()
    {
        var line = RecordJson.Write(meeting);
        Assert.Equal(line, RecordJson.Write(RecordJson.Read(line)));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Reading_back_gives_the_same_line_for_every_kind(Casus.Records.Record record)
    {
        var line = RecordJson.Write(record);
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
