namespace Casus.Text;

/// <summary>One word of a sentence with its place in the dependency tree.</summary>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its dictionary form; of a name, the name itself.</param>
/// <param name="PennTag">The Penn Treebank tag (<c>VBD</c>, <c>NNP</c>, …), which knows tense and number.</param>
/// <param name="Head">Number of the governing token in its sentence, 0-based; −1 for the root.</param>
/// <param name="Relation">The Universal Dependencies relation to the head, with subtype: <c>nsubj:pass</c>.</param>
public readonly record struct Token(
    TextSpan Span,
    string Form,
    string Lemma,
    UniversalTag Tag,
    string PennTag,
    int Head,
    string Relation);
