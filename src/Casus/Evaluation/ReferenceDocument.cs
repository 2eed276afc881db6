using System.Text;
using System.Text.Json;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>A document with gold coreference: what refers to the same thing is in the same chain.</summary>
/// <param name="Starts">Where each gold token begins in the text, which is the tokens with blanks between.</param>
/// <param name="ChainsByHead">The chain of each expression, by the number of the gold token that heads it.</param>
sealed record ReferenceDocument(string Id, Document Document, IReadOnlyList<int> Starts, ILookup<int, string> ChainsByHead)
{
    public static ReferenceDocument Read(JsonElement row)
    {
        var (text, starts) = (new StringBuilder(), new List<int>());
        foreach (var token in row.Texts("tokens"))
        {
            if (text.Length > 0)
                text.Append(' ');
            starts.Add(text.Length);
            text.Append(token);
        }

        var heads = Heads(row);
        var chains = row.GetProperty("entities").EnumerateArray()
            .Select(entity => (Head: Head(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32(), heads), Chain: entity.GetProperty("grp").GetString()!))
            .ToLookup(entity => entity.Head, entity => entity.Chain);
        var id = row.GetProperty("doc_id").GetString()!;
        return new(id, new(id, text.ToString()), starts, chains);
    }

    /// <summary>The chains of the expressions whose head stands at this place of the text.</summary>
    public IEnumerable<string> ChainsAt(int position)
    {
        var token = Starts is List<int> list ? list.BinarySearch(position) : -1;
        return ChainsByHead[token < 0 ? ~token - 1 : token];
    }

    /// <summary>The head of each token in the document's numbering; −1 for roots. The file counts from 1 within each sentence.</summary>
    static int[] Heads(JsonElement row)
    {
        var local = row.GetProperty("head").EnumerateArray().Select(head => head.GetInt32()).ToArray();
        var heads = new int[local.Length];
        foreach (var sentence in row.GetProperty("sentences").EnumerateArray())
        {
            var (start, end) = (sentence.GetProperty("start").GetInt32(), sentence.GetProperty("end").GetInt32());
            for (var token = start; token < end; token++)
                heads[token] = local[token] == 0 ? -1 : start + local[token] - 1;
        }

        return heads;
    }

    static int Head(int start, int end, int[] heads)
    {
        for (var token = start; token < end; token++)
        {
            if (heads[token] < start || heads[token] >= end)
                return token;
        }

        return start;
    }
}
