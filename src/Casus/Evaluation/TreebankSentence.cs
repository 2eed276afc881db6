namespace Casus.Evaluation;

/// <summary>One sentence of a treebank, its syntactic words in order.</summary>
/// <param name="BeginsParagraph">True where the treebank begins a document or paragraph.</param>
sealed record TreebankSentence(IReadOnlyList<TreebankWord> Words, bool BeginsParagraph);

/// <param name="Surface">What the word covers of the text; of a contraction that is not the sum of its words, the first covers
/// all and the others nothing.</param>
/// <param name="SpaceAfter">False where the next word follows without a space.</param>
/// <param name="Head">0-based number of the governing word, −1 for the root.</param>
sealed record TreebankWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, string Surface, bool SpaceAfter);
