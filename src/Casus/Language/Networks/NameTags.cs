namespace Casus.Language.Networks;

/// <summary>How names stand in a row of tags: a word is outside of names, or begins, goes on or ends one, or is one alone; each for every kind of
/// name that is learnt (Ratinov and Roth 2009).</summary>
static class NameTags
{
    public const int Outside = 0;

    /// <summary>The kinds that a network can learn: the first of <see cref="EntityKind"/>.</summary>
    public const int Kinds = 4;

    const int Begin = 1, Inside = 2, Last = 3, Single = 4, EachKind = 4;

    /// <summary>How many tags there are where so many kinds are told apart.</summary>
    public static int Count(int kinds) => 1 + (EachKind * kinds);

    public static int BeginOf(int kind) => (EachKind * kind) + Begin;

    public static int InsideOf(int kind) => (EachKind * kind) + Inside;

    public static int LastOf(int kind) => (EachKind * kind) + Last;

    public static int SingleOf(int kind) => (EachKind * kind) + Single;

    public static int KindOf(int tag) => (tag - 1) / EachKind;

    /// <summary>The tag of a word of a name.</summary>
    public static int Of(EntityKind kind, int word, int first, int last) =>
        first == last ? SingleOf((int)kind) : word == first ? BeginOf((int)kind) : word == last ? LastOf((int)kind) : InsideOf((int)kind);
}
