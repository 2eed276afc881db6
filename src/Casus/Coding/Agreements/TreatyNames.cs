using System.Collections.Frozen;
using Casus.Actors;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Coding.Agreements;

/// <summary>Recognizes the treaties of <c>data/treaties</c>: by name, or by parties with the year or the day of signature.</summary>
public sealed class TreatyNames
{
    /// <summary>Kinds that a treaty of alliance may be spoken of as.</summary>
    static readonly string[] alliances = ["treaty", "pact", "partnership", "alliance", "defence", Instrument.General];

    const string Between = " between ";

    /// <summary>A shorter name is no name of one treaty alone: "Treaty of Friendship".</summary>
    const int FewestBlanks = 4;

    /// <summary>Of whose treaty alone news says "Article 5".</summary>
    static readonly ActorCode allianceOfArticleFive = ActorCode.Parse("IGO.NAT");

    readonly IReadOnlyList<KnownTreaty> treaties;
    readonly FrozenDictionary<string, string> byName;

    public TreatyNames(IReadOnlyList<KnownTreaty> treaties)
    {
        this.treaties = treaties;
        byName = treaties.SelectMany(treaty => treaty.Names.Select(name => (Name: Key(name), treaty.Id))).Concat(Short(treaties)).DistinctBy(pair => pair.Name)
            .ToFrozenDictionary(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);
    }

    /// <summary>"Treaty of Mutual Cooperation and Security", without the words for its parties, where no other treaty is called so.</summary>
    static IEnumerable<(string Name, string Id)> Short(IReadOnlyList<KnownTreaty> treaties) =>
        treaties.SelectMany(treaty => treaty.Names.Where(name => name.Contains(Between, StringComparison.Ordinal)).Select(name => (Name: Key(name[..name.IndexOf(Between, StringComparison.Ordinal)]), treaty.Id)))
            .Where(pair => pair.Name.Count(letter => letter == ' ') >= FewestBlanks).GroupBy(pair => pair.Name).Where(called => called.DistinctBy(pair => pair.Id).Count() == 1).Select(called => called.First());

    /// <returns>Id of the treaty that the document speaks of; null where it is none that is known, or may be several.</returns>
    internal string? Find(Dossier dossier, Scene scene) =>
        dossier.Mentions.Select(mention => ByName(mention, scene)).FirstOrDefault(id => id is not null) ?? ByYear(dossier) ?? ByDay(dossier) ?? ByPair(dossier);

    /// <summary>The treaty by whose name, or by whose article, a promise is made: "our commitment to Article 5", "… under the Treaty of Mutual Cooperation".</summary>
    /// <param name="clause">The head of the clause that holds the promise.</param>
    /// <param name="binder">The word that binds.</param>
    internal string? Of(Scene scene, Sentence sentence, int clause, int binder)
    {
        for (var token = binder + 1; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN) || !(Clauses.Governs(sentence, clause, token) || token == clause))
                continue;
            if (Longest(scene, sentence, token) is { } id)
                return id;
            if (sentence.Tokens[token].Form == "Article" && token + 1 < sentence.Tokens.Count && sentence.Tokens[token + 1].Form is "5" or "V" or "Five"
                && scene.Parsed.Mentions.Any(mention => mention.Referents.Any(referent => referent.Code == allianceOfArticleFive)))
            {
                return byName.GetValueOrDefault("nato");
            }
        }

        return null;
    }

    /// <summary>The name may have more words before or behind the noun than the coder takes for it: the longest one that is known decides.</summary>
    string? ByName(Instrument mention, Scene scene) => Longest(scene, mention.Sentence, mention.Token);

    string? Longest(Scene scene, Sentence sentence, int token)
    {
        const int longest = 14;
        var tokens = sentence.Tokens;
        for (var last = Math.Min(tokens.Count - 1, token + longest); last >= token; last--)
        {
            for (var first = Math.Max(0, token - longest); first <= token; first++)
            {
                if (last > first && last - first < longest && byName.TryGetValue(Key(scene.Document[TextSpan.Covering(tokens[first].Span, tokens[last].Span)]), out var id))
                    return id;
            }
        }

        // "The NATO treaty": called by the name of what it founded.
        return token > 0 && Scene.Lemma(sentence, token) is "treaty" or "charter" && sentence.Is(token - 1, "compound") ? byName.GetValueOrDefault(Key(tokens[token - 1].Form)) : null;
    }

    /// <summary>"The mutual defence treaty between A and B", where only one is known.</summary>
    string? ByPair(Dossier dossier) =>
        dossier.AllParties.Count == 2 && dossier.Mentions.Any(mention => mention.IsDefinite && IsMutualDefence(mention))
            ? Only(treaties.Where(treaty => treaty.Parties.Count == 2 && IsBetween(treaty, dossier)))
            : null;

    static bool IsMutualDefence(Instrument mention) =>
        mention.Token > 1 && Scene.Lemma(mention.Sentence, mention.Token - 1) is "defence" or "defense" && Scene.Lemma(mention.Sentence, mention.Token - 2) == "mutual";

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
