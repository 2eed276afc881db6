using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Questions;

/// <summary>Codes what the text says is not known, with the record that it is about.</summary>
public sealed class QuestionCoder(Lexicon lexicon)
{
    public const string Version = "questions/1";

    /// <summary>Words that two clauses have in common whatever they speak of.</summary>
    static readonly string[] common = ["the", "and", "for", "that", "this", "are", "was", "with", "what", "not", "agreement", "treaty", "deal", "under"];

    readonly QuestionFinder finder = new(lexicon.Questions);

    /// <param name="records">All others of the document.</param>
    internal IReadOnlyList<OpenQuestion> Code(Scene scene, IReadOnlyList<Record> records)
    {
        var found = new List<OpenQuestion>();
        foreach (var sentence in scene.Parsed.Sentences)
        {
            foreach (var doubt in finder.Find(sentence).DistinctBy(doubt => Clauses.Of(sentence, doubt.Token)))
                found.Add(Record(scene, doubt, records));
        }

        return found;
    }

    /// <summary>Every word that may say that something is not known, and why it does not.</summary>
    internal IEnumerable<Cue> Cues(Scene scene)
    {
        foreach (var sentence in scene.Parsed.Sentences)
        {
            var doubts = finder.Find(sentence).ToArray();
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (finder.Known(sentence, token) is { } signal)
                    yield return new(sentence, token, signal.Name, Array.Exists(doubts, doubt => doubt.Token == token) ? null : "what it needs beside it is not there: a denial, a complement, or a word that governs it");
            }
        }
    }

    OpenQuestion Record(Scene scene, Doubt doubt, IReadOnlyList<Record> records)
    {
        var (sentence, document) = (doubt.Sentence, scene.Document);
        var clause = document.Quote(Clauses.Span(sentence, Clauses.Of(sentence, doubt.Token)));
        return new()
        {
            Document = document.Id,
            Occurred = document.Published is { } day ? UncertainDate.Between(null, day, DatePrecision.Unknown) : UncertainDate.Unknown,
            Factuality = Factuality.Certain,
            Attribution = AttributionReader.Of(scene, sentence, doubt.Token),
            Evidence = [clause],
            Rule = doubt.Rule,
            Coder = Version,
            About = About(clause, records, SpeaksOfAgreement(sentence, doubt.Token)),
            What = document[Clauses.Span(sentence, doubt.What)],
        };
    }

    /// <summary>The agreement that the clause speaks of, or that commitment of it which has a word in common with the clause; else what
    /// is told in the clause itself.</summary>
    static string? About(Quotation clause, IReadOnlyList<Record> records, bool speaksOfAgreement)
    {
        var here = records.Where(record => record.Evidence.Any(quote => quote.Start < clause.End && clause.Start < quote.End)).ToArray();
        var told = here.OfType<Agreement>().FirstOrDefault()
            ?? (speaksOfAgreement ? records.OfType<Agreement>().LastOrDefault(agreement => agreement.Factuality == Factuality.Certain && agreement.Evidence[0].Start < clause.Start) : null);
        if (told is not { } agreement)
            return (here.FirstOrDefault(record => record is Commitment or Flow) ?? here.FirstOrDefault(record => record is CodedEvent))?.Id;

        var id = agreement.Id;
        var asked = Words(clause.Quote);
        var commitment = records.OfType<Commitment>().FirstOrDefault(commitment =>
            commitment.Agreement == (agreement.Treaty ?? id) && commitment.Evidence.Any(quote => Words(quote.Quote).Overlaps(asked)));
        return commitment?.Id ?? id;
    }

    /// <summary>Also where the noun qualifies another ("the treaty text").</summary>
    bool SpeaksOfAgreement(Sentence sentence, int token)
    {
        var clause = Clauses.Of(sentence, token);
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            if (sentence.Tokens[word].Tag == UniversalTag.NOUN && lexicon.Agreements.Nouns(Scene.Lemma(sentence, word)).Any(noun => noun.Needs == AgreementNeed.Nothing) && Clauses.Governs(sentence, clause, word))
                return true;
        }

        return false;
    }

    static HashSet<string> Words(string text) =>
        [.. text.Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2 && !common.Contains(word)).Select(word => word.ToLowerInvariant())];
}
