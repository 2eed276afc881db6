using System.Runtime.InteropServices;
using Casus.Actors;
using Casus.Language.Mentions;
using Casus.Language.Networks;
using Casus.Language.Syntax;

namespace Casus.Language.Names;

/// <summary>Takes the sentences of a text that may have unknown names through the network, some at a time. Buffers of its own; not for two threads at once.</summary>
sealed class SentenceNames(NameNetwork network, Capitals capitals)
{
    /// <summary>Words after which the sentences so far are looked at. More would not make it faster, and need more room.</summary>
    const int BatchWords = 192;

    /// <summary>Below, silence is better.</summary>
    const float LeastCertain = 0.5f;

    /// <summary>The same for a name whose first word has its capital perhaps only because it begins the sentence.</summary>
    const float LeastCertainAtStart = 0.8f;

    readonly NetworkBuffers buffers = new();
    readonly NameDecoder decoder = new();
    readonly List<ParseUnits> pool = [];
    readonly List<ParseUnits> batch = [];
    readonly List<int> numbers = [];

    /// <param name="found">Gets the names of each sentence.</param>
    public void Find(TokenizedText text, IReadOnlyList<IReadOnlyList<NameHit>> hits, IReadOnlyList<RecognisedName>[] found)
    {
        var words = 0;
        for (var number = 0; number < found.Length; number++)
        {
            found[number] = [];
            if (capitals.HaveUnknown(text, number, hits[number]))
                words += Describe(text, number, hits[number]);
            if (numbers.Count == 0 || (words < BatchWords && number + 1 < found.Length))
                continue;
            network.Find(
                CollectionsMarshal.AsSpan(batch), buffers, decoder,
                (place, names) => found[numbers[place]] = [.. names.Select(Recognised).Where(name => IsKept(text, text.FirstToken(numbers[place]), hits[numbers[place]], name))]);
            batch.Clear();
            numbers.Clear();
            words = 0;
        }
    }

    int Describe(TokenizedText text, int number, IReadOnlyList<NameHit> hits)
    {
        if (batch.Count == pool.Count)
            pool.Add(new());
        var (units, first) = (pool[batch.Count], text.FirstToken(number));
        units.Reset(text.EndToken(number) - first);
        for (var unit = 1; unit <= units.Count; unit++)
            units.Atoms[unit] = WordAtoms.Of(text.Form(first + unit - 1));
        NameMarks.Put(hits, units);
        batch.Add(units);
        numbers.Add(number);
        return units.Count;
    }

    static RecognisedName Recognised(TaggedName name) => new(name.First - 1, name.Last - 1, name.Kind, name.Certainty);

    bool IsKept(TokenizedText text, int first, IReadOnlyList<NameHit> hits, RecognisedName name)
    {
        var (start, end) = (first + name.First, first + name.Last);
        if (name.Certainty < LeastCertain || !HasCapital(text, start, end) || !hits.All(hit => Allows(hit, name)))
            return false;
        if (!Capitals.StartsSentence(text, first, start) || !capitals.IsCommon(text.Form(start)))
            return true;
        return end > start && name.Certainty >= LeastCertainAtStart;
    }

    /// <summary>A known name is not found again, nor cut, nor taken for a part of another; but towns and states are parts of names, and so are words that
    /// are on file only because they are no actor's name.</summary>
    static bool Allows(NameHit hit, RecognisedName name)
    {
        if (!name.Overlaps(hit.First, hit.Last) || hit.Candidates.All(candidate => candidate.Kind == NameKind.Blocker))
            return true;
        var reachesOver = name.Covers(hit.First, hit.Last) && name.Last - name.First > hit.Last - hit.First;
        return reachesOver && (name.Kind != EntityKind.Person || !hit.IsPerson);
    }

    static bool HasCapital(TokenizedText text, int first, int last)
    {
        foreach (var letter in text.Text.AsSpan(text.Tokens[first].Start, text.Tokens[last].End - text.Tokens[first].Start))
        {
            if (char.IsUpper(letter))
                return true;
        }

        return false;
    }
}
