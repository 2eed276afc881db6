using Casus.Problems;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Net.Http.Headers;

namespace Casus.Server.Pages;

/// <summary>An answer for readers: a component rendered once, on this side, with everything in it encoded.</summary>
sealed class Page : IResult
{
    readonly Type component;
    readonly object model;
    readonly int status;

    Page(Type component, object model, int status) => (this.component, this.model, this.status) = (component, model, status);

    /// <param name="model">The component's parameter of that name.</param>
    public static Page Of<TComponent>(object model, int status = StatusCodes.Status200OK) where TComponent : IComponent =>
        new(typeof(TComponent), model, status);

    public static Page Of(Problem problem, int status) => Of<ProblemPage>(new ProblemPage.Contents([problem], status), status);

    /// <summary>Browsers name the type of pages first; other programs do not name it.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
        var html = await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync(component, parameters)).ToHtmlString());
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers[HeaderNames.Vary] = HeaderNames.Accept;
        httpContext.Response.Headers.CacheControl = "no-cache";
        await httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
    }
}
