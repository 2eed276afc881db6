using Casus.Actors;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Learnt;
using Casus.Language.Syntax;
using Casus.Ontology;
using Casus.Problems;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Sides;

/// <summary>Chooses who acts and who is acted upon among all who may take part, by what was learnt of how those stand who do. What the rules say counts for much.</summary>
public sealed class SideChooser
{
    /// <summary>Of an outcome, whether it is one of those who act, and one of those who are acted upon.</summary>
    internal const int Outcomes = 4, ActorBit = 1, RecipientBit = 2;

    const int MostReasons = 3;

    /// <summary>Where the rules find nobody, the words may tell no event at all: what is then chosen must be likelier than that.</summary>
    const float Surer = 0.6f;

    /// <summary>By no more than this is nobody acted upon where the rule's own phrase names somebody.</summary>
    const float Margin = 0.1f;

    /// <summary>Sectors of people who bear arms.</summary>
    static readonly string?[] armed = ["MIL", "COP", "REB", "UAF", "CRM", "PRM"];

    static readonly int[] open = [.. Enumerable.Range(0, Outcomes)];

    readonly LinearModel model;

    internal SideChooser(LinearModel model) => this.model = model;

    /// <param name="folder">Holds <c>sides.bin</c>: <c>data/models/en</c>.</param>
    /// <returns>Null, and the problem, where there is no such file or it is damaged.</returns>
    public static SideChooser? Load(string folder, out Problem? problem) =>
        LinearModel.Read(Path.Combine(folder, ModelFiles.Sides), ModelKind.Sides, Outcomes, out problem) is { } model ? new(model) : null;

    /// <param name="own">With the sides that its own phrases name.</param>
    /// <param name="around">With those found around it, too.</param>
    internal Happening Choose(Scene scene, Happening own, Happening around, Told told)
    {
        if (around.IsReminder)
            return around;
        // "Seoul said that the North had fired missiles": who only tells of it takes no part.
        var telling = AttributionReader.Of(scene, own.Sentence, own.Token);
        var tellers = telling.Select(teller => teller.Code?.State()).ToArray();
        var weighed = SideReader.Read(scene, own, around, told).Where(candidate => !tellers.Contains(candidate.State) || around.Actors.Concat(around.Recipients).Any(actor => actor.Code?.State() == candidate.State))
            .Select(candidate => new Weighed(candidate, Chances(candidate, around.Rule.Type))).ToArray();
        Weighed[] doers = [.. weighed.Where(one => !IsOnlyPlace(one.Candidate, around) || around.Actors.Any(actor => actor.Code?.State() == one.Candidate.State)), .. Inhabitants(weighed, scene, around, telling)];
        var actors = Side(doers, around.Actors, [], around.Recipients, one => one.Actor, ActorBit, around);
        var recipients = Side(weighed, around.Recipients, own.Recipients, actors, one => one.Recipient, RecipientBit, around);
        return Participants.With(around, actors, recipients) with { Sureness = new(Sure(weighed, actors, one => one.Actor), Sure(weighed, recipients, one => one.Recipient)) };
    }

    /// <summary>Where a state is named only as a place, it does nothing itself, but armed people in it may: "clashes with militants in Niger".</summary>
    static IEnumerable<Weighed> Inhabitants(Weighed[] weighed, Scene scene, Happening around, IReadOnlyList<ActorReference> telling)
    {
        var (sentence, places) = (around.Sentence, weighed.Where(one => IsOnlyPlace(one.Candidate, around)).ToArray());
        if (places.Length == 0 || around.Actors.Count > 0)
            yield break;
        var here = scene.Document.Quote(sentence.Tokens[around.Token].Span).Start;
        ActorReference[] people =
        [
            .. Enumerable.Range(0, sentence.Tokens.Count).Where(token => token != around.Token && sentence.Tokens[token].Tag == UniversalTag.NOUN).Select(token => Strangers.Of(scene, sentence, token, null))
                .OfType<ActorReference>().Where(person => armed.Contains(person.Code?.Suffix) && !around.Recipients.Concat(telling).Any(other => person.Start < other.End && other.Start < person.End))
                .OrderBy(person => Math.Abs(person.Start - here)),
        ];
        foreach (var place in people.Length > 0 ? places : [])
            yield return place with { Candidate = place.Candidate with { References = [people[0] with { Code = InState(people[0], place.Candidate.State) }] } };
    }

    static bool IsOnlyPlace(SideCandidate candidate, Happening around) =>
        candidate.References.All(reference => reference is { Name: null, Code.Suffix: null } || around.Recipients.Any(other => other.Start == reference.Start));

    static float Sure(Weighed[] weighed, IReadOnlyList<ActorReference> side, Func<Weighed, float> chance) =>
        weighed.Select(one => side.Any(actor => actor.Code?.State() == one.Candidate.State) ? chance(one) : 1 - chance(one)).DefaultIfEmpty(1).Min();

    /// <summary>The features by themselves, and together with the type of the event.</summary>
    internal static IEnumerable<string> Keys(SideCandidate candidate, EventType type) =>
        candidate.Features.SelectMany(feature => new[] { feature, Typed(feature, type) });

    static string Typed(string feature, EventType type) => $"{EventTypes.Name(type)} + {feature}";

    (float Actor, float Recipient) Chances(SideCandidate candidate, EventType type)
    {
        Span<float> chances = stackalloc float[Outcomes];
        model.Probabilities(Keys(candidate, type), open, chances);
        var both = chances[ActorBit | RecipientBit];
        return (chances[ActorBit] + both, chances[RecipientBit] + both);
    }

    /// <param name="atPlace">Those who are kept where it is a near thing whether there is anybody.</param>
    /// <param name="facing">Those on the other side.</param>
    IReadOnlyList<ActorReference> Side(Weighed[] weighed, IReadOnlyList<ActorReference> byRule, IReadOnlyList<ActorReference> atPlace, IReadOnlyList<ActorReference> facing, Func<Weighed, float> chance, int bit, Happening around)
    {
        var threshold = around.Actors.Concat(around.Recipients).Any(IsKnown) ? model.Threshold : Surer;
        SideCandidate[] chosen = [.. Over(threshold)];
        if (chosen.Length == 0)
            chosen = [.. Over(threshold - Margin).Where(candidate => atPlace.Any(actor => actor.Code?.State() == candidate.State)).Take(1)];
        ActorReference[] strangers = [.. byRule.Where(actor => !IsKnown(actor))];
        if (chosen.Length == 0)
            return strangers;

        // "Kim praised the army", "asked Congress to help": of people whose state the text leaves open, it is now known whose they are.
        if (chosen is [var only] && strangers.Length == byRule.Count && strangers.Length > 0)
            return [.. strangers.Select(stranger => stranger with { Code = InState(stranger, only.State), Because = $"{stranger.Because}; {Reasons(only, bit, around.Rule.Type)}" })];
        return [.. chosen.SelectMany(candidate => References(candidate, byRule, facing, bit, around)), .. strangers.Length < byRule.Count ? strangers : []];

        IEnumerable<SideCandidate> Over(float least) =>
            weighed.Where(one => one.Candidate.References.Count > 0 && chance(one) >= least && !IsElsewhere(one.Candidate, byRule, atPlace)).OrderByDescending(chance).Select(one => one.Candidate);
    }

    /// <summary>"Will send tanks to Peru after its president met the king of Jordan": where the rule's own phrase names somebody, nobody of another clause joins him.</summary>
    static bool IsElsewhere(SideCandidate candidate, IReadOnlyList<ActorReference> byRule, IReadOnlyList<ActorReference> atPlace) =>
        atPlace.Any(IsKnown) && !candidate.Features.Contains(SideReader.SameClause) && byRule.All(actor => actor.Code?.State() != candidate.State);

    static ActorCode InState(ActorReference stranger, ActorCode state) => stranger.Code?.Suffix is { } sector && state.HasState ? state.InSector(sector) : state;

    /// <summary>As the rules have it, where they agree; else the nearest words that mean him, with what spoke for it. Where a state has to do with its own people, of whom nobody
    /// is named, the words are those of the other side, and mean the state alone.</summary>
    IEnumerable<ActorReference> References(SideCandidate candidate, IReadOnlyList<ActorReference> byRule, IReadOnlyList<ActorReference> facing, int bit, Happening around)
    {
        var known = byRule.Where(actor => actor.Code?.State() == candidate.State).ToArray();
        if (known.Length > 0)
            return known;
        var nearest = candidate.References.FirstOrDefault(reference => facing.All(other => other.Start != reference.Start)) ?? candidate.References[0] with { Code = candidate.State, Name = null };
        return [nearest with { Because = $"{nearest.Because}; {Reasons(candidate, bit, around.Rule.Type)}" }];
    }

    string Reasons(SideCandidate candidate, int bit, EventType type)
    {
        var reasons = candidate.Features.Select(feature => (feature, Weight: Weight(feature, bit) + Weight(Typed(feature, type), bit)))
            .Where(reason => reason.Weight > 0).OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.feature, StringComparer.Ordinal).Take(MostReasons);
        return $"taken for {(bit == ActorBit ? "who acts" : "who is acted upon")}: {string.Join(", ", reasons.Select(reason => reason.feature))}";
    }

    /// <summary>What a feature says for a side and against the other and neither.</summary>
    float Weight(string key, int bit) => model.Find(key) is { } row ? Math.Max(row[bit], row[ActorBit | RecipientBit]) - row[0] : 0;

    static bool IsKnown(ActorReference actor) => actor.Code is { IsKnown: true };

    readonly record struct Weighed(SideCandidate Candidate, (float Actor, float Recipient) Chances)
    {
        public float Actor => Chances.Actor;

        public float Recipient => Chances.Recipient;
    }
}
