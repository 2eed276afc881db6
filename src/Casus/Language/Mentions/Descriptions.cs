using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Finds actors that are described, not named: "South Korean troops", "the foreign minister of Estonia".</summary>
sealed class Descriptions(AgentNouns agents)
{
    /// <param name="names">The names already linked in the sentence.</param>
    public IEnumerable<Mention> Find(Sentence sentence, IReadOnlyList<Mention> names)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (Sector(sentence, token) is { } sector && !names.Any(name => name.Head == token || Covers(name, token))
                && Owners(sentence, token, names) is { Count: > 0 } owners)
            {
                yield return Describe(sentence, token, sector, owners);
            }
        }
    }

    string? Sector(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN))
            return null;

        var phrase = new List<string>();
        foreach (var dependent in sentence.Dependents(token))
        {
            if (dependent < token && (sentence.Is(dependent, "compound") || sentence.Is(dependent, "amod")))
                phrase.Add(sentence.Tokens[dependent].Lemma.ToLowerInvariant());
        }

        return agents.Sector([.. phrase, sentence.Tokens[token].Lemma.ToLowerInvariant()]);
    }

    /// <summary>The states or bodies that the noun belongs to: an adjective, a possessor, a compound or what stands behind "of".</summary>
    static IReadOnlyList<Mention> Owners(Sentence sentence, int noun, IReadOnlyList<Mention> names) =>
        [.. ArgumentReader.Read(sentence, noun)
            .Where(argument => argument.Kind == ArgumentKind.Owner || argument.Preposition == "of")
            .Select(argument => names.FirstOrDefault(name => Covers(name, argument.Head) && name.Referents is [{ Name: null }]))
            .OfType<Mention>().Distinct()];

    static Mention Describe(Sentence sentence, int noun, string sector, IReadOnlyList<Mention> owners)
    {
        var (first, last) = (Math.Min(noun, owners.Min(owner => owner.First)), Math.Max(noun, owners.Max(owner => owner.Last)));
        var span = TextSpan.Covering(sentence.Tokens[first].Span, sentence.Tokens[last].Span);
        var name = owners.Count == 1 ? PersonName(sentence, noun) : null;
        return new(sentence.Number, first, last, noun, span, MentionKind.Description,
            [.. owners.Select(owner => Body(sentence.Tokens[noun].Lemma, sector, owner.Referents[0], name))]);
    }

    static Referent Body(string noun, string sector, Referent owner, string? name) => new(
        owner.Code.HasState ? owner.Code.State().InSector(sector) : owner.Code,
        name,
        $"{noun.ToLowerInvariant()} of {owner.Code.State()} ({owner.Because})");

    /// <summary>The name behind a title: "Foreign Minister Kaja K.".</summary>
    static string? PersonName(Sentence sentence, int noun)
    {
        var parts = new List<string>();
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (dependent > noun && sentence.Tokens[dependent].Tag == UniversalTag.PROPN
                && (sentence.Is(dependent, "flat") || sentence.Is(dependent, "appos")))
            {
                parts.Add(sentence.Tokens[dependent].Form);
                foreach (var inner in sentence.Dependents(dependent))
                {
                    if (sentence.Is(inner, "flat"))
                        parts.Add(sentence.Tokens[inner].Form);
                }
            }
        }

        return parts.Count > 0 ? string.Join(' ', parts) : null;
    }

    static bool Covers(Mention mention, int token) => mention.First <= token && token <= mention.Last;
}
