using Casus.Actors;
using Casus.Language;
using Casus.Language.Mentions;
using NodaTime;

namespace Casus.Evaluation;

enum TargetKind
{
    /// <summary>A page about a state or its people as such.</summary>
    State,

    /// <summary>A page about the government, an office or the armed forces of one state.</summary>
    PartOfState,

    /// <summary>Any other page.</summary>
    Other,
}

/// <summary>What a page of the encyclopedia is about, by its title alone.</summary>
/// <param name="Named">The states that the title names.</param>
sealed record LinkTarget(TargetKind Kind, IReadOnlySet<string> Named);

/// <summary>Tells from titles which state an editor's link means; <c>docs/accuracy.md</c> has the rules.</summary>
sealed class LinkTargets(NameIndex names)
{
    const string Country = " (country)";

    static readonly string[] before =
    [
        "Government of ", "Federal Government of ", "President of ", "Vice President of ", "Prime Minister of ", "Cabinet of ",
        "Armed Forces of ", "Politics of ", "Parliament of ", "Supreme Court of ",
    ];

    static readonly string[] behind = [" Armed Forces", " Army", " Navy", " Air Force", " government", " Government", " president", " President"];
    static readonly string[] people = [" people"];

    readonly NameFinder finder = new(names);

    /// <param name="day">Names count with the meaning that they have on this day.</param>
    public LinkTarget Of(EditorLink link, LocalDate? day)
    {
        if (link.State is { } given)
            return new(TargetKind.State, new HashSet<string> { given });

        var title = link.Title.EndsWith(Country, StringComparison.Ordinal) ? link.Title[..^Country.Length] : link.Title;
        if (Whole(WithoutEnd(title, people) ?? title, day) is { } state)
            return new(TargetKind.State, new HashSet<string> { state });
        return (WithoutStart(title) ?? WithoutEnd(title, behind)) is { } owner && Whole(owner, day) is { } itsState
            ? new(TargetKind.PartOfState, new HashSet<string> { itsState })
            : new(TargetKind.Other, Named(title, day));
    }

    /// <summary>The state whose name or demonym the words are, from first to last; null where they are more, or several states' name.</summary>
    string? Whole(string words, LocalDate? day)
    {
        var text = words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
        var split = text.Split(' ');
        var match = names.LongestMatch(split, 0);
        var states = match.Length == split.Length ? States(match.Candidates.Where(IsStateName), day) : [];
        return states is [var only] ? only : null;
    }

    /// <summary>What stands in brackets decides: "Georgia (U.S. state)" names the United States.</summary>
    HashSet<string> Named(string title, LocalDate? day)
    {
        var bracket = title.IndexOf('(', StringComparison.Ordinal);
        var inside = bracket < 0 ? [] : Find(title[bracket..], day);
        return inside.Count > 0 ? inside : Find(title, day);
    }

    HashSet<string> Find(string text, LocalDate? day) =>
        [.. finder.Find(Tokenizer.Tokenize(text)).SelectMany(sentence => sentence).SelectMany(hit => States(hit.Candidates, day))];

    static string[] States(IEnumerable<NameCandidate> candidates, LocalDate? day) =>
        [.. candidates.Where(candidate => candidate.Code is { HasState: true } && (day is not { } known || candidate.Days.Contains(known)))
            .Select(candidate => candidate.Code!.State().ToString()).Distinct()];

    static bool IsStateName(NameCandidate candidate) => candidate.Kind is NameKind.StateName or NameKind.Demonym;

    static string? WithoutStart(string title) =>
        before.FirstOrDefault(start => title.StartsWith(start, StringComparison.Ordinal)) is { } found ? title[found.Length..] : null;

    static string? WithoutEnd(string title, string[] ends) =>
        ends.FirstOrDefault(end => title.EndsWith(end, StringComparison.Ordinal)) is { } found ? title[..^found.Length] : null;
}
