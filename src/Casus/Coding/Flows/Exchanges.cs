using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>"In exchange for", "in return for": what is named there goes the other way.</summary>
sealed class Exchanges(TransferReader reader)
{
    static readonly string[] words = ["exchange", "return", "compensation"];

    static readonly string[] abstractions = ["truce", "talks", "visit", "relation", "demand", "policy", "yield", "change", "sanction", "agreement", "cooperation", "restriction", "attack", "intelligence"];

    public IReadOnlyList<Transfer> Link(Scene scene, Sentence sentence, IReadOnlyList<Transfer> transfers)
    {
        var marker = transfers.Count == 0 ? -1 : Marker(sentence);
        if (marker < 0)
            return transfers;
        var given = transfers.Where(transfer => transfer.Token < marker && !Clauses.Governs(sentence, marker, transfer.Token) && Belongs(sentence, transfer, marker))
            .MaxBy(transfer => transfer.Token);
        if (given is null)
            return transfers;

        var back = transfers.Where(transfer => transfer != given && transfer.Token > marker
            && (Clauses.Governs(sentence, marker, transfer.Token) || sentence.Tokens[transfer.Token].PennTag == "VBG")).ToArray();
        var returned = back.Length > 0
            ? back.Select(transfer => transfer with { For = [given] })
            : Prices(sentence, marker).SelectMany(head => Goods(scene, sentence, head))
                .Select(load => given with { Load = load, From = given.To, To = given.From, For = [given], Purpose = null, Status = given.Status });
        return [.. transfers.Except(back), .. returned];
    }

    /// <summary>What is given back is goods whatever it is called, but for what only words give: talks, a truce, reforms.</summary>
    IEnumerable<Load> Goods(Scene scene, Sentence sentence, int head)
    {
        var named = reader.Goods(scene, sentence, head);
        if (named.Count > 0)
            return named;
        var lemma = Scene.Lemma(sentence, head);
        return sentence.Tokens[head].PennTag == "NNS" && !abstractions.Any(name => scene.Lexicon.Classes.Contains(name, lemma)) && scene.Named(sentence, head).Count == 0
            ? [new(GoodsReader.General, head, head)]
            : [];
    }

    /// <summary>The noun of "in exchange for"; −1 where there is none.</summary>
    static int Marker(Sentence sentence)
    {
        for (var token = 1; token + 1 < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Tag == UniversalTag.NOUN && Array.IndexOf(words, sentence.Tokens[token].Form) >= 0
                && sentence.Tokens[token - 1].Form is "in" or "In" && sentence.Tokens[token + 1].Form == "for")
            {
                return token;
            }
        }

        return -1;
    }

    static bool Belongs(Sentence sentence, Transfer transfer, int marker) =>
        Clauses.Governs(sentence, transfer.Token, marker) || Clauses.Of(sentence, marker) == Clauses.Of(sentence, transfer.Token)
        || Clauses.Governs(sentence, Clauses.Of(sentence, transfer.Token), marker);

    /// <summary>What stands behind the "for".</summary>
    static IEnumerable<int> Prices(Sentence sentence, int marker) =>
        Sides.Below(sentence, marker, "for").Take(1).Concat(Governed(sentence, marker)).Distinct().SelectMany(head => ArgumentReader.Coordinated(sentence, head)).SelectMany(head => Listed(sentence, head)).Distinct();

    /// <summary>"Economic aid and technology transfers": the parser may take the first of two for a part of the second's name.</summary>
    static IEnumerable<int> Listed(Sentence sentence, int head)
    {
        foreach (var part in sentence.Dependents(head))
        {
            if (part < head && sentence.Is(part, "compound") && sentence.Dependent(part, "conj") is var other && other > part && other < head)
                yield return part;
        }

        yield return head;
    }

    /// <summary>Where the parser hangs the price on the verb: the word that the "for" marks.</summary>
    static IEnumerable<int> Governed(Sentence sentence, int marker)
    {
        if (sentence.Tokens[marker + 1] is { Relation: "case", Head: >= 0 and var head })
            yield return head;
    }
}
