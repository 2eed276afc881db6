using System.Globalization;
using NodaTime;

namespace Casus.Treaties.Answers;

/// <summary>How often duties were honoured when wars called them up, as a study counted. It says nothing about a case at hand.</summary>
/// <param name="Kinds">Kinds of duty that were counted; empty for all together.</param>
/// <param name="From">First year of the wars.</param>
/// <param name="Until">Last year of the wars.</param>
/// <param name="Percent">As published.</param>
/// <param name="Honoured">How many; null where the study gives only the share.</param>
/// <param name="Called">Of how many.</param>
/// <param name="Source">Short, for a line of text.</param>
public sealed record BaseRate(IReadOnlyList<ObligationKind> Kinds, int From, int Until, double Percent, int? Honoured, int? Called, string Source, string Citation)
{
    /// <summary>The share, or the counts where there are any.</summary>
    public string Share => Honoured is { } honoured && Called is { } called ? $"{honoured} of {called}" : Percent.ToString("0.#", CultureInfo.InvariantCulture) + " %";
}

/// <summary>The rates that are known.</summary>
public sealed record BaseRates(IReadOnlyList<BaseRate> Rates)
{
    public const string Caution = "this says nothing about this case";

    public static BaseRates None { get; } = new([]);

    /// <summary>Those of a kind of duty and of the time of an act; the last years that were counted stand for the years after them.</summary>
    public IReadOnlyList<BaseRate> Of(ObligationKind kind, LocalDate day)
    {
        var last = Rates.Select(rate => rate.Until).DefaultIfEmpty().Max();
        return [.. Rates.Where(rate => (rate.Kinds.Count == 0 || rate.Kinds.Contains(kind)) && rate.From <= day.Year && (day.Year <= rate.Until || rate.Until == last))];
    }

    /// <summary>Those that bear on the duties to act that an answer finds, each kind once.</summary>
    public IReadOnlyList<KindRates> Beside(Answer answer)
    {
        var day = answer.Situation.Acts.Select(act => act.On).DefaultIfEmpty().Max();
        return
        [
            .. answer.Findings.Where(finding => finding.Verdict == Verdict.Obliged).Select(finding => finding.Kind).OfType<ObligationKind>().Distinct().Order()
                .Select(kind => new KindRates(kind, Of(kind, day))).Where(rates => rates.Rates.Any(rate => rate.Kinds.Count > 0)),
        ];
    }
}

/// <param name="Kind">The kind of duty that an answer finds.</param>
public sealed record KindRates(ObligationKind Kind, IReadOnlyList<BaseRate> Rates);
