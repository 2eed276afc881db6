using Casus.Actors;
using Casus.Language;
using Casus.Pipeline;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>Compares names with those that others have marked: a name is right where its words and its kind are the same.</summary>
sealed class NameScore(Knowledge knowledge)
{
    readonly LanguagePipeline pipeline = new(knowledge.Model, knowledge.Actors, knowledge.Lexicon);
    readonly LanguagePipeline onlyKnown = new(knowledge.Model, knowledge.Actors, knowledge.Lexicon, recognises: false);
    readonly List<Miss> misses = [];

    public IReadOnlyList<Miss> Misses => misses;

    /// <summary>With the set's own words and sentences.</summary>
    /// <param name="texts">The sentences of each text.</param>
    /// <param name="kinds">Those that the set tells apart.</param>
    public IEnumerable<NameFigures> Of(string set, IEnumerable<IReadOnlyList<NamedSentence>> texts, IReadOnlyList<EntityKind> kinds, bool isShown) =>
        Count(set, kinds, [.. texts.Where(text => text.Count > 0).Select(text => Judge(set, text, isShown))]);

    /// <summary>From plain text.</summary>
    public IEnumerable<NameFigures> Of(string set, IEnumerable<ReportNames> reports, IReadOnlyList<EntityKind> kinds) =>
        Count(set, kinds, [.. reports.Select(report => new Judged(
            report.Names, Found(report, pipeline.Read(report.Document)), Found(report, onlyKnown.Read(report.Document))))]);

    static IReadOnlyList<(TextSpan, EntityKind)> Found(ReportNames report, ParsedText parsed) =>
        [.. Spans(parsed).Where(found => report.Names.Contains(found) || !report.Others.Any(other => other.Overlaps(found.Span)))];

    Judged Judge(string set, IReadOnlyList<NamedSentence> sentences, bool isShown)
    {
        var (text, spans, ends) = GoldTokens.Of(sentences.Select(sentence => sentence.Words));
        var document = new Document(sentences[0].Id, text);
        var wanted = new List<(TextSpan, EntityKind)>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var first = i == 0 ? 0 : ends[i - 1];
            wanted.AddRange(sentences[i].Names.Select(name => (TextSpan.Covering(spans[first + name.First], spans[first + name.Last]), name.Kind))
                .Where(name => !IsNationality(document[name.Item1])));
        }

        var judged = new Judged(wanted, Spans(pipeline.Read(document, new(text, spans, ends, ends))), Spans(onlyKnown.Read(document, new(text, spans, ends, ends))));
        if (isShown && !judged.Found.ToHashSet().SetEquals(judged.Wanted))
            misses.Add(new(set, document.Id ?? "", text, Words(judged.Wanted.Except(judged.Found)), Words(judged.Found.Except(judged.Wanted))));
        return judged;

        string Words(IEnumerable<(TextSpan Span, EntityKind Kind)> names) => string.Join("; ", names.Select(name => $"{name.Kind} {document[name.Span]}"));
    }

    /// <summary>"Americans" are no name of these kinds, whatever a set says.</summary>
    bool IsNationality(string words) =>
        knowledge.Actors.Names.LongestMatch(words.Split(' '), 0) is { Length: > 0 } match && match.Length == words.Split(' ').Length && match.Candidates.Any(candidate => candidate.Kind == NameKind.Demonym);

    /// <summary>No set tells facilities from other places.</summary>
    static IReadOnlyList<(TextSpan Span, EntityKind Kind)> Spans(ParsedText parsed) =>
        [.. parsed.Names.Select(name => (name.Span, name.Kind == EntityKind.Facility ? EntityKind.Place : name.Kind))];

    static IEnumerable<NameFigures> Count(string set, IReadOnlyList<EntityKind> kinds, IReadOnlyList<Judged> judged)
    {
        foreach (var kind in kinds)
            yield return new(set, kind, Counts(judged, one => one.Found, own => own == kind), Counts(judged, one => one.Known, own => own == kind));
        yield return new(set, null, Counts(judged, one => one.Found, kinds.Contains), Counts(judged, one => one.Known, kinds.Contains));
    }

    static LinkCounts Counts(IReadOnlyList<Judged> judged, Func<Judged, IReadOnlyList<(TextSpan Span, EntityKind Kind)>> found, Func<EntityKind, bool> isMeant)
    {
        var (right, made, wanted) = (0, 0, 0);
        foreach (var one in judged)
        {
            var names = found(one).Where(name => isMeant(name.Kind)).ToList();
            made += names.Count;
            wanted += one.Wanted.Count(name => isMeant(name.Kind));
            right += names.Count(one.Wanted.Contains);
        }

        return new(right, made, wanted);
    }

    sealed record Judged(
        IReadOnlyList<(TextSpan Span, EntityKind Kind)> Wanted, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Found, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Known);
}
