using Casus.Actors;
using Casus.Language.Arguments;
using Casus.Text;
using Casus.Time;
using NodaTime;

namespace Casus.Language.Mentions;

/// <summary>Decides what a known name means where it stands: which actor on that day, or a mere place.</summary>
/// <param name="day">The day of publication; null where nobody knows it.</param>
sealed class NameLinker(ActorRegistry registry, LocalDate? day)
{
    static readonly string[] locative = ["in", "at", "near", "inside", "outside", "across", "throughout", "around", "off"];

    public Mention? Link(Sentence sentence, NameHit hit)
    {
        if (hit.Candidates.Any(candidate => candidate.Kind == NameKind.Blocker))
            return null;

        var meanings = hit.Candidates.Where(candidate => day is not { } known || candidate.Days.Contains(known)).ToArray();
        var head = Head(sentence, hit);
        if (One(meanings) is not { } meaning)
            return null;
        if (IsPlaceHere(sentence, hit, head, meaning.Kind) || IsPartOfAnotherName(sentence, hit, meaning.Kind))
            return null;

        var span = new TextSpan(sentence.Tokens[hit.First].Span.Start, sentence.Tokens[hit.Last].Span.End);
        return new(sentence.Number, hit.First, hit.Last, head, span, Kind(meaning.Kind), [Referent(meaning)]);
    }

    /// <summary>The only actor that the name can mean; of several persons, the only one in office on the day. Null where there are more.</summary>
    NameCandidate? One(IReadOnlyList<NameCandidate> meanings)
    {
        var persons = meanings.Where(meaning => meaning.Kind is NameKind.Person or NameKind.TitledPerson).ToArray();
        if (persons.Length == meanings.Count && persons.Select(person => person.Name).Distinct().Count() > 1)
        {
            var incumbents = persons.Where(InOffice).DistinctBy(person => person.Name).ToArray();
            return incumbents is [var incumbent] ? incumbent : null;
        }

        return meanings.Select(meaning => meaning.Code!.State()).Distinct().Count() == 1 ? meanings.MinBy(candidate => candidate.Kind) : null;
    }

    bool InOffice(NameCandidate person) =>
        day is { } known && registry.OfficesOf(person.Name, known).All.Any(tenure => tenure.IsCertain);

    Referent Referent(NameCandidate meaning) => meaning.Kind switch
    {
        NameKind.Person or NameKind.TitledPerson => Person(meaning),
        NameKind.Capital => new(meaning.Code!.InSector("GOV"), null, $"capital of {meaning.Code}"),
        NameKind.Metonym => new(meaning.Code!, null, $"stands for {meaning.Code}"),
        NameKind.Demonym => new(meaning.Code!, null, $"demonym of {meaning.Code}"),
        _ => new(meaning.Code!, null, "name"),
    };

    Referent Person(NameCandidate meaning)
    {
        // Who leads an armed group or party speaks for it, not for the state that it is in.
        var government = meaning.Code is { HasState: true, Suffix: null } state ? state.InSector("GOV") : meaning.Code!;
        if (day is not { } known)
            return new(government, meaning.Name, $"has held office for {meaning.Code}; the day is not known");

        var tenures = registry.OfficesOf(meaning.Name, known).All;
        return tenures.FirstOrDefault(tenure => tenure.IsCertain) is { } tenure
            ? new(government, meaning.Name, $"{tenure.Office.Name} of {tenure.Office.State} on {Days.Format(known)}")
            : new(meaning.Code!, meaning.Name, $"has held office for {meaning.Code}, but perhaps not on {Days.Format(known)}");
    }

    /// <summary>Moscow is a government where it says and does things, and a town where they happen.</summary>
    static bool IsPlaceHere(Sentence sentence, NameHit hit, int head, NameKind kind) =>
        kind is NameKind.Capital or NameKind.StateName
        && ArgumentReader.Preposition(sentence, head) is { } preposition
        && (locative.Contains(preposition) || (kind == NameKind.Capital && preposition is "from" or "to" or "into"))
        && hit.First <= head;

    /// <summary>"Jordan Smith", "Georgia Meloni": a state's name inside a person's.</summary>
    static bool IsPartOfAnotherName(Sentence sentence, NameHit hit, NameKind kind)
    {
        if (kind is not (NameKind.StateName or NameKind.Capital) || hit.First != hit.Last)
            return false;
        var dependent = sentence.Dependent(hit.First, "flat");
        return sentence.Is(hit.First, "flat") || (dependent >= 0 && sentence.Tokens[dependent].Tag == UniversalTag.PROPN);
    }

    /// <summary>The token of the name that hangs outside it; a title before a person's name may be what the name hangs on.</summary>
    static int Head(Sentence sentence, NameHit hit)
    {
        for (var token = hit.First; token <= hit.Last; token++)
        {
            var head = sentence.Tokens[token].Head;
            if (head >= hit.First && head <= hit.Last)
                continue;
            var hangsOnTitle = head >= 0 && hit.IsPerson
                && (sentence.Is(token, "flat") || sentence.Is(token, "appos") || sentence.Is(token, "compound"))
                && sentence.Tokens[head].Tag is UniversalTag.NOUN or UniversalTag.PROPN;
            return hangsOnTitle ? head : token;
        }

        return hit.Last;
    }

    static MentionKind Kind(NameKind kind) => kind switch
    {
        NameKind.Demonym => MentionKind.Demonym,
        NameKind.Capital or NameKind.Metonym => MentionKind.Metonym,
        _ => MentionKind.Name,
    };
}
