using Casus.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Server.Endpoints;

/// <summary>Every address of the API, one file for each resource.</summary>
static class Api
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi();
        routes.MapDocuments();
        routes.MapRecords();
        routes.MapStates();
        routes.MapTreaties();
        routes.MapSituations();
        routes.MapVerification();
    }

    public static BadRequest<Refusal> Refuse(IReadOnlyList<Problem> problems) => TypedResults.BadRequest(Refusal.Of(problems));

    public static NotFound<Refusal> Miss(Problem problem) => TypedResults.NotFound(Refusal.Of(problem));
}
