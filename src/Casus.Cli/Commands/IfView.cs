using Casus.Actors;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Proofs;
using Casus.Treaties.Why;

namespace Casus.Cli.Commands;

/// <summary>The ways in which an answer can be looked at.</summary>
/// <param name="Proofs">Null where no trees are asked for.</param>
/// <param name="Reasons">Null where it is not asked what would turn a finding.</param>
/// <param name="Fragility">What hangs on each treaty is asked for.</param>
/// <param name="Rates">How often duties like those found were honoured; told beside them.</param>
sealed record IfView(IfView.Of? Proofs, IfView.Of? Reasons, bool Fragility, string Format, BaseRates Rates)
{
    /// <param name="State">Null for every state.</param>
    public sealed record Of(ActorCode? State)
    {
        public bool Concerns(Finding finding) => State is null || finding.State == State;
    }

    public void Write(Terminal terminal, Answer answer, TreatyBook book, string title)
    {
        switch (Format)
        {
            case "json":
                terminal.Output.WriteLine(Fragility ? FragilityJson.Write(Treaties.Why.Fragility.Of(answer, book)) : Json(answer, book));
                break;
            case "svg":
                terminal.Output.Write(ProofSvg.Write(new Prover(answer, book).Together(answer.Findings.Where((Proofs ?? new(null)).Concerns)), title));
                break;
            default:
                Text(terminal, answer, book);
                break;
        }
    }

    string Json(Answer answer, TreatyBook book)
    {
        var (prover, reasoner) = (new Prover(answer, book), new Reasoner(answer, book));
        return AnswerJson.Write(
            answer,
            proof: finding => Proofs?.Concerns(finding) == true ? prover.Of(finding) : null,
            reason: finding => Reasons?.Concerns(finding) == true ? reasoner.Of(finding) : null,
            rates: Rates);
    }

    void Text(Terminal terminal, Answer answer, TreatyBook book)
    {
        var page = terminal.Page();
        if (Fragility)
            page.Write(FragilityText.Write(Treaties.Why.Fragility.Of(answer, book)));
        if (Proofs is not null)
            page.Kept(ProofText.Write(new Prover(answer, book).Together(answer.Findings.Where(Proofs.Concerns)), terminal.Width));
        if (Reasons is not null)
            page.Write(ReasonText.Write(answer.Findings.Where(Reasons.Concerns).Select(new Reasoner(answer, book).Of)));
        if (this is { Fragility: false, Proofs: null, Reasons: null })
            page.Write(AnswerText.Write(answer, Rates));
    }
}
