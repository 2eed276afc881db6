using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;
using NodaTime;

namespace Casus.Coding.Flows;

/// <summary>Codes what goes from whom to whom: arms, aid, energy, money, people, gifts; one record for each sort of goods.</summary>
public sealed class FlowCoder
{
    public const string Version = "flows/1";

    readonly TransferReader reader;
    readonly Exchanges exchanges;
    readonly Continuations continuations;

    public FlowCoder(Lexicon lexicon)
    {
        reader = new(lexicon);
        exchanges = new(reader);
        continuations = new(reader);
    }

    internal IReadOnlyList<Flow> Code(Scene scene, IReadOnlyList<Happening> happenings)
    {
        var partners = new Partners(scene, happenings);
        var transfers = new List<Transfer>();
        foreach (var sentence in scene.Parsed.Sentences)
            transfers.AddRange(Gifts.Settle(continuations.Go(scene, partners, sentence, exchanges.Link(scene, sentence, reader.Read(scene, partners, sentence)), transfers)));
        return [.. Transfers.Merge(transfers).Select(transfer => Record(transfer, scene))];
    }

    /// <summary>Every word that may move something, and why it moves nothing.</summary>
    internal IEnumerable<Cue> Cues(Scene scene, IReadOnlyList<Happening> happenings)
    {
        var partners = new Partners(scene, happenings);
        return scene.Parsed.Sentences.SelectMany(sentence => reader.Cues(scene, partners, sentence));
    }

    static Flow Record(Transfer transfer, Scene scene)
    {
        var (sentence, load) = (transfer.Sentence, transfer.Load);
        return new()
        {
            Document = scene.Document.Id,
            Occurred = transfer.When ?? Undated(scene.Document.Published, transfer.Factuality),
            Factuality = transfer.Factuality,
            Attribution = transfer.Attribution,
            Evidence = [.. transfer.Clauses.Distinct().Select(scene.Document.Quote)],
            Rule = transfer.Rule.Name,
            Coder = Version,
            From = transfer.From,
            To = transfer.To,
            Goods = load.Head < 0 ? null : scene.Document.Quote(TextSpan.Covering(GoodsWords.Span(sentence, load.Head), sentence.Tokens[load.Last].Span)),
            Class = load.Class,
            Quantity = Quantity(scene, sentence, load),
            Money = load.Money is { } money ? new(money.Value, money.Currency, scene.Document[money.Span(sentence)]) : null,
            Purpose = transfer.Purpose is { } purpose ? scene.Document.Quote(purpose) : null,
            InExchangeFor = transfer.For.Count > 0 ? [.. transfer.For.Select(given => Record(given, scene).Id)] : null,
            Status = transfer.Status,
        };
    }

    static Quantity? Quantity(Scene scene, Sentence sentence, Load load) =>
        load.Quantity is not { } amount ? null
        : new(amount.Value, sentence.Tokens[load.Unit].Form, scene.Document[TextSpan.Covering(amount.Span(sentence), sentence.Tokens[load.Unit].Span)]);

    /// <summary>What has gone by the time it is in the news, went on the day of publication or before.</summary>
    static UncertainDate Undated(LocalDate? published, Factuality value) =>
        value == Factuality.Certain && published is { } day ? UncertainDate.Between(null, day, DatePrecision.Unknown) : UncertainDate.Unknown;
}
