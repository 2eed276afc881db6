using Casus.Actors;
using Casus.Coding.Context;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Tensions;

/// <summary>Finds the two sides of a tension: "between A and B", "A's relations with B", "A faces tensions with B", or those who face each other
/// in a region that is named.</summary>
sealed class SideFinder(Func<ParsedText, Sentence, int, Place?> findPlace, Func<string, IReadOnlyList<ActorCode>> sidesAt)
{
    static readonly string[] joint = ["between", "among"];
    static readonly string[] facing = ["with", "against", "toward", "towards"];
    static readonly string[] regional = ["on", "in", "over", "across", "along", "at", "around", "near"];

    public IReadOnlyList<(ActorReference One, ActorReference Other)> Find(Scene scene, Sentence sentence, int noun)
    {
        var arguments = ArgumentReader.Read(sentence, noun);
        var governor = sentence.Tokens[noun].Head;
        if (governor >= 0)
            arguments = [.. arguments, .. ArgumentReader.Read(sentence, governor).Where(argument => argument.Head != noun && argument.Kind == ArgumentKind.Preposition)];

        var both = Meant(scene, sentence, arguments.Where(argument => joint.Contains(argument.Preposition)));
        if (both.Count > 1)
            return Pairs([both[0]], both.Skip(1));

        var owners = Meant(scene, sentence, arguments.Where(argument => argument.Kind == ArgumentKind.Owner));
        var others = Meant(scene, sentence, arguments.Where(argument => facing.Contains(argument.Preposition)));
        if (others.Count > 0)
            return Pairs(owners.Count > 0 ? owners : Subjects(scene, sentence, noun), others);
        return owners.Count > 1 ? Pairs([owners[0]], owners.Skip(1)) : InRegion(scene, sentence, arguments);
    }

    /// <summary>"Both nations face tensions with the West": they who have them.</summary>
    static IReadOnlyList<ActorReference> Subjects(Scene scene, Sentence sentence, int noun)
    {
        foreach (var step in Clauses.Upward(sentence, noun))
        {
            if (sentence.Tokens[step].Tag is not UniversalTag.VERB)
                continue;
            var found = ArgumentReader.Subjects(sentence, step).Where(head => head != noun).SelectMany(head => scene.Meant(sentence, head)).ToArray();
            if (found.Length > 0)
                return found;
        }

        return [];
    }

    IReadOnlyList<(ActorReference, ActorReference)> InRegion(Scene scene, Sentence sentence, IReadOnlyList<Argument> arguments)
    {
        foreach (var argument in arguments.Where(argument => regional.Contains(argument.Preposition)))
        {
            if (findPlace(scene.Parsed, sentence, argument.Head) is not { } place || sidesAt(place.Name) is not [var one, var other])
                continue;
            var words = scene.Document.Quote(Clauses.Span(sentence, argument.Head));
            ActorReference Side(ActorCode code) => new(code, null, words.Quote, words.Start, words.End, $"one of the two that face each other there: {place.Name}");
            return [(Side(one), Side(other))];
        }

        return [];
    }

    static IReadOnlyList<ActorReference> Meant(Scene scene, Sentence sentence, IEnumerable<Argument> arguments) =>
        [.. arguments.SelectMany(argument => scene.Meant(sentence, argument.Head)).Where(actor => actor.Code is not null).DistinctBy(actor => actor.Code!.State())];

    static IReadOnlyList<(ActorReference, ActorReference)> Pairs(IReadOnlyList<ActorReference> some, IEnumerable<ActorReference> others) =>
        [.. others.SelectMany(other => some.Where(one => one.Code is not null && one.Code.State() != other.Code?.State()).Select(one => (one, other)))];
}
