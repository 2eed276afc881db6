using Casus.Actors;
using Casus.Coding.Articles;
using NodaTime;

namespace Casus.Pipeline.Drafts;

/// <summary>What could be read off a treaty's text.</summary>
/// <param name="Signed">Null where the text names no day.</param>
sealed record Draft(string Id, string Title, LocalDate? Signed, IReadOnlyList<ActorCode> Parties, IReadOnlyList<DraftArticle> Articles);

sealed record DraftArticle(string Number, string Text, IReadOnlyList<TreatyClause> Clauses);
