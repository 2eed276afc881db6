namespace Casus.History;

/// <summary>A treaty's id and the number of one of its articles, written <c>north-atlantic-treaty 5</c>.</summary>
public sealed record ArticleRef(string Treaty, string Article)
{
    public static ArticleRef? TryParse(string text) =>
        text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var treaty, var article] ? new(treaty, article) : null;

    public override string ToString() => $"{Treaty} {Article}";
}
