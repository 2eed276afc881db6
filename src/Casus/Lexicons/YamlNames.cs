namespace Casus.Lexicons;

/// <summary>The members of an enumeration as files write them: in lower case.</summary>
static class YamlNames
{
    public static IEnumerable<string> Of<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(name => name.ToLowerInvariant());

    public static bool TryRead<T>(string text, out T value)
        where T : struct, Enum
    {
        value = default;
        return Of<T>().Contains(text) && Enum.TryParse(text, ignoreCase: true, out value);
    }
}
