using Casus.Problems;
using Casus.Server.Pages;
using Microsoft.AspNetCore.Diagnostics;

namespace Casus.Server.Guards;

/// <summary>What cannot be answered, said in the one shape of errors: to browsers as a page, to everything else as JSON.</summary>
static class Faults
{
    public static Task AnswerAsync(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return fault is BadHttpRequestException bad
            ? AnswerAsync(context, Of(bad), bad.StatusCode)
            : AnswerAsync(context, ServerProblems.Bug(), StatusCodes.Status500InternalServerError);
    }

    public static Task AnswerStatusAsync(HttpContext context)
    {
        var (method, path, status) = (context.Request.Method, context.Request.Path.Value ?? "/", context.Response.StatusCode);
        var problem = status switch
        {
            StatusCodes.Status404NotFound => ServerProblems.NoSuchPage(path),
            StatusCodes.Status405MethodNotAllowed => ServerProblems.WrongMethod(method, path),
            StatusCodes.Status413PayloadTooLarge => ServerProblems.TooLarge(Serving.LargestRequest),
            StatusCodes.Status415UnsupportedMediaType => ServerProblems.UnreadableRequest("it does not say that it is JSON."),
            _ => ServerProblems.UnreadableRequest($"status {status}."),
        };
        return AnswerAsync(context, problem, status);
    }

    public static Task AnswerAsync(HttpContext context, Problem problem, int status) =>
        (Page.IsAskedFor(context.Request) ? Page.Of(problem, status) : (IResult)TypedResults.Json(Refusal.Of(problem), statusCode: status))
        .ExecuteAsync(context);

    static Problem Of(BadHttpRequestException fault) => fault.StatusCode == StatusCodes.Status413PayloadTooLarge
        ? ServerProblems.TooLarge(Serving.LargestRequest)
        : ServerProblems.UnreadableRequest(fault.Message);
}
