using Casus.Actors;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Proofs;

/// <summary>A finding beside the words that it was judged by.</summary>
sealed record Subject(Finding Finding, Act Act, Treaty Treaty, Article Article, Obligation Obligation)
{
    public string Rule => $"{Treaty.Id}#{Article.Number}";

    /// <returns>Null where no treaty bears on the state, or the book does not hold it.</returns>
    public static Subject? Of(Finding finding, TreatyBook book)
    {
        if (finding is not { Act: { } act, Treaty: { } id } || book.Find(id) is not { } treaty)
            return null;
        return treaty.Articles.Where(article => article.Number == finding.Article)
            .SelectMany(article => article.Obligations.Select(obligation => new Subject(finding, act, treaty, article, obligation)))
            .FirstOrDefault(subject => subject.Obligation.Id == finding.Obligation && subject.Obligation.Debtors.Contains(finding.State)
                && subject.Obligation.Kind == finding.Kind);
    }

    /// <summary>Whether the state is a party on the day and nobody disputes it.</summary>
    public bool Binds(ActorCode state) => Treaty.Term.Contains(Act.On) && Treaty.Party(state)?.On(Act.On) is { Disputed: null };
}
