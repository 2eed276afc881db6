using System.CommandLine;
using Casus.Cli.Output;
using Casus.Text;
using Casus.Treaties;

namespace Casus.Cli.Commands;

/// <summary><c>casus treaty</c>: one treaty in full, each article beside its formal reading.</summary>
static class TreatyCommand
{
    const string Examples = """
        Examples:
          casus treaty rus-prk-2024
          casus treaty north-atlantic-treaty

        Exit codes: 0 done, 1 no such treaty, 2 wrong usage, 3 the data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The treaty's id, as 'casus treaties' lists it" };
        var command = new Command("treaty", "Show one treaty: parties, articles in paraphrase, their formal reading, sources.") { id };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(id)));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string id)
    {
        if (!Learning.IsThere(terminal))
            return ExitCode.Unusable;
        var book = Learning.ReadTreaties(terminal);
        if (book.Find(id) is not { } treaty)
            return terminal.Fail(CliProblems.NoTreaty(id, Spelling.Nearest(id, book.Treaties.Select(known => known.Id))), ExitCode.SomeRefused);

        Write(terminal.Page(), treaty);
        return ExitCode.Done;
    }

    static void Write(Page page, Treaty treaty)
    {
        page.Title(treaty.Title);
        page.Note($"{treaty.Id} · {TreatyWords.Life(treaty)}", 0);
        if (treaty.Names.Count > 0)
            page.Note("also called " + string.Join(", ", treaty.Names), 0);
        page.Blank();
        page.Section(treaty.Layer == Layer.GeneralLaw ? "Binds every state" : RecordKinds.Counted(treaty.Parties.Count, "state"));
        foreach (var party in treaty.Parties)
            page.Line(TreatyWords.Party(party, treaty), 2);
        foreach (var suspension in treaty.Suspensions)
            page.Line($"{EnumWords.Of(suspension.Effect)}: {suspension.Because}", 2);
        foreach (var article in treaty.Articles)
            Write(page, article);
        page.Blank();
        page.Section("Sources");
        page.Line(treaty.Citation, 2);
        if (treaty.Note is { } note)
            page.Line(note, 2);
    }

    static void Write(Page page, Article article)
    {
        page.Blank();
        page.Section($"Article {article.Number}");
        page.Line(article.Paraphrase, 2);
        foreach (var obligation in article.Obligations)
        {
            page.Line(TreatyWords.Obligation(obligation), 4);
            foreach (var condition in obligation.Conditions)
                page.Note($"{(condition.Constitutive ? "if" : "shaped by")} {EnumWords.Of(condition.Kind)}: {condition.Words}", 6);
        }

        foreach (var exception in article.Exceptions)
            page.Line($"except ({EnumWords.Of(exception.Effect)}, defeats {exception.Defeats}): {exception.Because}", 4);
    }
}
