namespace Casus.Language.Syntax;

/// <summary>The relations that the parser knows, under their names in Universal Dependencies; 0 stands for none.</summary>
sealed class RelationSet
{
    public const int None = 0;

    readonly string[] names;

    public RelationSet(IReadOnlyList<string> names)
    {
        this.names = ["", .. names.Select(string.Intern)];
        (Root, Unspecified) = (NumberOf("root"), NumberOf("dep"));
    }

    public int Count => names.Length;

    public int Root { get; }

    public int Unspecified { get; }

    public string Name(int relation) => names[relation];

    /// <returns>The relation's number, or 0 for one that does not occur in the treebanks.</returns>
    public int NumberOf(string name) => Math.Max(None, Array.IndexOf(names, name));
}
