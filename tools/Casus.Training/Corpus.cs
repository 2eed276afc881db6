using System.IO.Compression;
using System.Text.Json;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Text;

namespace Casus.Training;

/// <summary>Text that nobody has annotated: JSON lines, packed, each with its <c>text</c>.</summary>
static class Corpus
{
    const int ShortestSentence = 3, LongestSentence = 80;

    public static IEnumerable<string> Texts(string corpus)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(corpus), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.GetProperty("text").GetString() ?? "";
        }
    }

    /// <summary>The words of each sentence that is neither too short nor too long and did not come before.</summary>
    public static IEnumerable<string[]> Sentences(string corpus)
    {
        var seen = new HashSet<ulong>();
        foreach (var text in Texts(corpus).Select(text => Tokenizer.Tokenize(new Document(null, text).Text)))
        {
            for (var sentence = 0; sentence < text.SentenceCount; sentence++)
            {
                if (IsWanted(text, sentence, seen))
                    yield return [.. Enumerable.Range(text.FirstToken(sentence), text.EndToken(sentence) - text.FirstToken(sentence)).Select(token => text.Form(token).ToString())];
            }
        }
    }

    /// <param name="seen">Gets what came before.</param>
    public static bool IsWanted(TokenizedText text, int sentence, HashSet<ulong> seen)
    {
        var (first, end) = (text.FirstToken(sentence), text.EndToken(sentence));
        if (end - first is < ShortestSentence or > LongestSentence)
            return false;
        var key = 14695981039346656037UL;
        for (var token = first; token < end; token++)
            key = (key ^ FeatureHash.OfText(text.Form(token))) * 1099511628211UL;
        return seen.Add(key);
    }
}
