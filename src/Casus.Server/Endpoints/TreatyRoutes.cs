using Casus.Problems;
using Casus.Server.Asking;
using Casus.Server.OpenApi;
using Casus.Server.Pages;
using Casus.Server.Shapes;
using Casus.Text;
using Casus.Treaties;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Server.Endpoints;

/// <summary>One address for programs and readers: a browser gets the page, everything else JSON; <c>.json</c> is always JSON.</summary>
static class TreatyRoutes
{
    const int LongestId = 100;

    public static void MapTreaties(this IEndpointRouteBuilder routes)
    {
        var treaties = routes.MapGroup("/treaties").WithTags("Treaties");
        treaties.MapGet("/", ListOrPage).WithSummary("The treaties that Casus reasons from")
            .WithDescription("A page where Accept names text/html; /treaties.json is always JSON.").WithExample(Examples.Treaties);
        treaties.MapGet("/{id}", ShowOrPage).WithSummary("A treaty: its parties, and each article with its formal reading")
            .WithDescription("A page where Accept names text/html; with .json behind the id it is always JSON.")
            .WithExample(Examples.Treaty, ("id", "rus-prk-2024"));
        routes.MapGet("/treaties.json", List).ExcludeFromDescription();
        treaties.MapGet("/{id}.json", Show).ExcludeFromDescription();
    }

    static Results<Ok<IEnumerable<TreatyListing>>, Page> ListOrPage(TreatyBook book, ActorNames names, Questioner questioner, HttpRequest request) =>
        Page.IsAskedFor(request) ? Page.Of<TreatyListPage>(new TreatyListPage.Contents(book.Treaties, names, questioner.Today)) : List(book, questioner);

    static Results<Ok<TreatyShape>, NotFound<Refusal>, Page> ShowOrPage(
        string id, TreatyBook book, ActorNames names, Questioner questioner, HttpRequest request) =>
        (book.Find(id), Page.IsAskedFor(request)) switch
        {
            ({ } treaty, true) => Page.Of<TreatyPage>(new TreatyPage.Contents(treaty, names, questioner.Today)),
            ({ } treaty, false) => TypedResults.Ok(TreatyShape.Of(treaty)),
            (null, true) => Page.Of(Missing(id, book), StatusCodes.Status404NotFound),
            _ => Api.Miss(Missing(id, book)),
        };

    static Ok<IEnumerable<TreatyListing>> List(TreatyBook book, Questioner questioner) =>
        TypedResults.Ok(book.Treaties.Select(treaty => TreatyListing.Of(treaty, questioner.Today)));

    static Results<Ok<TreatyShape>, NotFound<Refusal>> Show(string id, TreatyBook book) =>
        book.Find(id) is { } treaty ? TypedResults.Ok(TreatyShape.Of(treaty)) : Api.Miss(Missing(id, book));

    static Problem Missing(string id, TreatyBook book) =>
        ServerProblems.NoTreaty(id, id.Length > LongestId ? [] : Spelling.Nearest(id, book.Treaties.Select(treaty => treaty.Id)));
}
