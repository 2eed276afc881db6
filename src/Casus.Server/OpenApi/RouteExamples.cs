namespace Casus.Server.OpenApi;

/// <param name="Answer">JSON.</param>
sealed record AnswerExample(string Answer, IReadOnlyDictionary<string, string> Parameters);

/// <param name="Body">JSON.</param>
sealed record BodyExample(string Body);

static class RouteExamples
{
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder route, string answer, params (string Name, string Value)[] parameters) =>
        route.WithMetadata(new AnswerExample(answer, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value)));

    public static RouteHandlerBuilder WithBodyExample(this RouteHandlerBuilder route, string body) => route.WithMetadata(new BodyExample(body));
}
