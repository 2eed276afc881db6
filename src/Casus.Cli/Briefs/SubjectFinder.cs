using Casus.Actors;
using Casus.Cli.Output;
using Casus.Ledger;
using Casus.Problems;
using Casus.Sources;

namespace Casus.Cli.Briefs;

/// <summary>What a person means by <c>RUS</c>, <c>Russia and North Korea</c>, a file or the beginning of a document's id.</summary>
/// <param name="ledgerName">For messages.</param>
sealed class SubjectFinder(ActorRegistry actors, ILedger ledger, string ledgerName)
{
    /// <summary>What can stand between the two of a pair. Names hold some of these too: Guinea-Bissau, Bosnia and Herzegovina.</summary>
    static readonly string[] joints = ["-", "–", "/", ",", ":", " & ", " and "];

    public async Task<(Subject? Subject, Problem? Problem)> FindAsync(string asked, CancellationToken cancel)
    {
        if (File.Exists(asked))
            return await FindFileAsync(asked, cancel);

        var (one, reason) = Actor(asked);
        if (one is not null)
            return (one, null);
        var (pair, pairReason) = FindPair(asked);
        if (pair is not null)
            return (pair, null);

        return await ledger.FindDocumentAsync(asked.Trim(), cancel) switch
        {
            DocumentSearch.Found found => (About(found), null),
            DocumentSearch.NotFound { Problem: { Id: "P521" } several } => (null, several),
            _ => (null, pairReason ?? (LooksLikeAPath(asked) ? CliProblems.NoSubject(asked, ledgerName) : reason)),
        };
    }

    async Task<(Subject?, Problem?)> FindFileAsync(string file, CancellationToken cancel)
    {
        switch (new SourceReader().Read([file]).First())
        {
            case SourceItem.Refused refused:
                return (null, refused.Problem);
            case SourceItem.Read { Document: var document }:
                return await ledger.FindDocumentAsync(document.Id, cancel) is DocumentSearch.Found found ? (About(found), null) : (null, CliProblems.NotThisFile(file));
            default:
                throw new InvalidOperationException("A text is read or refused.");
        }
    }

    static Subject.Text About(DocumentSearch.Found found)
    {
        var document = found.Entry.ReadDocument();
        return new(found.Entry, Documents.Title(document.Title, document.Text));
    }

    /// <returns>A problem only where one half of a pair is known: then the other is misspelt.</returns>
    (Subject.Pair? Pair, Problem? Problem) FindPair(string asked)
    {
        Problem? halfway = null;
        foreach (var (left, right) in Cuts(asked))
        {
            var (first, leftReason) = Actor(left);
            var (second, rightReason) = Actor(right);
            if (first is not null && second is not null && first.Code != second.Code)
                return (new(first, second), null);
            if (first is not null || second is not null)
                halfway ??= leftReason ?? rightReason;
        }

        return (null, halfway);
    }

    static IEnumerable<(string Left, string Right)> Cuts(string asked) =>
        from joint in joints
        from at in Enumerable.Range(0, asked.Length)
        where asked.AsSpan(at).StartsWith(joint, StringComparison.OrdinalIgnoreCase)
        select (asked[..at], asked[(at + joint.Length)..]);

    (Subject.One? Found, Problem? Problem) Actor(string name) =>
        actors.TryFindActor(name.Trim(), null, out var code, out var problem) ? (new(code, NameOf(code)), null) : (null, problem);

    string NameOf(ActorCode code) => actors.Find(code)?.Name ?? actors.FindOrganisation(code)?.Name ?? code.ToString();

    static bool LooksLikeAPath(string asked) => asked.Contains('.', StringComparison.Ordinal) || asked.Contains('/', StringComparison.Ordinal);
}
