using System.ComponentModel;
using System.Text.Json;
using Casus.Problems;
using Casus.Server.Asking;
using Casus.Server.OpenApi;
using Casus.Treaties.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Server.Endpoints;

static class SituationRoutes
{
    public static void MapSituations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/if", Ask).WithTags("Situations").WithSummary("Who owes what to whom if one state attacks another")
            .WithDescription("Findings by state, each with its article, its conditions and its reasons; conflicts of duty.")
            .Produces<JsonElement>().WithExample(Examples.Answer, ("q", "USA attacks PRK"), ("on", "2025-06-01"), ("at", "Wonsan"));
        routes.MapPost("/if", Put).WithTags("Situations").WithSummary("The same, with the question in the body")
            .Produces<JsonElement>().WithExample(Examples.Answer).WithBodyExample(Examples.Question);
    }

    static Results<ContentHttpResult, BadRequest<Refusal>> Ask(
        [Description("Who attacks whom; several acts are divided by semicolons.")] string? q,
        [Description("The day of acts that name none; today where it is left out.")] string? on,
        [Description("The place of acts that name none; the target's home territory where it is left out.")] string? at,
        [Description("A condition taken to be met or not, like: not request. It may be repeated.")] string[]? suppose,
        [Description("List states on whom no treaty bears, too.")] bool? all,
        Questioner questioner,
        BaseRates rates) =>
        Put(new(q, on, at, suppose, all), questioner, rates);

    static Results<ContentHttpResult, BadRequest<Refusal>> Put(Question question, Questioner questioner, BaseRates rates)
    {
        var problems = new List<Problem>();
        return questioner.Ask(question, problems) is { } answer
            ? TypedResults.Content(AnswerJson.Write(answer, rates: rates), "application/json; charset=utf-8")
            : Api.Refuse(problems);
    }
}
