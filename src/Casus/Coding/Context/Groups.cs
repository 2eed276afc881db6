using Casus.Coding.Events;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>Whom a text joins before it speaks of them together: those who met, or those in office and by name whom one sentence names.</summary>
sealed class Groups(Scene scene)
{
    /// <summary>How many sentences back they may stand.</summary>
    const int Reach = 6;

    readonly Dictionary<int, IReadOnlyList<Meeting>> meetings = [];

    /// <param name="Token">The verb or noun that tells it.</param>
    sealed record Meeting(int Token, IReadOnlyList<ActorReference> Sides);

    /// <summary>"They", "the leaders", "both presidents"; not "the leaders of Peru".</summary>
    public bool IsGroup(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        if (token.Tag is UniversalTag.PRON or UniversalTag.DET or UniversalTag.NUM)
            return scene.Lexicon.Anaphora.Many.Contains(token.Form.ToLowerInvariant());
        return token.PennTag is "NNS" or "NNPS" && scene.Lexicon.Anaphora.Groups.Contains(Scene.Lemma(sentence, head)) && sentence.Dependent(head, "nmod") < 0
            && (IsCounted(sentence, head) || (sentence.Dependent(head, "amod") < 0 && sentence.Dependent(head, "compound") < 0 && sentence.Dependent(head, "det") >= 0));
    }

    /// <summary>"The two national security advisers": counted, they are the two just named whatever they are called.</summary>
    bool IsCounted(Sentence sentence, int head)
    {
        foreach (var dependent in sentence.Dependents(head))
        {
            if (dependent < head && sentence.Tokens[dependent].Relation is "det" or "nummod" or "det:predet" or "cc:preconj" && scene.Lexicon.Anaphora.Counting.Contains(Scene.Lemma(sentence, dependent)))
                return true;
        }

        return false;
    }

    /// <summary>"Leaders reiterated …", after "the G7": those of the body.</summary>
    public bool IsBare(Sentence sentence, int head) =>
        sentence.Tokens[head].PennTag is "NNS" or "NNPS" && sentence.Is(head, "nsubj") && scene.Lexicon.Anaphora.People.Contains(Scene.Lemma(sentence, head))
        && sentence.Dependent(head, "nmod") < 0 && sentence.Dependent(head, "amod") < 0 && sentence.Dependent(head, "compound") < 0 && sentence.Dependent(head, "det") < 0 && sentence.Dependent(head, "nummod") < 0;

    /// <summary>Those who were joined last before the word; nobody where that is not told.</summary>
    public IReadOnlyList<ActorReference> Before(Sentence sentence, int head) => Met(sentence, head) is { Count: > 1 } met ? met : Named(sentence, head);

    /// <summary>The only organisation of states that the latest sentence names that names any.</summary>
    public IReadOnlyList<ActorReference> Body(Sentence sentence, int head)
    {
        for (var number = sentence.Number; number >= 0 && number >= sentence.Number - Reach; number--)
        {
            var bodies = scene.MentionsIn(scene.Parsed.Sentences[number]).Where(mention => number < sentence.Number || mention.Last < head).SelectMany(scene.References)
                .Where(actor => actor.Code is { HasState: false } code && code.ToString().StartsWith("IGO.", StringComparison.Ordinal)).DistinctBy(actor => actor.Code).ToArray();
            if (bodies.Length > 0)
                return bodies.Length == 1 ? As(bodies, sentence, head, "the leaders of the body named before") : [];
        }

        return [];
    }

    /// <summary>Both sides of the latest meeting told before.</summary>
    public IReadOnlyList<ActorReference> Met(Sentence sentence, int head)
    {
        for (var number = sentence.Number; number >= 0 && number >= sentence.Number - Reach; number--)
        {
            if (MeetingsOf(scene.Parsed.Sentences[number]).LastOrDefault(meeting => number < sentence.Number || meeting.Token < head) is { } latest)
                return As(latest.Sides, sentence, head, "one of those who met");
        }

        return [];
    }

    /// <summary>Those whom the latest sentence names that names more than one in office or by name: "the president will welcome the premier of Norway".</summary>
    IReadOnlyList<ActorReference> Named(Sentence sentence, int head)
    {
        for (var number = sentence.Number; number >= 0 && number >= sentence.Number - Reach; number--)
        {
            var earlier = scene.Parsed.Sentences[number];
            if (number < sentence.Number && IsAboutGroup(earlier))
                continue;
            var named = scene.MentionsIn(earlier).Where(mention => (number < sentence.Number || mention.Last < head) && mention.Kind != MentionKind.Anaphor)
                .SelectMany(scene.References).Where(actor => actor.Code is { HasState: true, Suffix: "GOV" } || actor.Name is not null).DistinctBy(actor => actor.Code!.State()).ToArray();
            if (named.Length > 1)
                return As(named, sentence, head, "one of those in office named before");
        }

        return [];
    }

    /// <summary>The sentence is about such a group itself, and others whom it names are none of it.</summary>
    bool IsAboutGroup(Sentence sentence)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Is(token, "nsubj"))
                return IsGroup(sentence, token);
        }

        return false;
    }

    IReadOnlyList<Meeting> MeetingsOf(Sentence sentence)
    {
        if (!meetings.TryGetValue(sentence.Number, out var found))
            meetings[sentence.Number] = found = [.. Read(sentence)];
        return found;
    }

    IEnumerable<Meeting> Read(Sentence sentence)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Tag is UniversalTag.VERB or UniversalTag.NOUN && PredicateFinder.Tells(scene.Lexicon, sentence, token, EventType.Consult) && Sides(sentence, token) is { Count: > 1 } sides)
                yield return new(token, sides);
        }
    }

    IReadOnlyList<ActorReference> Sides(Sentence sentence, int token) =>
        [.. LightVerbs.Read(sentence, token, scene.Lexicon.Classes).Where(IsSide).Select(argument => argument.Head).Distinct()
            .SelectMany(head => scene.Meant(sentence, head)).Where(actor => actor.Code is { IsKnown: true }).DistinctBy(actor => actor.Code!.State())];

    bool IsSide(Argument argument) =>
        argument.Kind is ArgumentKind.Subject or ArgumentKind.Object or ArgumentKind.Indirect or ArgumentKind.Owner
        || (argument.Preposition is { } preposition && scene.Lexicon.Anaphora.Company.Contains(preposition));

    IReadOnlyList<ActorReference> As(IReadOnlyList<ActorReference> actors, Sentence sentence, int head, string because)
    {
        var words = scene.Document.Quote(sentence.Tokens[head].Span);
        return [.. actors.Select(actor => actor with { Text = words.Quote, Start = words.Start, End = words.End, Because = because })];
    }
}
