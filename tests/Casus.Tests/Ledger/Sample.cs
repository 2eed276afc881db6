using Casus.Actors;
using Casus.Ledger;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Tests.Ledger;

/// <summary>Readings made by hand.</summary>
static class Sample
{
    public const string Sentence = "Kim met Putin.";

    public static Document News(string id, string text = Sentence) =>
        new(id, text, new(2024, 6, 20), "The meeting", "A paper", $"https://example.org/{id}");

    /// <summary>A meeting of two actors, told by the first words of the document: one word, " met ", one word.</summary>
    public static CodedEvent Meeting(Document document, string first = "PRK.GOV", string second = "RUS.GOV", string? day = "2024-06-19") =>
        MeetingAt(document, 0, first, second, day);

    /// <param name="start">Where in the text it is told, in UTF-16 units.</param>
    public static CodedEvent MeetingAt(Document document, int start, string first, string second, string? day)
    {
        var words = document.Text[start..].Split(' ', '.');
        var verb = start + words[0].Length + 1;
        var end = verb + words[1].Length + 1;
        return new()
        {
            Document = document.Id,
            Occurred = day is null ? UncertainDate.Unknown : UncertainDate.Parse(day),
            Factuality = Factuality.Certain,
            Attribution = [],
            Evidence = [document.Quote(new(start, end + words[2].Length))],
            Rule = "events/consult.yaml#meet",
            Coder = "events/1",
            Type = EventType.Consult,
            Cameo = CameoCode.Parse("040"),
            Goldstein = 1.0,
            Actors = [Actor(document, first, new(start, verb - 1))],
            Recipients = [Actor(document, second, new(end, end + words[2].Length))],
        };
    }

    public static Agreement Pact(Document document, string first, string second) => new()
    {
        Document = document.Id,
        Occurred = UncertainDate.Parse("2024-06"),
        Factuality = Factuality.Certain,
        Attribution = [],
        Evidence = [document.Quote(new(0, 3))],
        Rule = "agreements.yaml#sign",
        Coder = "agreements/1",
        Kind = "treaty",
        Status = AgreementStatus.Signed,
        Parties = [Actor(document, first, new(0, 3)), Actor(document, second, new(0, 3))],
    };

    public static ActorReference Actor(Document document, string code, TextSpan span)
    {
        var (start, end, words) = document.Quote(span);
        return new(ActorCode.Parse(code), null, words, start, end, "name");
    }

    public static Reading Reading(string id, string text = Sentence)
    {
        var document = News(id, text);
        return new(document, [Meeting(document)]);
    }
}
