using Casus.Problems;

namespace Casus.Sources;

/// <summary>The files below a folder, in ordinal order of name, each folder in its place.</summary>
/// <remarks>Links to folders are not followed, so no walk can loop; names that begin with a dot are passed over.</remarks>
static class SourceFolder
{
    static readonly string[] descriptions = [".yaml", ".yml", ".json"];
    static readonly string[] described = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf"];

    public static IEnumerable<(string? Path, Problem? Problem)> Walk(string folder)
    {
        var (entries, problem) = List(folder);
        if (problem is not null)
            yield return (null, problem);

        var isEmpty = true;
        foreach (var entry in entries)
        {
            isEmpty = false;
            if (entry is FileInfo)
            {
                yield return (System.IO.Path.Combine(folder, entry.Name), null);
                continue;
            }

            foreach (var below in Walk(System.IO.Path.Combine(folder, entry.Name)))
                yield return below;
        }

        if (isEmpty && problem is null)
            yield return (null, DocumentProblems.EmptyFolder(folder));
    }

    /// <summary>The file beside a text that says when and by whom it was published; null where there is none.</summary>
    public static string? SidecarOf(string path) =>
        described.Contains(System.IO.Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            ? descriptions.Select(extension => System.IO.Path.ChangeExtension(path, extension)).FirstOrDefault(File.Exists)
            : null;

    static (IReadOnlyList<FileSystemInfo> Entries, Problem? Problem) List(string folder)
    {
        try
        {
            var all = new DirectoryInfo(folder).GetFileSystemInfos();
            var names = all.Select(entry => entry.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return ([.. all.Where(entry => IsRead(entry, names)).OrderBy(entry => entry.Name, StringComparer.Ordinal)], null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([], DocumentProblems.Unreadable(folder, fault.Message));
        }
    }

    static bool IsRead(FileSystemInfo entry, HashSet<string> names) =>
        !entry.Name.StartsWith('.')
        && !(entry is DirectoryInfo && entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
        && !IsSidecar(entry.Name, names);

    static bool IsSidecar(string name, HashSet<string> names) =>
        descriptions.Contains(System.IO.Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
        && described.Any(extension => names.Contains(System.IO.Path.ChangeExtension(name, extension)));
}
