using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Xunit;
using Record = Casus.Records.Record;

namespace Casus.Tests.Pipeline;

/// <summary>The first article that Casus was made for: what it must give, and what it must never give.</summary>
public class SummitArticleTests
{
    static readonly string[] neverParties = ["IGO.UNO", "CHN", "USA", "IGO.NAT"];

    static readonly Lazy<(Document Document, IReadOnlyList<Record> Records)> reading = new(Read);

    [Fact]
    public void The_signing_has_both_leaders_the_day_of_the_next_sentence_and_its_place()
    {
        var signing = Events("057").First();
        Assert.Equal(EventType.Agree, signing.Type);
        Assert.Equal(["RUS.GOV Vladimir Putin"], signing.Actors.Select(Name));
        Assert.Equal(["PRK.GOV Kim Jong Un"], signing.Recipients.Select(Name));
        Assert.Equal("2024-06-19", signing.Occurred.ToString());
        Assert.Equal(("Pyongyang", "PRK"), (signing.Place?.Name, signing.Place?.Country));
        Assert.Equal(Factuality.Certain, signing.Factuality);
        Assert.Contains("have signed a partnership agreement", signing.Evidence[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void The_partnership_is_one_agreement_with_its_name_signature_and_areas()
    {
        var partnership = reading.Value.Records.OfType<Agreement>().Single(agreement => agreement is { Kind: "partnership", Factuality: Factuality.Certain });
        Assert.Equal(["PRK", "RUS"], partnership.Parties.Select(party => party.Code!.ToString()).Order());
        Assert.Equal("comprehensive strategic partnership", partnership.Name);
        Assert.Equal(new(new(2024, 6, 19), "Pyongyang"), partnership.Signed);
        Assert.Equal(AgreementStatus.Signed, partnership.Status);
        Assert.Equal(["political", "economic", "cultural", "military"], partnership.Areas);
        Assert.Equal("rus-prk-2024", partnership.Treaty);
    }

    [Fact]
    public void The_partnership_holds_a_mutual_commitment_to_aid_under_attack()
    {
        var aid = reading.Value.Records.OfType<Commitment>().Single(commitment => commitment.Kind == "defense");
        Assert.Equal("rus-prk-2024", aid.Agreement);
        Assert.Equal(["PRK", "RUS"], States(aid.Debtors));
        Assert.Equal(["PRK", "RUS"], States(aid.Creditors));
        Assert.Equal("an attack on either country", aid.Trigger?.Quote);
        Assert.Null(aid.Means);
        Assert.Equal(AgreementStatus.Signed, aid.Status);
    }

    [Fact]
    public void The_kind_of_aid_is_an_open_question_about_that_commitment()
    {
        var question = reading.Value.Records.OfType<OpenQuestion>().Single();
        Assert.Equal(reading.Value.Records.OfType<Commitment>().Single(commitment => commitment.Kind == "defense").Id, question.About);
        Assert.Contains("what kind of aid", question.What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_arms_deal_is_only_feared()
    {
        var deal = reading.Value.Records.OfType<Agreement>().Single(agreement => agreement.Kind == "arms deal");
        Assert.Equal(["PRK", "RUS"], States(deal.Parties));
        Assert.Equal(AgreementStatus.Reported, deal.Status);
        Assert.True(deal.Factuality is Factuality.Possible or Factuality.Probable);
    }

    [Fact]
    public void A_clause_of_the_agreement_and_a_deal_that_is_feared_are_no_acts() => Assert.DoesNotContain(
        reading.Value.Records.OfType<CodedEvent>(),
        coded => coded.Evidence.Any(quote => quote.Quote.StartsWith("that includes a commitment", StringComparison.Ordinal) && coded.Type == EventType.Agree)
            || (coded.Type == EventType.Cooperate && coded.Evidence.Any(quote => quote.Quote.Contains("arms deal", StringComparison.Ordinal))));

    [Fact]
    public void The_munitions_are_reported_for_aid_and_technology()
    {
        var flows = reading.Value.Records.OfType<Flow>().ToArray();
        var munitions = flows.Single(flow => flow.Class == "arms");
        Assert.Equal((FlowStatus.Reported, Factuality.Certain), (munitions.Status, munitions.Factuality));
        Assert.Equal(["PRK > RUS"], new[] { munitions }.Select(flow => $"{States(flow.From).Single()} > {States(flow.To).Single()}"));
        Assert.Equal(["economic aid", "technology"], flows.Where(flow => flow.InExchangeFor?.Contains(munitions.Id) == true).Select(flow => flow.Class).Order());
    }

    [Fact]
    public void Three_more_agreements_are_signed_and_military_cooperation_is_only_possible()
    {
        var agreements = reading.Value.Records.OfType<Agreement>().ToArray();
        Assert.Equal(["health", "medical education", "science"], agreements.Where(agreement => agreement.Areas is [var area] && area != "military-technical").Select(agreement => agreement.Areas![0]));
        var possible = agreements.Single(agreement => agreement.Areas is ["military-technical"]);
        Assert.Equal((Factuality.Possible, "RUS"), (possible.Factuality, possible.Attribution.Single().Code?.State().ToString()));
    }

    [Fact]
    public void They_are_signed_on_the_day_and_at_the_place_of_the_summit()
    {
        var signing = Events("057").Last();
        Assert.Contains("also signed agreements", signing.Evidence[0].Quote, StringComparison.Ordinal);
        Assert.Equal(("RUS", "PRK", "2024-06-19", "Pyongyang"), (signing.Actors.Single().Code?.ToString(), signing.Recipients.Single().Code?.ToString(), signing.Occurred.ToString(), signing.Place?.Name));
        Assert.Equal(2, Events("057").Count());
    }

    [Fact]
    public void What_the_partnership_adds_is_no_act() =>
        Assert.DoesNotContain(reading.Value.Records.OfType<CodedEvent>(), coded => coded.Evidence[0].Quote.Contains("adds another layer", StringComparison.Ordinal));

    [Fact]
    public void What_Kim_calls_it_is_his_word() =>
        Assert.All(reading.Value.Records.OfType<CodedEvent>().Where(coded => coded.Evidence[0].Quote.Contains("elevating", StringComparison.Ordinal)), coded => Assert.Equal("PRK.GOV", coded.Attribution.Single().Code?.ToString()));

    [Fact]
    public void Tensions_are_with_the_West_and_between_the_Koreas() => Assert.Equal(
        ["PRK BLOC.WEST Rising", "PRK KOR Rising", "RUS BLOC.WEST Rising"],
        reading.Value.Records.OfType<Tension>().Select(tension => $"{tension.Between[0].Code!.State()} {tension.Between[1].Code!.State()} {tension.Trend}").Order());

    [Fact]
    public void The_summit_is_a_meeting_of_those_who_signed()
    {
        var summit = Events("040").Single(coded => coded.Evidence[0].Quote.Contains("during a summit in Pyongyang", StringComparison.Ordinal));
        Assert.Equal(["PRK.GOV", "RUS.GOV"], summit.Participants.Select(actor => actor.Code!.ToString()).Order());
        Assert.Equal("2024-06-19", summit.Occurred.ToString());
        Assert.Equal("Pyongyang", summit.Place?.Name);
    }

    [Fact]
    public void The_trip_is_a_visit_from_one_to_the_other()
    {
        var visit = Events("042").Single(coded => coded.Derived is null);
        Assert.Equal("RUS.GOV Vladimir Putin", Name(visit.Actors.Single()));
        Assert.Equal("PRK", visit.Recipients.Single().Code?.ToString());
    }

    [Fact]
    public void The_trip_before_it_is_derived_by_a_sum()
    {
        var earlier = Events("042").Single(coded => coded.Derived is not null);
        Assert.Equal(("2024 − 24 = 2000", "2000"), (earlier.Derived, earlier.Occurred.ToString()));
    }

    [Fact]
    public void The_host_greets_his_guest()
    {
        var welcome = Events("043").Single();
        Assert.Contains("greeting him", welcome.Evidence[0].Quote, StringComparison.Ordinal);
        Assert.Equal(("PRK.GOV", "RUS.GOV"), (welcome.Actors.Single().Code?.ToString(), welcome.Recipients.Single().Code?.ToString()));
    }

    [Fact]
    public void The_exercises_are_those_of_both_Koreas()
    {
        var exercise = Events("150").Single(coded => coded.Evidence[0].Quote.Contains("military exercises", StringComparison.Ordinal));
        Assert.Equal(EventType.Mobilize, exercise.Type);
        Assert.Equal(["KOR", "PRK"], exercise.Participants.Select(actor => actor.Code!.ToString()).Order());
    }

    [Fact]
    public void The_balloons_fly_over_the_South()
    {
        var balloons = reading.Value.Records.OfType<CodedEvent>().Single(coded => coded.Evidence[0].Quote.Contains("balloons over the South", StringComparison.Ordinal));
        Assert.Equal(("PRK", "KOR"), (balloons.Actors.Single().Code?.ToString(), balloons.Recipients.Single().Code?.ToString()));
        Assert.Equal(4, balloons.Quad);
    }

    [Fact]
    public void The_tourists_are_welcomed()
    {
        var welcome = reading.Value.Records.OfType<CodedEvent>().Single(coded => coded.Type == EventType.Cooperate && coded.Recipients.Any(actor => actor.Code?.ToString() == "RUS.CVL"));
        Assert.Equal("PRK", welcome.Actors.Single().Code?.ToString());
    }

    [Fact]
    public void Both_leaders_stress_the_agreement_and_each_has_his_claim() =>
        Assert.Equal(["PRK.GOV", "RUS.GOV"], Claims("the significance of the agreement").Select(claim => claim.Speaker.Code!.ToString()).Order());

    [Theory]
    [InlineData("strongest treaty", "PRK.GOV Kim Jong Un")]
    [InlineData("the discussions on security and international issues", "RUS.GOV Vladimir Putin")]
    [InlineData("the possibility of military-technical cooperation", "RUS.GOV Vladimir Putin")]
    [InlineData("peaceful and defensive in nature", "PRK.GOV Kim Jong Un")]
    [InlineData("will contribute to shaping a new multipolar world", "PRK.GOV Kim Jong Un")]
    public void What_a_leader_says_is_his_claim(string words, string speaker)
    {
        var claims = Claims(words);
        Assert.Contains(claims, claim => Name(claim.Speaker) == speaker);
        Assert.All(claims, claim => Assert.Equal(speaker, Name(claim.Speaker)));
    }

    [Fact]
    public void No_claim_is_without_its_speaker() =>
        Assert.All(reading.Value.Records.OfType<Claim>(), claim => Assert.True(claim.Speaker.Code?.IsKnown, claim.Cue.Quote));

    [Fact]
    public void Guests_who_are_welcomed_are_not_praised() =>
        Assert.DoesNotContain(reading.Value.Records.OfType<Claim>(), claim => claim.Stance == Stance.Praises);

    [Fact]
    public void The_gifts_were_exchanged() =>
        Assert.Equal(Factuality.Certain, reading.Value.Records.OfType<Flow>().Single(flow => flow is { Class: "gift", Goods.Quote: "gifts" }).Factuality);

    [Fact]
    public void Nobody_takes_part_whom_the_article_does_not_name() =>
        Assert.DoesNotContain(reading.Value.Records.SelectMany(record => record.Participants).Select(actor => actor.Code!.State().ToString()), neverParties.Contains);

    [Fact]
    public void No_attack_has_happened() =>
        Assert.DoesNotContain(reading.Value.Records.OfType<CodedEvent>(), coded => coded.Type == EventType.Assault && coded.Factuality == Factuality.Certain);

    [Fact]
    public void Nothing_lies_after_the_day_of_publication() =>
        Assert.All(reading.Value.Records, record => Assert.True(record.Occurred.To is null || record.Occurred.To <= new NodaTime.LocalDate(2024, 6, 19)));

    [Fact]
    public void Every_word_of_evidence_stands_in_the_article() =>
        Assert.All(reading.Value.Records.SelectMany(record => record.Evidence), quote => Assert.True(reading.Value.Document.Bears(quote)));

    static Claim[] Claims(string words) =>
        [.. reading.Value.Records.OfType<Claim>().Where(claim => claim.Content.Quote.Contains(words, StringComparison.Ordinal))];

    static IEnumerable<CodedEvent> Events(string cameo) =>
        reading.Value.Records.OfType<CodedEvent>().Where(coded => coded.Cameo.ToString() == cameo);

    static IEnumerable<string> States(IEnumerable<ActorReference> actors) => actors.Select(actor => actor.Code!.State().ToString()).Order();

    static string Name(ActorReference actor) => $"{actor.Code} {actor.Name}";

    static (Document, IReadOnlyList<Record>) Read()
    {
        var document = new Document("summit", File.ReadAllText(SharedFolder.File("articles/pyongyang-summit.txt")), new(2024, 6, 19));
        return (document, SharedKnowledge.Pipeline.Read(document));
    }
}
