using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Goods of a transfer that was told before: "the package includes 24 tanks", and a list of items below it.</summary>
sealed class Continuations(TransferReader reader)
{
    /// <summary>How many sentences back a transfer may stand that is gone on with.</summary>
    const int Reach = 3;

    /// <summary>How many items a list may have.</summary>
    const int LongestList = 40;

    static readonly string[] including = ["include", "comprise", "contain", "cover", "feature"];
    static readonly string[] wholes = ["package", "aid", "assistance", "capability", "fund", "funding", "support", "shipment", "commitment", "delivery", "contribution", "number", "total", "tranche", "it", "this", "these", "sale", "announcement", "equipment", "system"];

    /// <param name="told">What the document has told so far.</param>
    public IReadOnlyList<Transfer> Go(Scene scene, Partners partners, Sentence sentence, IReadOnlyList<Transfer> here, IReadOnlyList<Transfer> told)
    {
        var filled = here.Select(transfer => OpenSides.Fill(scene, partners, transfer, here, told)).Where(transfer => !transfer.IsOpen || transfer.To.Count > 0).ToArray();
        var items = Inclusions(scene, sentence, filled, told);
        if (items.Count == 0 && filled.Length == 0)
            items = Items(scene, sentence, told);
        return [.. filled, .. items];
    }

    /// <summary>"The package includes …", "a package, which includes …", "these capabilities include …".</summary>
    List<Transfer> Inclusions(Scene scene, Sentence sentence, IReadOnlyList<Transfer> here, IReadOnlyList<Transfer> told)
    {
        var found = new List<Transfer>();
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Tag != UniversalTag.VERB || Array.IndexOf(including, Scene.Lemma(sentence, token)) < 0)
                continue;
            var whole = Whole(sentence, token, here, told);
            if (whole is null)
                continue;
            foreach (var argument in ArgumentReader.Read(sentence, token))
            {
                if (argument is { Kind: ArgumentKind.Object, Direct: true })
                    found.AddRange(Parts(scene, sentence, token, argument.Head, whole).Where(part => here.All(known => known.Load.Head != part.Load.Head)));
            }
        }

        return found;
    }

    static Transfer? Whole(Sentence sentence, int verb, IReadOnlyList<Transfer> here, IReadOnlyList<Transfer> told)
    {
        foreach (var subject in ArgumentReader.Subjects(sentence, verb))
        {
            if (here.FirstOrDefault(transfer => transfer.Load.Outer == subject || transfer.Load.Head == subject) is { } same)
                return same;
            if (Array.IndexOf(wholes, Scene.Lemma(sentence, subject)) >= 0 && Latest(sentence, told) is { } before)
                return before;
        }

        return null;
    }

    static Transfer? Latest(Sentence sentence, IReadOnlyList<Transfer> told) =>
        told.LastOrDefault(transfer => transfer.From.Count > 0 && transfer.To.Count > 0) is { } last && sentence.Number - last.Sentence.Number <= Reach ? last : null;

    /// <summary>A line of a list has no verb of its own; the list goes on from the transfer above it.</summary>
    List<Transfer> Items(Scene scene, Sentence sentence, IReadOnlyList<Transfer> told)
    {
        if (told.LastOrDefault(transfer => transfer.From.Count > 0 && transfer.To.Count > 0) is not { } whole || !IsItem(sentence, out var root)
            || !Adjoins(sentence, whole, told))
        {
            return [];
        }

        return [.. Segments(sentence).SelectMany(part => Heads(sentence, part.First, part.Last)).Distinct().SelectMany(head => Parts(scene, sentence, head, head, whole)).DistinctBy(part => part.Load.Head)];
    }

    /// <summary>The parts between semicolons.</summary>
    static IEnumerable<(int First, int Last)> Segments(Sentence sentence)
    {
        var first = 0;
        for (var token = 0; token <= sentence.Tokens.Count; token++)
        {
            if (token < sentence.Tokens.Count && sentence.Tokens[token].Form != ";")
                continue;
            if (token > first)
                yield return (first, token - 1);
            first = token + 1;
        }
    }

    /// <summary>The nouns by which a part hangs in the tree, with those joined to them.</summary>
    static IEnumerable<int> Heads(Sentence sentence, int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            var head = sentence.Tokens[token].Head;
            if ((head < first || head > last || sentence.Is(token, "conj")) && sentence.Tokens[token].Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM or UniversalTag.SYM)
                yield return token;
        }
    }

    /// <summary>The line above is the whole or another of its parts.</summary>
    static bool Adjoins(Sentence sentence, Transfer whole, IReadOnlyList<Transfer> told) =>
        sentence.Number - told[^1].Sentence.Number <= 2 && sentence.Number - whole.Sentence.Number <= LongestList;

    static bool IsItem(Sentence sentence, out int root)
    {
        root = -1;
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Relation == "root")
                root = token;
            if (sentence.Is(token, "nsubj") || sentence.Tokens[token].PennTag is "VBZ" or "VBD" or "VBP" or "MD")
                return false;
        }

        return root >= 0 && sentence.Tokens[root].Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM or UniversalTag.SYM;
    }

    IEnumerable<Transfer> Parts(Scene scene, Sentence sentence, int token, int head, Transfer whole) =>
        reader.Goods(scene, sentence, head).Where(load => load.Class is not ("people" or "person" or "support" or "troops" or "gift"))
            .Select(load => whole with
            {
                Sentence = sentence,
                Token = token,
                Load = load,
                Purpose = null,
                For = [],
                Clauses = [Clauses.Span(sentence, Clauses.Of(sentence, token))],
            });
}
