using Casus.Actors;
using Casus.Language.Mentions;
using Casus.Lexicons;
using Casus.Text;
using Casus.Time;

namespace Casus.Language.Names;

/// <summary>Brings together all names of a text: those on file, those that a title introduces, those that were recognised, and those of weapons.</summary>
public sealed class EntityFinder(Lexicon lexicon)
{
    /// <summary>How sure it is that whom a title introduces is a person.</summary>
    const double OfTitle = 0.9;

    readonly NameFinder weapons = new(new(lexicon.Weapons.SelectMany(name => new[] { name, name + "s" }).Select(name => (name, new NameCandidate(null, name, NameKind.Blocker, DateRange.Always)))));

    /// <param name="hits">The known names of each sentence.</param>
    /// <param name="recognised">Those that no file knows.</param>
    /// <param name="mentions">Who is mentioned, in the order of the text.</param>
    public IReadOnlyList<NamedEntity> Find(
        IReadOnlyList<Sentence> sentences, IReadOnlyList<IReadOnlyList<NameHit>> hits, IReadOnlyList<IReadOnlyList<RecognisedName>> recognised, IReadOnlyList<Mention> mentions)
    {
        var (all, families, next) = (new List<NamedEntity>(), new EarlierPersons(), 0);
        foreach (var sentence in sentences)
        {
            var own = new List<Mention>();
            for (; next < mentions.Count && mentions[next].Sentence == sentence.Number; next++)
                own.Add(mentions[next]);
            var names = new EntityList(sentence);
            names.Add(recognised[sentence.Number], IsBuilt);
            AddTitled(names, own);
            AddKnown(names, hits[sentence.Number]);
            AddWeapons(names);
            all.AddRange(families.Refer(names, own));
        }

        return all;
    }

    /// <summary>A place whose name ends in a word for a building: "Zaporizhzhia Dam".</summary>
    bool IsBuilt(string lastWord) => lexicon.Classes.Contains("facility", lastWord.ToLowerInvariant());

    static void AddTitled(EntityList names, List<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is { Kind: MentionKind.Name or MentionKind.Description, Referents: [{ Name: { } person, Code: not null }] } && names.StartOf(person, mention.Last) is >= 0 and var first && first >= mention.First)
                names.Add(first, mention.Last, EntityKind.Person, OfTitle);
        }
    }

    static void AddKnown(EntityList names, IReadOnlyList<NameHit> hits)
    {
        foreach (var hit in hits)
        {
            if (KnownKinds.Of(hit) is { } kind)
                names.Add(kind == EntityKind.Person ? WithoutTitle(names.Forms, hit) : hit.First, hit.Last, kind, 1);
        }
    }

    /// <summary>"President Macron" is a name of his, of which the name is "Macron".</summary>
    static int WithoutTitle(string[] forms, NameHit hit)
    {
        for (var token = hit.First; token <= hit.Last; token++)
        {
            if (hit.Candidates[0].Name.Contains(forms[token], StringComparison.OrdinalIgnoreCase))
                return token;
        }

        return hit.First;
    }

    void AddWeapons(EntityList names)
    {
        foreach (var hit in weapons.Find(names.Forms))
            names.Add(hit.First, hit.Last, EntityKind.Weapon, 1);
    }
}
