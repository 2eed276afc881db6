using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>The name of the person whom a title introduces.</summary>
/// <param name="Head">The token that heads the name; −1 where no name stands by the title.</param>
/// <param name="IsTitled">The title stands before the name as part of it; else the two stand side by side.</param>
readonly record struct PersonName(int Head, int First, int Last, string? Text, bool IsTitled)
{
    public static PersonName None { get; } = new(-1, -1, -1, null, false);
}

static class PersonNames
{
    public static PersonName Of(SentenceMentions found, AgentPhrase phrase)
    {
        var grammatical = ByGrammar(found, phrase);
        var next = phrase.Noun + 1;
        if (grammatical.Head >= 0 && grammatical.Text is not null)
            return Extended(found, grammatical);
        return next < found.Sentence.Tokens.Count && found.RecognisedAt(next) is { Kind: EntityKind.Person } name && name.First == next
            ? new(SentenceMentions.HeadOf(found.Sentence, name), name.First, name.Last, found.Words(name.First, name.Last), IsTitled: true)
            : grammatical;
    }

    /// <summary>The tree may cut a name that was recognised as a whole.</summary>
    static PersonName Extended(SentenceMentions found, PersonName person) =>
        found.RecognisedAt(person.First) is { Kind: EntityKind.Person } name && name.First == person.First && name.Last > person.Last
            ? person with { Last = name.Last, Text = found.Words(name.First, name.Last) }
            : person;

    static PersonName ByGrammar(SentenceMentions found, AgentPhrase phrase)
    {
        var sentence = found.Sentence;
        if (phrase.Flat)
            return Whole(sentence, phrase.First, phrase.Noun + 1, isTitled: true);

        foreach (var dependent in sentence.Dependents(phrase.Noun))
        {
            if (dependent > phrase.Noun && IsName(sentence, dependent) && (sentence.Is(dependent, "flat") || sentence.Is(dependent, "appos")))
                return sentence.Is(dependent, "flat") ? Whole(sentence, phrase.Noun, dependent, isTitled: true) : Whole(sentence, dependent, dependent, isTitled: false);
        }

        var head = sentence.Tokens[phrase.Noun].Head;
        if (head < 0 || !IsName(sentence, head) || found.HeadedBy(head) is { Kind: not MentionKind.Name })
            return PersonName.None;
        return sentence.Tokens[phrase.Noun].Relation switch
        {
            "nmod:desc" or "compound" when phrase.Noun < head && IsPlainName(sentence, head) => Whole(sentence, head, head, isTitled: true),
            "appos" when phrase.Noun > head => Whole(sentence, head, head, isTitled: false),
            _ => PersonName.None,
        };
    }

    /// <param name="head">What the name's words hang on.</param>
    /// <param name="first">The first word of the name.</param>
    static PersonName Whole(Sentence sentence, int head, int first, bool isTitled)
    {
        var last = first;
        while (last + 1 < sentence.Tokens.Count && sentence.Is(last + 1, "flat") && sentence.Tokens[last + 1].Tag == UniversalTag.PROPN)
            last++;
        if (first >= sentence.Tokens.Count || sentence.Tokens[first].Tag != UniversalTag.PROPN)
            return PersonName.None;

        var text = sentence.Tokens[first].Form;
        for (var token = first + 1; token <= last; token++)
            text += " " + sentence.Tokens[token].Form;
        return new(head, first, last, text, isTitled);
    }

    /// <summary>"Army Times", "Police Scotland": a name without a second word that hangs on it may be a body's.</summary>
    static bool IsPlainName(Sentence sentence, int head) =>
        sentence.Dependent(head, "flat") >= 0 || sentence.Tokens[head].Tag == UniversalTag.PROPN;

    static bool IsName(Sentence sentence, int token) => sentence.Tokens[token].Tag == UniversalTag.PROPN;
}
