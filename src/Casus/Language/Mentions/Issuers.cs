using Casus.Actors;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Who speaks as "we" in a statement: those in whose name its title says that it is made, else its publisher.</summary>
static class Issuers
{
    static readonly string[] statements = ["statement", "declaration", "communiqué", "communique", "remarks", "letter", "address"];
    static readonly string[] introducing = ["by", "from", "of", "between", "and", "the", "leaders", "heads", "state", "government", "joint", ","];

    /// <summary>In how many sentences at the beginning those who speak may say who they are.</summary>
    const int FirstSentences = 6;

    /// <param name="title">The parsed title.</param>
    /// <returns>Empty where the title tells of no statement, or names nobody who makes it.</returns>
    public static IReadOnlyList<Referent> OfTitle(IReadOnlyList<Sentence> title, IReadOnlyList<Mention> mentions)
    {
        if (title is not [var sentence, ..])
            return [];
        var statement = Enumerable.Range(0, sentence.Tokens.Count).FirstOrDefault(token => statements.Contains(sentence.Tokens[token].Form.ToLowerInvariant()), -1);
        if (statement < 0)
            return [];
        var named = mentions.Where(mention => mention.Sentence == 0 && mention.Kind != MentionKind.Place).ToArray();
        List<Mention> before = [.. named.Where(mention => mention.Last < statement)];
        return [.. (before.Count > 0 ? before : After(sentence, statement, named)).SelectMany(mention => mention.Referents)
            .Select(referent => referent with { Because = $"the title gives the statement to {referent.Name ?? referent.Code.ToString()}" }).DistinctBy(referent => referent.Code)];
    }

    /// <summary>"We, the leaders of the Group of Seven, met today": who speak, they say themselves.</summary>
    public static IReadOnlyList<Referent> OfText(IReadOnlyList<Sentence> text, IReadOnlyList<Mention> mentions)
    {
        foreach (var sentence in text.Take(FirstSentences))
        {
            var tokens = sentence.Tokens;
            for (var token = 0; token + 2 < tokens.Count; token++)
            {
                if (tokens[token].Form is not ("We" or "we") || tokens[token + 1].Form != "," || tokens[token + 2].Form is not ("the" or "The") && tokens[token + 2].Tag != UniversalTag.PROPN)
                    continue;
                var end = Enumerable.Range(token + 2, tokens.Count - token - 2).FirstOrDefault(at => tokens[at].Tag is UniversalTag.VERB or UniversalTag.AUX || tokens[at].Form is "alongside" or "together" or "with", tokens.Count);
                Referent[] named = [.. mentions.Where(mention => mention.Sentence == sentence.Number && mention.First > token && mention.Last < end && mention.Kind is not (MentionKind.Place or MentionKind.Anaphor))
                    .SelectMany(mention => mention.Referents).Select(referent => referent with { Because = $"the text says who speaks: {referent.Name ?? referent.Code.ToString()}" }).DistinctBy(referent => referent.Code.State())];
                if (named.Length > 0)
                    return named;
            }
        }

        return [];
    }

    /// <summary>"Statement by A and B on C": those who follow at once, and whoever is joined to them.</summary>
    static List<Mention> After(Sentence sentence, int statement, Mention[] named)
    {
        var found = new List<Mention>();
        for (var token = statement + 1; token < sentence.Tokens.Count;)
        {
            if (Array.Find(named, mention => mention.First <= token && token <= mention.Last) is { } mention)
            {
                found.Add(mention);
                token = mention.Last + 1;
            }
            else if (introducing.Contains(sentence.Tokens[token].Form.ToLowerInvariant()))
            {
                token++;
            }
            else
            {
                break;
            }
        }

        return found;
    }

    /// <param name="publisher">As the document gives it: <c>The White House</c>.</param>
    /// <returns>Only a government or a body of one speaks for its state in what it publishes; a newspaper does not.</returns>
    public static IReadOnlyList<Referent> OfPublisher(string? publisher, NameIndex names)
    {
        var words = (publisher ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["The" or "the", ..])
            words = words[1..];
        if (words.Length == 0)
            return [];
        var match = names.LongestMatch(words, 0);
        return match.Length != words.Length
            ? []
            : [.. match.Candidates.Where(candidate => candidate.Code is { HasState: true, Suffix: "GOV" or "MIL" or "LEG" } or { HasState: false, Suffix: not null })
                .Take(1).Select(candidate => new Referent(candidate.Code!, null, $"published by {publisher}"))];
    }
}
