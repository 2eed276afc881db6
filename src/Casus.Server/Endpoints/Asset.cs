using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Server.Endpoints;

/// <summary>A file that is built into this assembly.</summary>
static class Asset
{
    public static FileStreamHttpResult Of(string name, string type) => TypedResults.Stream(
        typeof(Asset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No resource '{name}'."), type);
}
