using Casus.Actors;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>Finds people and bodies of whom the text does not say whose they are: "gunmen", "Abdullah", "he", "dozens".</summary>
static class Strangers
{
    const int Longest = 6;
    const string Civilians = "CVL";

    /// <summary>The words of "16-year-old" before the last.</summary>
    const int LengthOfAge = 4;

    static readonly string[] pronouns =
        ["he", "him", "she", "her", "they", "them", "we", "us", "himself", "herself", "themselves", "someone", "somebody", "everyone", "everybody", "others"];

    /// <summary>Whom the phrase with this head means; null where it means no person or body, or a place or a time.</summary>
    /// <param name="country">The state in which it happens; null where the text names none.</param>
    public static ActorReference? Of(Scene scene, Sentence sentence, int head, string? country)
    {
        if (scene.Lexicon.Classes.Contains("quantity", Scene.Lemma(sentence, head)) && Counted(sentence, head) is >= 0 and var counted)
            return Of(scene, sentence, counted, country);
        if (scene.IsTaken(sentence, head) || Sector(scene, sentence, head) is not { } sector)
            return null;

        var state = ActorCode.TryParse(country, null, out var known) ? known : ActorCode.Unknown;
        var words = scene.Document.Quote(Span(sentence, head));
        return new(
            sector.Length == 0 ? state : state.InSector(sector),
            null,
            words.Quote,
            words.Start,
            words.End,
            country is null ? "the text does not say whose" : $"it happened in {country}");
    }

    /// <summary>"Hundreds of banks": what is counted; −1 where nothing is.</summary>
    static int Counted(Sentence sentence, int head)
    {
        foreach (var argument in ArgumentReader.Read(sentence, head))
        {
            if (argument.Preposition == "of" && argument.Head > head)
                return argument.Head;
        }

        return -1;
    }

    /// <summary>The sector that the words tell, empty where they tell none; null where they mean nobody.</summary>
    static string? Sector(Scene scene, Sentence sentence, int head) => sentence.Tokens[head].Tag switch
    {
        _ when IsAge(sentence, head) => Civilians,
        UniversalTag.PRON => IsPerson(sentence, head) ? "" : null,
        UniversalTag.NUM => IsCounted(sentence, head) ? Civilians : null,
        UniversalTag.NOUN when scene.Lexicon.Classes.Contains("headcount", Scene.Lemma(sentence, head)) => IsCounted(sentence, head) ? Civilians : null,
        UniversalTag.NOUN => Described(scene.Lexicon.Agents, sentence, head),
        UniversalTag.PROPN when scene.Lexicon.Agreements.Nouns(Scene.Lemma(sentence, head)).Count > 0 => null,
        UniversalTag.PROPN => Described(scene.Lexicon.Agents, sentence, head) ?? (IsName(sentence, head) ? "" : null),
        _ => null,
    };

    /// <summary>"A 16-year-old".</summary>
    static bool IsAge(Sentence sentence, int head) =>
        head >= 2 && sentence.Tokens[head].Form == "old" && sentence.Tokens[head - 1].Form == "-" && sentence.Tokens[head - 2].Form == "year"
        && sentence.UniversalRelation(head) is "nsubj" or "obj" or "obl" or "conj" or "nmod" or "root";

    static bool IsPerson(Sentence sentence, int head) =>
        sentence.Tokens[head].Relation != "nmod:poss" && Array.IndexOf(pronouns, sentence.Tokens[head].Form.ToLowerInvariant()) >= 0;

    /// <summary>"Killed 26 and wounded dozens": a number that counts people stands where they would, and counts nothing else.</summary>
    static bool IsCounted(Sentence sentence, int head)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (sentence.Is(dependent, "nmod") || sentence.Is(dependent, "case") || sentence.Is(dependent, "flat"))
                return false;
        }

        return sentence.Tokens[head].Relation is "obj" or "nsubj:pass";
    }

    static bool IsName(Sentence sentence, int head) => char.IsUpper(sentence.Tokens[head].Form[0]) && sentence.Tokens[head].Relation != "compound";

    static string? Described(AgentNouns agents, Sentence sentence, int head)
    {
        if (!agents.MayEnd(sentence.Tokens[head].Lemma))
            return null;
        var words = new List<string>(Longest);
        foreach (var dependent in sentence.Dependents(head))
        {
            if (dependent < head && words.Count < Longest - 1 && (sentence.Is(dependent, "compound") || sentence.Is(dependent, "amod")))
                words.Add(sentence.Tokens[dependent].Lemma);
        }

        words.Add(sentence.Tokens[head].Lemma);
        return agents.Sector([.. words]);
    }

    /// <summary>The head with the words before it that describe it, and the rest of a name behind it.</summary>
    static TextSpan Span(Sentence sentence, int head)
    {
        var (first, last) = (IsAge(sentence, head) && head >= LengthOfAge ? head - LengthOfAge : head, head);
        foreach (var dependent in sentence.Dependents(head))
        {
            if (dependent < head && sentence.Tokens[dependent].Relation is "compound" or "amod" or "nummod" or "flat" or "nmod:desc")
                first = Math.Min(first, dependent);
            else if (dependent > head && sentence.Is(dependent, "flat"))
                last = Math.Max(last, dependent);
        }

        return TextSpan.Covering(sentence.Tokens[first].Span, sentence.Tokens[last].Span);
    }
}
