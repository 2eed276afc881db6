using Casus.Ontology;
using Casus.Pipeline;
using Casus.Records;
using Casus.Text;
using Xunit;
using Record = Casus.Records.Record;

namespace Casus.Tests.Pipeline;

public class ReadingPipelineTests
{
    public static TheoryData<string, string[], string> Events => SpecFile.Read("Pipeline/events.spec.md");

    public static TheoryData<string, string[], string> Agreements => SpecFile.Read("Pipeline/agreements.spec.md");

    public static TheoryData<string, string[], string> Claims => SpecFile.Read("Pipeline/claims.spec.md");

    [Theory, MemberData(nameof(Claims))]
    public void Claims_are_read_as_specified(string title, string[] text, string expected) =>
        Check(title, expected, Read(text).OfType<Claim>().Select(Line));

    [Theory, MemberData(nameof(Events))]
    public void Events_are_read_as_specified(string title, string[] text, string expected) =>
        Check(title, expected, Read(text).OfType<CodedEvent>().Select(Line));

    [Theory, MemberData(nameof(Agreements))]
    public void Agreements_are_read_as_specified(string title, string[] text, string expected) =>
        Check(title, expected, Read(text).OfType<Agreement>().Select(Line));

    [Fact]
    public void The_shipped_data_have_no_problem()
    {
        Knowledge.Read(Path.Combine(AppContext.BaseDirectory, "data"), out var problems);
        Assert.Empty(problems);
    }

    static IReadOnlyList<Record> Read(string[] text) =>
        SharedKnowledge.Pipeline.Read(new Document("spec", string.Join('\n', text), new(2024, 6, 20)));

    static void Check(string title, string expected, IEnumerable<string> lines)
    {
        var found = string.Join("; ", lines.DefaultIfEmpty("nothing"));
        Assert.True(expected == found, $"{title}:\n  expected {expected}\n  found    {found}");
    }

    static string Line(CodedEvent coded) =>
        $"{EventTypes.Name(coded.Type)} {coded.Cameo} {Codes(coded.Actors)} > {Codes(coded.Recipients)}"
        + (coded.Occurred.Precision == Casus.Time.DatePrecision.Unknown ? "" : $" {coded.Occurred}")
        + (coded.Place is { } place ? $" in {place.Name}" : "")
        + (coded.Factuality == Factuality.Certain ? "" : $" {Value(coded.Factuality)}")
        + (coded.Attribution.Count > 0 ? $" says {Codes(coded.Attribution)}" : "");

    static string Line(Agreement agreement) =>
        $"{agreement.Kind} {Codes(agreement.Parties)} {EnumWords.Of(agreement.Status)}"
        + (agreement.Name is { } name ? $" '{name}'" : "")
        + (agreement.Signed is { } signed ? $" {(signed.Date is { } day ? Casus.Time.Days.Format(day) : "?")} {signed.Place}".TrimEnd() : "")
        + (agreement.Areas is { } areas ? $" on {string.Join(", ", areas)}" : "")
        + (agreement.Treaty is { } treaty ? $" = {treaty}" : "")
        + (agreement.Factuality == Factuality.Certain ? "" : $" {Value(agreement.Factuality)}");

    static string Line(Claim claim) =>
        $"{claim.Speaker.Code?.ToString() ?? claim.Speaker.Text} {EnumWords.Of(claim.Stance)} [{claim.Cue.Quote}] {(claim.Verbatim ? "verbatim " : "")}'{claim.Content.Quote.Replace('\n', ' ')}'"
        + (claim.Factuality == Factuality.Certain ? "" : $" {Value(claim.Factuality)}")
        + (claim.Attribution.Count > 0 ? $" says {Codes(claim.Attribution)}" : "");

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
