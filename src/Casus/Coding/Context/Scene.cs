using Casus.Coding.Claims;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>A parsed document as coders ask it: whom does this phrase mean, and what word governs that one.</summary>
public sealed class Scene
{
    const int LongestDateline = 9;

    readonly ILookup<int, Mention> mentions;
    readonly WordClasses classes;
    Utterances? utterances;
    Anaphora? anaphora;
    Groups? groups;

    public Scene(ParsedText parsed, Lexicon lexicon)
    {
        (Parsed, Lexicon, classes) = (parsed, lexicon, lexicon.Classes);
        mentions = parsed.Mentions.ToLookup(mention => mention.Sentence);
    }

    public ParsedText Parsed { get; }

    public Lexicon Lexicon { get; }

    public Document Document => Parsed.Document;

    /// <summary>Who says what, read when it is first asked for.</summary>
    internal Utterances Utterances => utterances ??= Utterances.Read(this);

    /// <summary>Whom words mean that stand for somebody named elsewhere.</summary>
    internal Anaphora Anaphora => anaphora ??= new(this, hasUtterances: true);

    internal Groups Groups => groups ??= new(this);

    /// <summary>Those who can act and suffer: places are none of them.</summary>
    public IEnumerable<Mention> MentionsIn(Sentence sentence) => mentions[sentence.Number].Where(mention => mention.Kind != MentionKind.Place && !IsDateline(sentence, mention));

    /// <summary>Those who can take part, and places, which may stand for their states.</summary>
    internal IEnumerable<Mention> SidesIn(Sentence sentence) => mentions[sentence.Number].Where(mention => !IsDateline(sentence, mention));

    /// <summary>"KABUL (Pajhwok): …", "Tehran, March 15, IRNA - …": where it was written, and nobody who acts.</summary>
    static bool IsDateline(Sentence sentence, Mention mention)
    {
        if (mention is not { First: 0, Kind: MentionKind.Metonym })
            return false;
        for (var token = mention.Last + 1; token < Math.Min(sentence.Tokens.Count, mention.Last + LongestDateline); token++)
        {
            if (sentence.Tokens[token].Tag is UniversalTag.VERB or UniversalTag.AUX)
                return false;
            if (sentence.Tokens[token].Form is ":" or "-" or "--" or "–" or "—")
                return true;
        }

        return false;
    }

    /// <summary>The actors that a phrase stands for: named by it, or owning what it names ("Russian missiles").</summary>
    public IReadOnlyList<ActorReference> Meant(Sentence sentence, int head)
    {
        var named = Named(sentence, head);
        if (named.Count == 0 && classes.Contains("quantity", Lemma(sentence, head)))
            return Counted(sentence, head);
        return named.Count > 0 || classes.Contains("relational", Lemma(sentence, head)) ? named : Owners(sentence, head);
    }

    /// <summary>"Thousands of Georgians": who is counted is meant, not the number.</summary>
    IReadOnlyList<ActorReference> Counted(Sentence sentence, int head) =>
        [.. ArgumentReader.Read(sentence, head).Where(argument => argument.Preposition == "of")
            .SelectMany(argument => Named(sentence, argument.Head))];

    /// <summary>The actors that the phrase itself names; empty where it names none.</summary>
    public IReadOnlyList<ActorReference> Named(Sentence sentence, int head)
    {
        var mention = MentionsIn(sentence)
            .Where(mention => mention.Head == head || (mention.First <= head && head <= mention.Last))
            .MaxBy(mention => (mention.Head == head, mention.Last - mention.First));
        return mention is null ? [] : References(mention);
    }

    /// <summary>The states of the places that a phrase names: "shelled Kharkiv" is done to Ukraine.</summary>
    public IReadOnlyList<ActorReference> Place(Sentence sentence, int head)
    {
        foreach (var mention in mentions[sentence.Number])
        {
            if (mention.Kind == MentionKind.Place && mention.First <= head && head <= mention.Last)
                return References(mention);
        }

        return [];
    }

    /// <summary>The actors that possess or give their nationality to what the phrase names.</summary>
    public IReadOnlyList<ActorReference> Owners(Sentence sentence, int head) =>
        [.. ArgumentReader.Read(sentence, head)
            .Where(argument => argument.Kind == ArgumentKind.Owner)
            .SelectMany(argument => Named(sentence, argument.Head))];

    /// <summary>True where the word belongs to a place, to a time, or to an actor who is known.</summary>
    public bool IsTaken(Sentence sentence, int token)
    {
        foreach (var mention in mentions[sentence.Number])
        {
            if (mention.First <= token && token <= mention.Last)
                return true;
        }

        return Parsed.Times.Any(time => time.Sentence == sentence.Number && time.First <= token && token <= time.Last);
    }

    public IReadOnlyList<ActorReference> References(Mention mention)
    {
        // "The army says it …": the name says more to a reader than the pronoun, and stands as near.
        if (mention.Kind == MentionKind.Anaphor && mention.Antecedents is [{ } named] && named.Sentence == mention.Sentence && IsSame(named, mention))
            return [.. References(named).Zip(mention.Referents, (words, referent) => words with { Code = referent.Code, Name = referent.Name, Because = referent.Because })];

        var words = Document.Quote(mention.Span);
        return [.. mention.Referents.Select(referent =>
            new ActorReference(referent.Code, mention.Kind == MentionKind.Place ? null : referent.Name, words.Quote, words.Start, words.End, referent.Because))];
    }

    /// <summary>Not so where "the South" takes up the North.</summary>
    static bool IsSame(Mention one, Mention other) =>
        one.Referents.Select(referent => referent.Code.State()).SequenceEqual(other.Referents.Select(referent => referent.Code.State()));

    /// <summary>Lower-case dictionary form of a word.</summary>
    public static string Lemma(Sentence sentence, int token) => sentence.Tokens[token].Lemma.ToLowerInvariant();
}
