namespace Casus.Language.Syntax;

/// <summary>Dictionary forms: words that the treebanks show, then rules for the end of the word, most letters first.</summary>
/// <param name="exceptions">By <see cref="ExceptionKey"/>: number of the lemma among the known words.</param>
/// <param name="ruleIndex">By <see cref="RuleKey"/>: number of the rule.</param>
sealed class Lemmatizer(HashIndex exceptions, HashIndex ruleIndex, LemmaRule[] rules, KnownWords words)
{
    public const int LongestSuffix = 5;

    public static uint ExceptionKey(int tag, uint word) => FeatureHash.Finish(FeatureHash.Join(FeatureHash.Start(901, (ulong)tag), word));

    public static uint RuleKey(int tag, int length, uint suffix) =>
        FeatureHash.Finish(FeatureHash.Join(FeatureHash.Join(FeatureHash.Start(902, (ulong)tag), (ulong)length), suffix));

    public string Lemma(string form, in WordAtoms atoms, int tag)
    {
        var known = exceptions.ValueOr(ExceptionKey(tag, atoms.Word), -1);
        if (known >= 0)
            return words.Text(known);

        for (var length = Math.Min(LongestSuffix, form.Length); length >= 0; length--)
        {
            var rule = ruleIndex.ValueOr(RuleKey(tag, length, atoms.Suffix(length)), -1);
            if (rule >= 0)
                return rules[rule].Apply(form, words);
        }

        return form;
    }
}
