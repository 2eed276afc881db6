namespace Casus.Text;

/// <summary>The parts of speech of Universal Dependencies 2, under their own names.</summary>
public enum UniversalTag : byte
{
    X, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB,
}
