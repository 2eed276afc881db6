using Casus.Pipeline;
using Casus.Pipeline.Drafts;
using Casus.Sources;
using Casus.Text;
using NodaTime;

namespace Casus.Cli.Reading;

/// <summary>Texts of treaties in, drafts of files of <c>data/treaties</c> out.</summary>
sealed class TreatyDrafting(Terminal terminal, Knowledge knowledge, LocalDate? signed)
{
    readonly TreatyDrafter drafter = new(knowledge);

    /// <param name="file">Null for standard output.</param>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(IEnumerable<SourceItem> items, string? file, CancellationToken cancel)
    {
        var (drafts, refused) = (new List<string>(), 0);
        foreach (var item in items)
        {
            cancel.ThrowIfCancellationRequested();
            if (item is SourceItem.Read read && Draft(read.Document) is { } draft)
            {
                drafts.Add(draft);
                continue;
            }

            refused++;
            terminal.Report(item is SourceItem.Refused { Problem: var problem } ? [problem] : [CliProblems.NoArticles(((SourceItem.Read)item).Document.Id)]);
        }

        var text = string.Join("---\n", drafts);
        if (file is null)
            await terminal.Output.WriteAsync(text.AsMemory(), cancel);
        else if (drafts.Count > 0 && Fault(file, text) is { } fault)
            return terminal.Fail(CliProblems.NotWritten(file, fault), ExitCode.Unusable);
        return refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    string? Draft(Document document) => drafter.Draft(document.Published is null && signed is { } day
        ? new(document.Id, document.Text, day, document.Title, document.Publisher, document.Url, document.Language)
        : document);

    static string? Fault(string file, string text)
    {
        try
        {
            File.WriteAllText(file, text);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
    }
}
