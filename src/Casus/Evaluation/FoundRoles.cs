using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Evaluation;

/// <summary>What the argument rules say of one predicate, in PropBank's numbers.</summary>
/// <param name="Roles">ARG0 and ARG1 only: the deep subject is the one that <see cref="SubjectRoles"/> says, the deep object ARG1, a
/// clause ARG1 where there is no object; of a noun, its possessor and what stands behind "by" are as a subject, what stands behind "of"
/// is ARG1. Of coordinated phrases the first one stands for all, as in PropBank.</param>
/// <param name="Heads">The heads of all arguments, whatever their place.</param>
sealed record FoundRoles(IReadOnlySet<(int Role, int Head)> Roles, IReadOnlySet<int> Heads)
{
    public static FoundRoles None { get; } = new(new HashSet<(int, int)>(), new HashSet<int>());

    public static FoundRoles Of(Sentence sentence, int predicate, int subjectRole, WordClasses classes)
    {
        var isVerb = sentence.Tokens[predicate].Tag == UniversalTag.VERB;
        var arguments = isVerb ? ArgumentReader.Read(sentence, predicate) : LightVerbs.Read(sentence, predicate, classes);
        var roles = arguments.Select(argument => (Role: isVerb ? Verbal(argument, arguments, subjectRole) : Nominal(argument, sentence, subjectRole), argument.Head))
            .Where(found => found.Role is 0 or 1).ToHashSet();
        return new(roles.Where(found => !IsCoordinated(sentence, found, roles)).ToHashSet(), arguments.Select(argument => argument.Head).ToHashSet());
    }

    static int Verbal(Argument argument, IReadOnlyList<Argument> all, int subjectRole) => argument.Kind switch
    {
        ArgumentKind.Subject => subjectRole,
        ArgumentKind.Object => Has(all, ArgumentKind.Subject) ? 1 + subjectRole : 1,
        ArgumentKind.Complement when !Has(all, ArgumentKind.Object) => 1 + subjectRole,
        _ => -1,
    };

    static int Nominal(Argument argument, Sentence sentence, int subjectRole) => argument switch
    {
        { Kind: ArgumentKind.Subject } or { Preposition: "by" or "between" } => subjectRole,
        { Kind: ArgumentKind.Owner } when IsPossessorOrName(sentence, argument.Head) => subjectRole,
        { Kind: ArgumentKind.Object } or { Preposition: "of" } => 1,
        _ => -1,
    };

    /// <summary>Other modifiers count for the coders only where they turn out to be an actor.</summary>
    static bool IsPossessorOrName(Sentence sentence, int head) =>
        sentence.Is(head, "nmod:poss") || sentence.Tokens[head].Tag == UniversalTag.PROPN
        || (sentence.Tokens[head].Tag == UniversalTag.ADJ && char.IsUpper(sentence.Tokens[head].Form[0]) && head > 0);

    static bool Has(IReadOnlyList<Argument> arguments, ArgumentKind kind) => arguments.Any(argument => argument.Kind == kind);

    static bool IsCoordinated(Sentence sentence, (int Role, int Head) found, HashSet<(int Role, int Head)> all)
    {
        var head = found.Head;
        while (head >= 0 && sentence.Is(head, "conj"))
        {
            head = sentence.Tokens[head].Head;
            if (all.Contains((found.Role, head)))
                return true;
        }

        return false;
    }
}
