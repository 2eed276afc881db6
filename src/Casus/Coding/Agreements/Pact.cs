using Casus.Records;

namespace Casus.Coding.Agreements;

/// <summary>An agreement's record, and the mentions that it was made from.</summary>
sealed record Pact(Dossier Dossier, Agreement Record)
{
    public bool IsMentionedAt(Text.Sentence sentence, int token) =>
        Dossier.Mentions.Any(mention => mention.Sentence == sentence && mention.Token == token);
}
