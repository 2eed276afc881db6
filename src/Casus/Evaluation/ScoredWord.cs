namespace Casus.Evaluation;

/// <summary>One word for comparison. Places count characters that are not white space, so that texts align whatever their spacing.</summary>
/// <param name="HeadStart">Place of the head, −1 for the root.</param>
sealed record ScoredWord(int Start, int End, bool BeginsSentence, bool EndsSentence, string Upos, string Xpos, string Lemma, int HeadStart, int HeadEnd, string Relation);
