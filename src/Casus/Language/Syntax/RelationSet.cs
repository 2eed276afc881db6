namespace Casus.Language.Syntax;

/// <summary>The relations that the parser knows, under their names in Universal Dependencies; 0 stands for none.</summary>
sealed class RelationSet
{
    readonly string[] names;

    public RelationSet(IReadOnlyList<string> names)
    {
        this.names = ["", .. names.Select(string.Intern)];
        (Case, Mark, Root) = (NumberOf("case"), NumberOf("mark"), NumberOf("root"));
    }

    public int Count => names.Length;

    public int Case { get; }

    public int Mark { get; }

    public int Root { get; }

    public string Name(int relation) => names[relation];

    /// <returns>The relation's number, or 0 for one that does not occur in the treebanks.</returns>
    public int NumberOf(string name) => Math.Max(0, Array.IndexOf(names, name));
}
