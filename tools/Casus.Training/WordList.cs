namespace Casus.Training;

/// <summary>The words that the library keeps strings of.</summary>
sealed class WordList
{
    readonly Dictionary<string, int> numbers = [];
    readonly List<string> texts = [];

    public IReadOnlyList<string> Texts => texts;

    public int Number(string text)
    {
        if (numbers.TryGetValue(text, out var number))
            return number;
        numbers[text] = texts.Count;
        texts.Add(text);
        return texts.Count - 1;
    }
}
