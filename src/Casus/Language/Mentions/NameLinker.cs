using Casus.Actors;
using Casus.Language.Names;
using Casus.Lexicons;
using Casus.Text;
using Casus.Time;
using NodaTime;

namespace Casus.Language.Mentions;

/// <summary>Decides what a known name means where it stands: which actor on that day, or a mere place.</summary>
/// <param name="day">The day of publication; null where nobody knows it.</param>
sealed class NameLinker(ActorRegistry registry, Lexicon lexicon, LocalDate? day)
{
    readonly Meanings meanings = new(registry, day);
    readonly PlaceSense sense = new(lexicon);

    /// <param name="hits">The known names of the sentence.</param>
    /// <param name="recognised">Its names that no file knows.</param>
    /// <returns>In the order of the text.</returns>
    public List<Mention> Link(Sentence sentence, IReadOnlyList<NameHit> hits, IReadOnlyList<RecognisedName> recognised)
    {
        meanings.Read(hits);
        var mentions = new List<Mention>(hits.Count);
        foreach (var hit in hits)
        {
            if (!IsPartOfPerson(hit, recognised) && Link(sentence, hit, mentions.Count > 0 ? mentions[^1] : null) is { } mention)
                mentions.Add(mention);
        }

        return mentions;
    }

    Mention? Link(Sentence sentence, NameHit hit, Mention? before)
    {
        if (meanings.Of(hit) is not { } meaning)
            return null;
        var (kind, head) = (meaning.Candidate.Kind, Head(sentence, hit));
        if (IsPartOfAnotherName(sentence, hit, kind) || (kind == NameKind.Town && sentence.Tokens[hit.Last].Tag != UniversalTag.PROPN))
            return null;

        var span = new TextSpan(sentence.Tokens[hit.First].Span.Start, sentence.Tokens[hit.Last].Span.End);
        var isPlace = sense.IsPlace(sentence, hit, head, kind, before);
        return new(sentence.Number, hit.First, hit.Last, head, span, isPlace ? MentionKind.Place : Kind(kind), [isPlace ? Place(meaning) : Referent(meaning)]);
    }

    /// <summary>"Jordan Smith" is nobody's country.</summary>
    static bool IsPartOfPerson(NameHit hit, IReadOnlyList<RecognisedName> recognised)
    {
        foreach (var name in recognised)
        {
            if (name.Kind == EntityKind.Person && name.Covers(hit.First, hit.Last))
                return true;
        }

        return false;
    }

    static Referent Place(Meaning meaning)
    {
        var (code, name, isState) = (meaning.Candidate.Code!.State(), meaning.Candidate.Name, meaning.Candidate.Kind == NameKind.StateName);
        return new(code, isState ? null : meaning.Candidate.Kind == NameKind.Town ? name : null, isState ? "the place, not the state" : $"a place in {code}", meaning.Confidence);
    }

    Referent Referent(Meaning meaning)
    {
        var candidate = meaning.Candidate;
        return candidate.Kind switch
        {
            NameKind.Person or NameKind.TitledPerson => Person(meaning),
            NameKind.Capital => new(candidate.Code!.InSector("GOV"), null, $"capital of {candidate.Code}", meaning.Confidence),
            NameKind.Metonym => new(candidate.Code!, null, $"stands for {candidate.Code}", meaning.Confidence),
            NameKind.Demonym => new(candidate.Code!, null, $"demonym of {candidate.Code}", meaning.Confidence),
            _ => new(candidate.Code!, null, meaning.Confidence == LinkConfidence.High ? "name" : "name of several; the text names this one", meaning.Confidence),
        };
    }

    Referent Person(Meaning meaning)
    {
        var candidate = meaning.Candidate;
        // Who leads an armed group or party speaks for it, not for the state that it is in.
        var government = candidate.Code is { HasState: true, Suffix: null } state ? state.InSector("GOV") : candidate.Code!;
        if (meaning.IsOneOfSeveral)
            return new(government, null, $"name of several who held office for {candidate.Code}", LinkConfidence.Medium);
        if (day is not { } known)
            return new(government, candidate.Name, $"has held office for {candidate.Code}; the day is not known");

        var tenures = registry.OfficesOf(candidate.Name, known).All;
        return tenures.FirstOrDefault(tenure => tenure.IsCertain && tenure.Office.State == candidate.Code) is { } tenure
            ? new(government, candidate.Name, $"{tenure.Office.Name} of {tenure.Office.State} on {Days.Format(known)}")
            : new(candidate.Code!, candidate.Name, $"has held office for {candidate.Code}, but perhaps not on {Days.Format(known)}");
    }

    /// <summary>"Jordan Smith", "Georgia Meloni": a state's or town's name inside a person's. "President Abdelaziz Bouteflika": a title with
    /// another's family name. Not "Pakistan President Zia", and not "the U.S.-Spain treaty".</summary>
    bool IsPartOfAnotherName(Sentence sentence, NameHit hit, NameKind kind)
    {
        if (kind == NameKind.TitledPerson)
            return GoesOn(sentence, hit.Last + 1);
        if (kind is not (NameKind.StateName or NameKind.Capital or NameKind.Town) || hit.First != hit.Last || IsHyphen(sentence, hit.First - 1) || IsHyphen(sentence, hit.Last + 1))
            return false;
        var dependent = sentence.Dependent(hit.First, "flat");
        return sentence.Is(hit.First, "flat") || (dependent >= 0 && GoesOn(sentence, dependent));
    }

    static bool IsHyphen(Sentence sentence, int token) => token >= 0 && token < sentence.Tokens.Count && sentence.Tokens[token].Form is "-" or "–";

    bool GoesOn(Sentence sentence, int token) =>
        token < sentence.Tokens.Count && sentence.Tokens[token].Tag == UniversalTag.PROPN && sentence.Is(token, "flat") && !lexicon.Agents.MayEnd(sentence.Tokens[token].Lemma);

    /// <summary>The token of the name that hangs outside it; a title before a person's name may be what the name hangs on.</summary>
    static int Head(Sentence sentence, NameHit hit)
    {
        for (var token = hit.First; token <= hit.Last; token++)
        {
            var head = sentence.Tokens[token].Head;
            if (head >= hit.First && head <= hit.Last)
                continue;
            var hangsOnTitle = head >= 0 && head < hit.First && hit.IsPerson
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
