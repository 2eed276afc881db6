using Casus.Coding.Context;
using Casus.Pipeline;
using Casus.Records;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>In how many rows the country of the source, of the target, and of both is right.</summary>
/// <param name="How">What counts as found: in its role, in a coded event, mentioned at all.</param>
/// <param name="Pair">Of the rows that have both.</param>
public sealed record PairFigures(string How, Part Part, Share Source, Share Target, Share Pair);

/// <summary>Measures on PLOVER's gold standard records whether source and target get the right country.</summary>
static class PairScore
{
    const string InRole = "in its role";
    const string Coded = "in a coded event";
    const string Mentioned = "mentioned at all";

    public static IEnumerable<PairFigures> Of(IReadOnlyList<EventPair> rows, ReadingPipeline pipeline, Knowledge knowledge, List<Miss> misses)
    {
        var found = rows.Select((row, number) => new Found(row, Parts.Of(number), Find(row, pipeline, knowledge))).ToArray();
        misses.AddRange(found.Where(row => row.Part == Part.WorkedOn && !(row.Source(InRole) && row.Target(InRole))).Select(Miss));
        return from how in new[] { InRole, Coded, Mentioned }
               from part in Enum.GetValues<Part>()
               select Figures(how, part, [.. found.Where(row => row.Part == part)]);
    }

    static PairFigures Figures(string how, Part part, IReadOnlyList<Found> rows) => new(
        how,
        part,
        Share.Count(rows, row => row.Row.Sources.Count > 0, row => row.Source(how)),
        Share.Count(rows, row => row.Row.Targets.Count > 0, row => row.Target(how)),
        Share.Count(rows, row => row.Row.Sources.Count > 0 && row.Row.Targets.Count > 0, row => row.Source(how) && row.Target(how)));

    static Dictionary<string, (IReadOnlySet<string> Sources, IReadOnlySet<string> Targets)> Find(EventPair row, ReadingPipeline pipeline, Knowledge knowledge)
    {
        var document = new Document(row.Id, row.Text);
        var roles = Roles.Of(new Scene(pipeline.Parse(document), knowledge.Lexicon));
        var events = pipeline.Read(document).OfType<CodedEvent>().ToArray();
        return new()
        {
            [InRole] = (roles.Acting, roles.Reached),
            [Coded] = (Countries(events.SelectMany(Doers)), Countries(events.SelectMany(coded => coded.Recipients))),
            [Mentioned] = (roles.Mentioned, roles.Mentioned),
        };
    }

    /// <summary>Of what both sides do, the gold data list both as sources.</summary>
    static IEnumerable<ActorReference> Doers(CodedEvent coded) =>
        coded.Type is Ontology.EventType.Agree or Ontology.EventType.Consult or Ontology.EventType.Cooperate
            ? coded.Actors.Concat(coded.Recipients)
            : coded.Actors;

    static HashSet<string> Countries(IEnumerable<ActorReference> actors) =>
        [.. actors.Select(actor => actor.Code).Where(code => code is not null).Select(code => EventPairs.Country(code!))];

    static Miss Miss(Found row) => new(
        "pair",
        row.Row.Id,
        row.Row.Text,
        $"{string.Join(' ', row.Row.Sources)} > {string.Join(' ', row.Row.Targets)}",
        $"{string.Join(' ', row.By[InRole].Sources)} > {string.Join(' ', row.By[InRole].Targets)} ({string.Join(' ', row.By[Mentioned].Sources)})");

    sealed record Found(EventPair Row, Part Part, Dictionary<string, (IReadOnlySet<string> Sources, IReadOnlySet<string> Targets)> By)
    {
        public bool Source(string how) => Row.Sources.IsSubsetOf(By[how].Sources);

        public bool Target(string how) => Row.Targets.IsSubsetOf(By[how].Targets);
    }
}
