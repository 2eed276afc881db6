using Casus.Actors;
using Casus.Server.Asking;
using Casus.Server.OpenApi;
using Casus.Server.Shapes;
using Casus.Time;
using Casus.Treaties;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Server.Endpoints;

static class StateRoutes
{
    public static void MapStates(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/states/{code}", Show).WithTags("States")
            .WithSummary("A state: its names and codes, and who governs it and what binds it on a day")
            .WithDescription("The code or the name in English. Without 'on', of today.")
            .WithExample(Examples.State, ("code", "PRK"), ("on", "2025-06-01"));

    static Results<Ok<StateShape>, BadRequest<Refusal>, NotFound<Refusal>> Show(
        string code, string? on, ActorRegistry actors, TreatyBook book, Questioner questioner)
    {
        var day = string.IsNullOrWhiteSpace(on) ? questioner.Today : Days.TryParse(on);
        if (day is null)
            return Api.Refuse([ServerProblems.BadDay("on", on!)]);
        return actors.TryFindState(code, null, out var state, out var problem)
            ? TypedResults.Ok(StateShape.Of(state, actors, book, day.Value))
            : Api.Miss(problem);
    }
}
