using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Evaluation.Gold;

/// <summary>A record that Casus made, in the terms in which it is compared with the gold.</summary>
sealed record FoundRecord(Record Record, string Kind, string Class, IReadOnlySet<string> First, IReadOnlySet<string> Second)
{
    public static FoundRecord Of(Record record) => record switch
    {
        CodedEvent coded => new(record, "event", EventTypes.Name(coded.Type), Side.Of(coded.Actors), Side.Of(coded.Recipients)),
        Agreement agreement => new(record, "agreement", agreement.Kind, Side.Of(agreement.Parties), Side.None),
        Commitment commitment => new(record, "commitment", commitment.Kind, Side.Of(commitment.Debtors), Side.Of(commitment.Creditors)),
        Flow flow => new(record, "flow", flow.Class, Side.Of(flow.From), Side.Of(flow.To)),
        Claim claim => new(record, "claim", EnumWords.Of(claim.Stance), Side.Of([claim.Speaker]), Side.None),
        Tension tension => new(record, "tension", EnumWords.Of(tension.Trend), Side.Of(tension.Between), Side.None),
        _ => new(record, "question", "", Side.None, Side.None),
    };

    public Factuality Factuality => Record.Factuality;

    /// <summary>Null where the text gives no day, month or year.</summary>
    public UncertainDate? Occurred => Record.Occurred.Precision == DatePrecision.Unknown ? null : Record.Occurred;

    public int Start => Record.Evidence[0].Start;

    /// <summary>The gold's words stand in its evidence; of a claim, in its content.</summary>
    public bool Covers(GoldRecord gold) =>
        Record is Claim claim ? Touches(claim.Content, gold) : Record.Evidence.Any(evidence => Touches(evidence, gold));

    static bool Touches(Quotation words, GoldRecord gold) => words.Start < gold.End && gold.Start < words.End;
}
