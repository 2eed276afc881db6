using Casus.Coding.Context;
using Casus.Language;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>The countries of a text by their part in it, as the tree and the links say, whatever the event lexicon knows.</summary>
/// <param name="Acting">Of the deep subjects of verbs, and of those who possess or stand behind "by" of a noun.</param>
/// <param name="Reached">Of everybody, and of every place, that stands below such a verb or noun outside its subject.</param>
/// <param name="Mentioned">Of everybody and every place.</param>
sealed record Roles(IReadOnlySet<string> Acting, IReadOnlySet<string> Reached, IReadOnlySet<string> Mentioned)
{
    static readonly string[] doers = ["by", "between", "among"];

    public static Roles Of(Scene scene)
    {
        var (acting, reached) = (new HashSet<string>(), new HashSet<string>());
        foreach (var sentence in scene.Parsed.Sentences)
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
                Read(scene, sentence, token, acting, reached);
        }

        return new(acting, reached, scene.Parsed.Mentions.SelectMany(Countries).ToHashSet());
    }

    static void Read(Scene scene, Sentence sentence, int predicate, HashSet<string> acting, HashSet<string> reached)
    {
        if (sentence.Tokens[predicate].Tag is not (UniversalTag.VERB or UniversalTag.NOUN or UniversalTag.ADJ))
            return;

        var arguments = ArgumentReader.Read(sentence, predicate);
        var actors = arguments.Where(IsActor).Select(argument => argument.Head).Distinct().ToArray();
        foreach (var reference in actors.SelectMany(head => scene.Meant(sentence, head)))
            acting.Add(EventPairs.Country(reference.Code!));
        foreach (var reference in arguments.Where(argument => !IsActor(argument)).SelectMany(argument => scene.Meant(sentence, argument.Head)))
            reached.Add(EventPairs.Country(reference.Code!));
        foreach (var mention in scene.Parsed.Mentions.Where(mention => mention.Sentence == sentence.Number && IsBelow(sentence, predicate, mention.Head, actors)))
            reached.UnionWith(Countries(mention));
    }

    static bool IsActor(Argument argument) =>
        argument.Kind is ArgumentKind.Subject or ArgumentKind.Owner || doers.Contains(argument.Preposition);

    static bool IsBelow(Sentence sentence, int predicate, int token, IReadOnlyList<int> subjects)
    {
        foreach (var step in Clauses.Upward(sentence, token))
        {
            if (subjects.Contains(step))
                return false;
            if (step == predicate)
                return token != predicate;
        }

        return false;
    }

    static IEnumerable<string> Countries(Mention mention) => mention.Referents.Select(referent => EventPairs.Country(referent.Code));
}
