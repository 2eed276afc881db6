// Appends documents to a ledger until it is killed, and writes a line to standard output after each commit.
// Arguments: the ledger's file, and a name that the ids of its documents begin with.

using Casus.Actors;
using Casus.Ledger;
using Casus.Ontology;
using Casus.Records;
using Casus.Storage;
using Casus.Text;
using Casus.Time;

const int RecordsPerDocument = 5;

using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
if (!Ledgers.TryOpen(args[0], TimeProvider.System, out var ledger, out var problem))
{
    output.WriteLine(problem);
    return 1;
}

for (var number = 0; ; number++)
{
    await ledger.AppendAsync([ReadingNumber(number)], CancellationToken.None);
    output.WriteLine(number);
}

Reading ReadingNumber(int number)
{
    var document = new Document($"{args[1]}-{number}", string.Concat(Enumerable.Repeat($"Kim met Putin {number} times. ", 100)));
    return new(document, [.. Enumerable.Range(0, RecordsPerDocument).Select(record => Meeting(document, record))]);
}

static CodedEvent Meeting(Document document, int number) => new()
{
    Document = document.Id,
    Occurred = UncertainDate.Unknown,
    Factuality = Factuality.Certain,
    Attribution = [],
    Evidence = [document.Quote(new(0, 13))],
    Rule = $"rule {number}",
    Coder = "events/1",
    Type = EventType.Consult,
    Cameo = CameoCode.Parse("040"),
    Goldstein = 1.0,
    Actors = [new(ActorCode.Parse("PRK"), null, "Kim", 0, 3, "name")],
    Recipients = [new(ActorCode.Parse("RUS"), null, "Putin", 8, 13, "name")],
};
