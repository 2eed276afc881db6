using System.Collections.Frozen;
using Casus.Coding.Context;
using Casus.Text;

namespace Casus.Coding.Agreements;

/// <summary>Recognizes the treaties of <c>data/treaties</c>: by name, or by parties with the year or the day of signature.</summary>
public sealed class TreatyNames
{
    /// <summary>Kinds that a treaty of alliance may be spoken of as.</summary>
    static readonly string[] alliances = ["treaty", "pact", "partnership", "alliance", "defence", Instrument.General];

    readonly IReadOnlyList<KnownTreaty> treaties;
    readonly FrozenDictionary<string, string> byName;

    public TreatyNames(IReadOnlyList<KnownTreaty> treaties)
    {
        this.treaties = treaties;
        byName = treaties.SelectMany(treaty => treaty.Names.Select(name => (name: Key(name), treaty.Id))).DistinctBy(pair => pair.name)
            .ToFrozenDictionary(pair => pair.name, pair => pair.Id, StringComparer.Ordinal);
    }

    /// <returns>Id of the treaty that the document speaks of; null where it is none that is known, or may be several.</returns>
    internal string? Find(Dossier dossier, Scene scene) =>
        dossier.Mentions.Select(mention => ByName(mention, scene)).FirstOrDefault(id => id is not null) ?? ByYear(dossier) ?? ByDay(dossier);

    /// <summary>The name may have more words before or behind the noun than the coder takes for it: the longest one that is known decides.</summary>
    string? ByName(Instrument mention, Scene scene)
    {
        const int longest = 14;
        var (sentence, tokens) = (mention.Sentence, mention.Sentence.Tokens);
        for (var last = Math.Min(tokens.Count - 1, mention.Token + longest); last >= mention.Token; last--)
        {
            for (var first = Math.Max(0, mention.Token - longest); first <= mention.Token; first++)
            {
                if (last > first && last - first < longest && byName.TryGetValue(Key(scene.Document[TextSpan.Covering(tokens[first].Span, tokens[last].Span)]), out var id))
                    return id;
            }
        }

        return null;
    }

    /// <summary>"The 1961 treaty between China and North Korea".</summary>
    string? ByYear(Dossier dossier)
    {
        var years = dossier.Mentions.SelectMany(Years).ToHashSet();
        return years.Count == 0 || !alliances.Contains(dossier.Kind) ? null : Only(treaties.Where(treaty => years.Contains(treaty.Signed.Year) && IsBetween(treaty, dossier)));
    }

    static IEnumerable<int> Years(Instrument mention)
    {
        foreach (var dependent in mention.Sentence.Dependents(mention.Token))
        {
            if (mention.Sentence.Tokens[dependent].Form is { Length: 4 } form && int.TryParse(form, out var year) && year is > 1800 and < 2200)
                yield return year;
        }
    }

    string? ByDay(Dossier dossier) =>
        dossier.Mentions.Select(mention => mention.SignedOn).FirstOrDefault(day => day is not null) is { } signed && alliances.Contains(dossier.Kind) && dossier.Kind != Instrument.General
            ? Only(treaties.Where(treaty => treaty.Signed == signed && IsBetween(treaty, dossier)))
            : null;

    static bool IsBetween(KnownTreaty treaty, Dossier dossier) =>
        dossier.AllParties.Count > 1 && dossier.AllParties.All(party => treaty.Parties.Contains(party.Code!));

    static string? Only(IEnumerable<KnownTreaty> found) => found.Take(2).ToArray() is [var only] ? only.Id : null;

    static string Key(string name) => name.Replace("’", "'", StringComparison.Ordinal).ToLowerInvariant();
}
