using System.IO.Compression;
using Casus.Sources;
using Casus.Text;

namespace Casus.Bench;

/// <summary>The texts to measure with.</summary>
static class Texts
{
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    public static string Data => Path.Combine(AppContext.BaseDirectory, "data");

    /// <param name="path">A folder, or a file as the reader knows them; JSONL may be gzipped.</param>
    /// <exception cref="FileNotFoundException">There is no text at the path.</exception>
    public static IReadOnlyList<Document> Read(string path, TextWriter errors)
    {
        var documents = new List<Document>();
        foreach (var item in Items(path))
        {
            if (item is SourceItem.Read { Document: var document })
                documents.Add(document);
            else
                errors.WriteLine(item);
        }

        return documents.Count > 0 ? documents : throw new FileNotFoundException($"No text to read in '{path}'.", path);
    }

    static IEnumerable<SourceItem> Items(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            return new SourceReader().Read([path]);

        return new SourceReader().Read(path[..^3], new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
    }
}
