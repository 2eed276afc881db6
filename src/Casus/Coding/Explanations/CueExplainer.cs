using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Explanations;

/// <summary>Puts the cues of a coder and its records together.</summary>
static class CueExplainer
{
    const string Unclear = "what it tells is told by another word, or is left when the mentions are put together";

    /// <param name="coder">The kind of its records.</param>
    /// <param name="records">Those of the coder.</param>
    public static IEnumerable<CueAccount> Accounts(string coder, Document document, IEnumerable<Cue> cues, IEnumerable<Record> records)
    {
        Record[] made = [.. records];
        foreach (var cue in cues)
        {
            var words = document.Quote(cue.Sentence.Tokens[cue.Token].Span);
            string[] given = [.. made.Where(record => cue.Lack is null && IsFrom(record, cue, words)).Select(record => record.Id)];
            yield return new(coder, cue.Sentence.Number, cue.Token, cue.Rule, given, given.Length > 0 ? null : cue.Lack ?? Unclear);
        }
    }

    static bool IsFrom(Record record, Cue cue, Quotation words) => record switch
    {
        Claim claim => claim.Cue.Start < words.End && words.Start < claim.Cue.End,
        Agreement => Tells(record, words),
        _ => record.Rule == cue.Rule && Tells(record, words),
    };

    static bool Tells(Record record, Quotation words) => record.Evidence.Any(quote => quote.Start <= words.Start && words.End <= quote.End);
}
