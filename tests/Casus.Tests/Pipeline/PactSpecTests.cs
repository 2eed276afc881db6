using Casus.Records;
using Casus.Text;
using Xunit;
using Record = Casus.Records.Record;

namespace Casus.Tests.Pipeline;

public class PactSpecTests
{
    public static TheoryData<string, string[], string> Commitments => SpecFile.Read("Pipeline/commitments.spec.md");

    public static TheoryData<string, string[], string> Questions => SpecFile.Read("Pipeline/questions.spec.md");

    public static TheoryData<string, string[], string> Tensions => SpecFile.Read("Pipeline/tensions.spec.md");

    [Theory, MemberData(nameof(Commitments))]
    public void Commitments_are_read_as_specified(string title, string[] text, string expected)
    {
        var records = Read(text);
        Check(title, expected, records.OfType<Commitment>().Select(commitment => Line(commitment, records)));
    }

    [Theory, MemberData(nameof(Questions))]
    public void Open_questions_are_read_as_specified(string title, string[] text, string expected)
    {
        var records = Read(text);
        Check(title, expected, records.OfType<OpenQuestion>().Select(question =>
            question.What + (records.FirstOrDefault(record => record.Id == question.About) is Agreement or Commitment ? $" about {records.First(record => record.Id == question.About).GetType().Name}" : "")));
    }

    [Theory, MemberData(nameof(Tensions))]
    public void Tensions_are_read_as_specified(string title, string[] text, string expected) =>
        Check(title, expected, Read(text).OfType<Tension>().Select(tension =>
            $"{string.Join(" - ", tension.Between.Select(side => side.Code!.State()))} {tension.Trend.ToString().ToLowerInvariant()}"));

    static IReadOnlyList<Record> Read(string[] text) =>
        SharedKnowledge.Pipeline.Read(new Document("spec", string.Join('\n', text), new(2024, 6, 20)));

    static void Check(string title, string expected, IEnumerable<string> lines)
    {
        var found = string.Join("; ", lines.DefaultIfEmpty("nothing"));
        Assert.True(expected == found, $"{title}:\n  expected {expected}\n  found    {found}");
    }

    static string Line(Commitment commitment, IReadOnlyList<Record> records) =>
        $"{commitment.Kind} {Codes(commitment.Debtors)} > {Codes(commitment.Creditors)} {EnumWords.Of(commitment.Status)}"
        + (commitment.Trigger is { } trigger ? $" when {trigger.Quote}" : "")
        + (commitment.Means is { } means ? $" by {means.Quote}" : "")
        + (commitment.Agreement is not { } id ? "" : records.Any(record => record.Id == id) ? " part of it" : $" part of {id}");

    static string Codes(IEnumerable<ActorReference> actors) =>
        string.Join("+", actors.Select(actor => actor.Code!.State().ToString()).DefaultIfEmpty("-"));
}
