using System.Text;

namespace Casus.Text;

/// <summary>The members of an enumeration as files, JSON and people write them: <c>ArmedAttack</c> is <c>armed attack</c>.</summary>
public static class EnumWords
{
    public static string Of<T>(T value) where T : struct, Enum => Spaced(value.ToString());

    /// <returns>Null where no member is written so.</returns>
    public static T? TryParse<T>(string? words) where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => (T?)value).FirstOrDefault(value => Of(value!.Value) == words);

    public static IEnumerable<string> All<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    static string Spaced(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
