using Casus.Ledger;
using Casus.Records;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Ledger;

public class AdmissionTests
{
    static readonly Document document = Sample.News("a1");
    static readonly CodedEvent meeting = Sample.Meeting(document);
    static readonly ActorReference elsewhere = Sample.Actor(document, "RUS", new(8, 13)) with { Start = 7, End = 12 };

    [Fact]
    public void A_record_without_evidence_is_refused() => Assert.Equal("P501", Refusal(meeting with { Evidence = [] }));

    [Fact]
    public void Evidence_without_words_is_refused() => Assert.Equal("P501", Refusal(meeting with { Evidence = [new(3, 3, "")] }));

    [Fact]
    public void Words_that_stand_elsewhere_are_refused() =>
        Assert.Equal("P502", Refusal(meeting with { Evidence = [new(1, 4, "Kim")] }));

    [Fact]
    public void Further_evidence_is_checked_too() =>
        Assert.Equal("P502", Refusal(meeting with { Evidence = [.. meeting.Evidence, new(0, 99, "Kim")] }));

    [Fact]
    public void Words_that_name_a_participant_elsewhere_are_refused() =>
        Assert.Equal("P502", Refusal(meeting with { Recipients = [elsewhere] }));

    [Fact]
    public void Words_that_name_a_speaker_elsewhere_are_refused() =>
        Assert.Equal("P502", Refusal(meeting with { Attribution = [elsewhere] }));

    [Fact]
    public void A_record_of_another_document_is_refused() => Assert.Equal("P503", Refusal(meeting with { Document = "a2" }));

    [Fact]
    public void Every_problem_is_told()
    {
        var bad = meeting with { Evidence = [new(1, 4, "Kim"), new(2, 5, "Kim")] };
        var refused = Assert.IsType<Admission.Refused>(Admission.Of(new(document, [bad, meeting, meeting with { Evidence = [] }])));
        Assert.Equal(["P502", "P502", "P501"], refused.Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void The_order_of_records_does_not_make_another_reading() =>
        Assert.Equal(Key(document, meeting, Other), Key(document, Other, meeting));

    [Fact]
    public void Where_it_was_found_does_not_make_another_reading() =>
        Assert.Equal(Key(document, meeting), Key(new("a1", document.Text, document.Published, url: "https://example.com/copy"), meeting));

    [Fact]
    public void Another_day_or_text_or_record_makes_another_reading()
    {
        string[] keys =
        [
            Key(document, meeting),
            Key(document),
            Key(document, Other),
            Key(new("a1", document.Text, new(2024, 6, 21)), meeting),
            Key(new("a1", document.Text + " ", document.Published), meeting),
        ];
        Assert.Distinct(keys);
    }

    static CodedEvent Other => meeting with { Coder = "events/2" };

    static string Key(Document document, params CodedEvent[] records) =>
        Assert.IsType<Admission.Granted>(Admission.Of(new(document, records))).Key;

    static string Refusal(CodedEvent coded) =>
        Assert.Single(Assert.IsType<Admission.Refused>(Admission.Of(new(document, [coded]))).Problems).Id;
}
