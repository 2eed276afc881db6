namespace Casus.Language.Syntax;

/// <summary>Makes a dictionary form of a word: small letters or not, so many letters off, others on.</summary>
/// <param name="Cut">Letters to take from the end.</param>
readonly record struct LemmaRule(bool KeepsCapitals, int Cut, string Append)
{
    /// <summary>Longer words are left as they are written; no dictionary has them.</summary>
    const int Longest = 64;

    public bool Fits(string form, string lemma) =>
        form.Length > Cut && (KeepsCapitals ? form : form.ToLowerInvariant())[..^Cut] + Append == lemma;

    /// <summary>The rule that leads from the form to the lemma.</summary>
    public static LemmaRule Between(string form, string lemma, bool keepsCapitals)
    {
        var start = keepsCapitals ? form : form.ToLowerInvariant();
        var common = start.AsSpan().CommonPrefixLength(lemma);
        return new(keepsCapitals, start.Length - common, lemma[common..]);
    }

    public string Apply(string form, KnownWords words)
    {
        if (form.Length <= Cut || form.Length > Longest || SplitsPair(form) || IsOfOneName)
            return form;

        Span<char> lemma = stackalloc char[Longest + Append.Length];
        var stem = form.AsSpan(0, form.Length - Cut);
        if (KeepsCapitals)
            stem.CopyTo(lemma);
        else
            stem.ToLowerInvariant(lemma);
        Append.CopyTo(lemma[stem.Length..]);
        lemma = lemma[..(stem.Length + Append.Length)];
        return lemma.SequenceEqual(form) ? form : words.Text(lemma);
    }

    /// <summary>That "thailand" is Thailand says nothing of Somaliland: no ending has a capital.</summary>
    bool IsOfOneName => Append.Length > 0 && char.IsUpper(Append[0]);

    bool SplitsPair(string form) => Cut > 0 && char.IsLowSurrogate(form[^Cut]);
}
