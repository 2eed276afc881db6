using System.Collections.Frozen;

namespace Casus.Server.Guards;

/// <summary>Refuses requests that name another host: a web site that points its own name at this machine (DNS rebinding)
/// could otherwise read the ledger through the reader's browser.</summary>
static class HostGuard
{
    static readonly FrozenSet<string> own = FrozenSet.ToFrozenSet(["localhost", "127.0.0.1", "[::1]"], StringComparer.OrdinalIgnoreCase);

    public static Task CheckAsync(HttpContext context, RequestDelegate next) =>
        own.Contains(context.Request.Host.Host)
            ? next(context)
            : Faults.AnswerAsync(context, ServerProblems.ForeignHost(context.Request.Host.Value ?? ""), StatusCodes.Status400BadRequest);
}
