using Casus.Evaluation;
using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>A sentence as tagger and parser see it, with what they should find. Units count from 1, as in <see cref="ParseUnits"/>.</summary>
sealed class GoldSentence
{
    public GoldSentence(int count)
    {
        Units = new(count);
        Units.Reset(count);
        (Tags, Heads, Relations) = (new int[count + 1], new int[count + 1], new int[count + 1]);
    }

    public ParseUnits Units { get; }

    public int Count => Units.Count;

    public int[] Tags { get; }

    public int[] Heads { get; }

    public int[] Relations { get; }

    /// <summary>Tags from this number on are none of those that the sentence's annotators told apart: it teaches nothing about them.</summary>
    public int TagLimit { get; init; } = int.MaxValue;

    public static GoldSentence Of(TreebankSentence sentence, Inventory inventory)
    {
        var gold = new GoldSentence(sentence.Words.Count);
        for (var i = 1; i <= gold.Count; i++)
        {
            var word = sentence.Words[i - 1];
            gold.Units.Atoms[i] = WordAtoms.Of(word.Form);
            gold.Tags[i] = inventory.Tag(word);
            gold.Relations[i] = inventory.Relations.NumberOf(word.Relation);
            gold.Heads[i] = word.Head + 1;
        }

        return gold;
    }
}
