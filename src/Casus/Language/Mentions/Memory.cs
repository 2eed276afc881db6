using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>The sentences that have been read, the latest last.</summary>
sealed class Memory
{
    readonly List<SentenceMentions> sentences = [];

    public void Learn(SentenceMentions found) => sentences.Add(found);

    /// <summary>The latest sentences, the last one first.</summary>
    public IEnumerable<SentenceMentions> Back(int reach)
    {
        for (var i = sentences.Count - 1; i >= 0 && i >= sentences.Count - reach; i--)
            yield return sentences[i];
    }

    /// <summary>The head of the main clause's subject; −1 where it has none.</summary>
    public static int MainSubject(Sentence sentence)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Head < 0)
                return sentence.Dependent(token, "nsubj");
        }

        return -1;
    }
}
