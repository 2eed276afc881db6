using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Agreements;

/// <summary>Sorts the mentions of agreements by which agreement they mean.</summary>
static class Dossiers
{
    static readonly string[] describing = ["describe", "call", "dub", "know", "name", "hail", "term"];

    public static IReadOnlyList<Dossier> Sort(IReadOnlyList<Instrument> mentions)
    {
        var dossiers = new List<Dossier>();
        var described = mentions.ToDictionary(mention => mention, mention => Described(mention, mentions));
        foreach (var mention in mentions.Where(mention => !described.ContainsValue(mention)).Select(AsReminder))
        {
            var description = described.GetValueOrDefault(mention);
            var known = description is null ? mention : mention with { Kind = description.Kind, Name = description.Name ?? mention.Name };
            if (Find(known, dossiers) is { } dossier)
                dossier.Add(known);
            else if (!DescribesPronoun(known))
                dossiers.Add(new(known));
        }

        return dossiers;
    }

    /// <summary>Of the agreements that the mention may mean, the latest one of its very kind, else the latest.</summary>
    static Dossier? Find(Instrument mention, List<Dossier> dossiers)
    {
        if (!mention.IsDefinite)
            return dossiers.LastOrDefault(dossier => dossier.Kind == mention.Kind && dossier.Admits(mention) && !mention.IsGeneral);

        // What is only feared or planned is less likely to be "the agreement" than what there is.
        return dossiers.Where(dossier => dossier.Admits(mention))
            .OrderByDescending(dossier => !mention.IsGeneral && dossier.Kind == mention.Kind)
            .ThenByDescending(dossier => dossier.Mentions[0].Factuality == Factuality.Certain)
            .ThenByDescending(dossiers.IndexOf)
            .FirstOrDefault();
    }

    /// <summary>The other mention by which this one is described: "the deal is described as a partnership", "the pact, a treaty …".</summary>
    static Instrument? Described(Instrument mention, IReadOnlyList<Instrument> mentions) =>
        mentions.FirstOrDefault(other => other != mention && other.Sentence == mention.Sentence && Describes(other, mention));

    /// <summary>"Called it the strongest treaty ever": what has been told before is meant.</summary>
    static Instrument AsReminder(Instrument mention) =>
        DescribesPronoun(mention) ? mention with { IsDefinite = true, Kind = Instrument.General, Parties = [], Around = [] } : mention;

    static bool DescribesPronoun(Instrument mention)
    {
        var (sentence, token) = (mention.Sentence, mention.Sentence.Tokens[mention.Token]);
        return token.Head >= 0 && token.Relation is "xcomp" or "obj" or "ccomp" && describing.Contains(Scene.Lemma(sentence, token.Head))
            && ArgumentReader.Read(sentence, token.Head).Any(argument => argument.Kind is ArgumentKind.Object or ArgumentKind.Indirect && sentence.Tokens[argument.Head].Tag == UniversalTag.PRON);
    }

    static bool Describes(Instrument description, Instrument mention)
    {
        var sentence = mention.Sentence;
        var token = sentence.Tokens[description.Token];
        if (sentence.Tokens[mention.Token] is { Relation: "nsubj" } subject && subject.Head == description.Token)
            return true;
        if (token.Relation == "appos" && token.Head == mention.Token)
            return true;
        return token.Head >= 0
            && describing.Contains(Scene.Lemma(sentence, token.Head))
            && token.Relation is "obl" or "xcomp"
            && ArgumentReader.Read(sentence, token.Head).Any(argument => argument.Kind == ArgumentKind.Object && argument.Head == mention.Token);
    }
}
