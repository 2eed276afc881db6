using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Xunit;
using Record = Casus.Records.Record;

namespace Casus.Tests.Pipeline;

public class FlowTests
{
    public static TheoryData<string, string[], string> Flows => SpecFile.Read("Pipeline/flows.spec.md");

    public static TheoryData<string, string[], string> Statements => SpecFile.Read("Pipeline/statements.spec.md");

    public static TheoryData<string, string[], string> Sums => SpecFile.Read("Pipeline/sums.spec.md");

    [Theory, MemberData(nameof(Flows))]
    public void Flows_are_read_as_specified(string title, string[] text, string expected)
    {
        Flow[] flows = [.. Read(text).OfType<Flow>()];
        Check(title, expected, flows.Select(flow => Line(flow, flows)));
    }

    [Theory, MemberData(nameof(Statements))]
    public void Flows_of_statements_are_read_as_specified(string title, string[] text, string expected)
    {
        Flow[] flows = [.. SharedKnowledge.Pipeline.Read(Statement(string.Join('\n', text), "A statement")).OfType<Flow>()];
        Check(title, expected, flows.Select(flow => Line(flow, flows)));
    }

    [Fact]
    public void The_only_state_that_the_title_names_takes_what_the_text_leaves_without_a_taker() =>
        Assert.Equal("KEN", Assert.Single(SharedKnowledge.Pipeline.Read(Statement("We announced a $9 million package of food aid.", "Statement on help for Kenya")).OfType<Flow>()).To.Single().Code?.ToString());

    [Fact]
    public void A_statement_of_a_group_is_that_of_whom_it_says_it_is() =>
        Assert.Equal("IGO.GOS", Assert.Single(SharedKnowledge.Pipeline.Read(Statement("We, the leaders of the Group of Seven (G7), met today. We will provide financial aid to Kenya.", "A statement")).OfType<Flow>()).From.Single().Code?.ToString());

    [Theory, MemberData(nameof(Sums))]
    public void People_and_earlier_events_are_read_as_specified(string title, string[] text, string expected) =>
        Check(title, expected, Read(text).OfType<CodedEvent>().Select(Line).Where(line => line.Length > 0));

    [Fact]
    public void A_statement_speaks_for_its_publisher()
    {
        var document = new Document("s", "We will provide Ukraine with 12 howitzers.", new(2024, 6, 20), "A statement", "The White House");
        Assert.Equal("USA", Assert.Single(SharedKnowledge.Pipeline.Read(document).OfType<Flow>()).From.Single().Code?.State().ToString());
    }

    [Fact]
    public void A_list_goes_on_from_the_package_above_it()
    {
        var flows = Read(["The United States announced a $200 million package of military aid for Ukraine.", "", "The package includes:", "", "- 800 Stinger missiles; - 12 Mi-17 helicopters; and - 25,000 helmets."]).OfType<Flow>();
        Assert.Contains(flows, flow => flow is { Class: "arms", Quantity: { Value: 12, Unit: "helicopters" } } && flow.To.Single().Code?.ToString() == "UKR");
    }

    static Document Statement(string text, string title) => new("s", text, new(2024, 6, 20), title, "The White House");

    static IReadOnlyList<Record> Read(string[] text) =>
        SharedKnowledge.Pipeline.Read(new Document("spec", string.Join('\n', text), new(2024, 6, 20)));

    static void Check(string title, string expected, IEnumerable<string> lines)
    {
        var found = string.Join("; ", lines.DefaultIfEmpty("nothing"));
        Assert.True(expected == found, $"{title}:\n  expected {expected}\n  found    {found}");
    }

    static string Line(Flow flow, Flow[] all) =>
        $"{flow.Class} {Codes(flow.From)} > {Codes(flow.To)}"
        + (flow.Goods is { } goods ? $" '{goods.Quote}'" : "")
        + (flow.Quantity is { } quantity ? FormattableString.Invariant($" {quantity.Value} {quantity.Unit}") : "")
        + (flow.Money is { } money ? FormattableString.Invariant($" {money.Currency} {money.Value}") : "")
        + (flow.Purpose is { } purpose ? $" for '{purpose.Quote}'" : "")
        + $" {EnumWords.Of(flow.Status)}"
        + (flow.Factuality == Factuality.Certain ? "" : $" {Value(flow.Factuality)}")
        + (flow.Attribution.Count > 0 ? $" says {Codes(flow.Attribution)}" : "")
        + (flow.InExchangeFor is { } price ? $" -> {string.Join(", ", price.Select(id => all.Single(other => other.Id == id).Goods?.Quote))}" : "");

    static string Line(CodedEvent coded)
    {
        var counts = coded.Counts is not { } people ? "" : string.Concat(
            people.Killed is { } killed ? $" killed {killed}" : "", people.Injured is { } injured ? $" injured {injured}" : "",
            people.Detained is { } detained ? $" detained {detained}" : "", people.Protesters is { } protesters ? $" protesters {protesters}" : "");
        return counts.Length > 0 ? EventTypes.Name(coded.Type) + counts : coded.Derived is { } sum ? $"{EventTypes.Name(coded.Type)} {coded.Occurred} ({sum})" : "";
    }

    static string Codes(IEnumerable<ActorReference> actors) =>
        string.Join("+", actors.Select(actor => actor.Code?.ToString() ?? "?").DefaultIfEmpty("-"));

    static string Value(Factuality value) => value switch
    {
        Factuality.CertainlyNot => "CT-",
        Factuality.Probable => "PR+",
        Factuality.ProbablyNot => "PR-",
        Factuality.Possible => "PS+",
        Factuality.PossiblyNot => "PS-",
        _ => "U",
    };
}
