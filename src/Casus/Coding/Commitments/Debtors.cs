using Casus.Coding.Agreements;
using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Commitments;

/// <summary>Finds who is bound.</summary>
sealed class Debtors(Scene scene)
{
    /// <param name="pact">The agreement that holds the commitment; null where none does.</param>
    public IReadOnlyList<ActorReference> Find(Promise promise, Pact? pact)
    {
        var found = promise.Binder.Way switch
        {
            BindingWay.Noun => OfNoun(promise.Sentence, promise.Token, pact),
            BindingWay.Bound => OfBound(promise.Sentence, promise.Token),
            BindingWay.Clause => OfClause(promise),
            BindingWay.Announcement when promise.Sentence.Tokens[promise.Token].Tag == UniversalTag.NOUN => OfNoun(promise.Sentence, promise.Token, pact),
            _ => Subjects(promise.Sentence, promise.Token),
        };
        IReadOnlyList<ActorReference> debtors = [.. found.Where(actor => actor.Code is not null).DistinctBy(actor => actor.Code)];
        return debtors.Count > 0 || pact is null ? debtors : pact.Record.Parties;
    }

    IReadOnlyList<ActorReference> Subjects(Sentence sentence, int verb) =>
        [.. ArgumentReader.Subjects(sentence, verb).SelectMany(head => Who(sentence, head))];

    /// <summary>A plan or a budget of a state's promises nothing.</summary>
    IReadOnlyList<ActorReference> Who(Sentence sentence, int head) =>
        scene.Named(sentence, head) is { Count: > 0 } named && !scene.Anaphora.Stands(sentence, head) ? named : scene.Anaphora.Stands(sentence, head) ? scene.Anaphora.Meant(sentence, head) : [];

    /// <summary>The subject of a passive is its object: "the union is committed to …".</summary>
    IReadOnlyList<ActorReference> OfBound(Sentence sentence, int token)
    {
        var subjects = Subjects(sentence, token);
        return subjects.Count > 0
            ? subjects
            : [.. ArgumentReader.Read(sentence, token).Where(argument => argument.Kind is ArgumentKind.Object or ArgumentKind.Subject).SelectMany(argument => scene.Anaphora.Meant(sentence, argument.Head))];
    }

    /// <summary>"A treaty committing both sides to …".</summary>
    IReadOnlyList<ActorReference> OfClause(Promise promise) =>
        [.. ArgumentReader.Read(promise.Sentence, promise.Token)
            .Where(argument => argument.Kind is ArgumentKind.Object or ArgumentKind.Indirect && argument.Head != promise.Content)
            .SelectMany(argument => scene.Anaphora.Meant(promise.Sentence, argument.Head))];

    IReadOnlyList<ActorReference> OfNoun(Sentence sentence, int noun, Pact? pact)
    {
        if (scene.Anaphora.Owners(sentence, noun) is { Count: > 0 } owners)
            return owners;
        var behind = ArgumentReader.Read(sentence, noun).Where(argument => argument.Preposition is { } preposition && scene.Lexicon.Commitments.Phrases.Owning.Contains(preposition)).SelectMany(argument => scene.Anaphora.Meant(sentence, argument.Head)).ToArray();
        if (behind.Length > 0 || pact is not null)
            return behind;
        if (sentence.Is(noun, "conj") && sentence.Tokens[noun].Head is var first && sentence.Tokens[first].Tag == UniversalTag.NOUN && !sentence.Is(first, "conj"))
            return OfNoun(sentence, first, pact);
        foreach (var step in Clauses.Upward(sentence, noun))
        {
            if (sentence.Tokens[step].Tag is UniversalTag.VERB or UniversalTag.ADJ && ArgumentReader.Subjects(sentence, step).Count > 0)
                return Subjects(sentence, step);
        }

        return [];
    }
}
