using System.Collections.Concurrent;
using Casus.Language.Mentions;

namespace Casus.Language.Names;

/// <summary>Finds names that no file knows: of persons, organisations, places and events. Thread-safe; takes time linear in the text.</summary>
/// <remarks>Only sentences that have a capital outside the known names are looked at. What the network is not sure of stays unsaid.</remarks>
public sealed class NameRecogniser(SyntaxModel model)
{
    readonly ConcurrentBag<SentenceNames> idle = [];
    readonly Capitals capitals = new(model.Words);

    /// <param name="hits">The known names of each sentence.</param>
    /// <returns>The others of each sentence, in the sentences' order; one may reach over a known name, but not into one.</returns>
    public IReadOnlyList<IReadOnlyList<RecognisedName>> Find(TokenizedText text, IReadOnlyList<IReadOnlyList<NameHit>> hits)
    {
        if (!idle.TryTake(out var reader))
            reader = new(model.Names, capitals);
        var found = new IReadOnlyList<RecognisedName>[text.SentenceCount];
        reader.Find(text, hits, found);
        idle.Add(reader);
        return found;
    }

    /// <summary>Adds the persons of several words to what the parser takes for one word each.</summary>
    public static IReadOnlyList<NameRange> Units(TokenizedText text, IReadOnlyList<NameRange> known, IReadOnlyList<IReadOnlyList<RecognisedName>> recognised)
    {
        var all = new List<NameRange>(known);
        for (var sentence = 0; sentence < recognised.Count; sentence++)
        {
            var first = text.FirstToken(sentence);
            foreach (var name in recognised[sentence])
            {
                if (name is { Kind: EntityKind.Person } && name.Last > name.First)
                    all.Add(new(first + name.First, first + name.Last, HeadFirst: true));
            }
        }

        return all;
    }
}
