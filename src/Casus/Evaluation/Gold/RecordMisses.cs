using Casus.Records;
using Casus.Text;

namespace Casus.Evaluation.Gold;

/// <summary>The errors of a unit in words, for a person to go through.</summary>
static class RecordMisses
{
    public static IEnumerable<Miss> Of(UnitMatch match, Document document)
    {
        var (unit, text) = (match.Unit, Passage(document, match.Unit.Start, match.Unit.End));
        foreach (var gold in match.Missed)
            yield return new($"missed {gold.Kind}", unit.Document, text, Words(gold, document), string.Join("; ", match.False.Where(found => found.Kind == gold.Kind && found.Covers(gold)).Select(Words)));
        foreach (var found in match.False)
            yield return new($"false {found.Kind}", unit.Document, text, "", Words(found));
        foreach (var (gold, found) in match.Pairs.Where(pair => pair.Gold.Kind == "event" && pair.Gold.Factuality != pair.Found.Factuality))
            yield return new("factuality", unit.Document, text, $"{gold.Factuality}: {Words(gold, document)}", $"{found.Factuality}");
        foreach (var (gold, found) in match.Pairs.Where(pair => pair.Gold.Kind == "event" && !pair.Gold.IsDatedAs(pair.Found.Occurred)))
            yield return new("date", unit.Document, text, $"{gold.Occurred}: {Words(gold, document)}", $"{found.Occurred}");
        foreach (var (gold, found) in match.Pairs.Where(pair => pair.Gold.Kind != "event" && pair.Gold.Class != pair.Found.Class))
            yield return new($"class of {gold.Kind}", unit.Document, text, Words(gold, document), Words(found));
    }

    static string Words(GoldRecord gold, Document document) =>
        $"{gold.Class} {Names(gold.First)} > {Names(gold.Second)} {gold.Factuality} “{Passage(document, gold.Start, gold.End)}”";

    static string Words(FoundRecord found) =>
        $"{found.Class} {Names(found.First)} > {Names(found.Second)} {found.Factuality} “{(found.Record is Claim claim ? claim.Content : found.Record.Evidence[0]).Quote}” ({found.Record.Rule})";

    static string Names(IReadOnlySet<string> side) => side.Count == 0 ? "nobody" : string.Join(' ', side.Order(StringComparer.Ordinal));

    /// <param name="start">In code points.</param>
    static string Passage(Document document, int start, int end) =>
        string.Concat(document.Text.EnumerateRunes().Skip(start).Take(end - start));
}
