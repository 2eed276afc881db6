namespace Casus.Coding.Typing;

/// <summary>The features of one predicate, each once, the predicate itself first.</summary>
sealed class FeatureList
{
    readonly string word;
    readonly List<Feature> features = new(64);
    readonly HashSet<string> names = new(64, StringComparer.Ordinal);

    public FeatureList(string word)
    {
        this.word = word;
        Add(word);
    }

    public IReadOnlyList<Feature> Features => features;

    public void Add(string name)
    {
        if (names.Add(name))
            features.Add(new(name, name));
    }

    /// <summary>By itself, and together with the predicate.</summary>
    public void AddBoth(string name)
    {
        if (!names.Add(name))
            return;
        features.Add(new(name, name));
        features.Add(new(name, $"{word} + {name}"));
    }
}
