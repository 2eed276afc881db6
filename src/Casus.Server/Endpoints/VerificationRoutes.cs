using Casus.Ledger;
using Casus.Server.OpenApi;
using Casus.Server.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Server.Endpoints;

static class VerificationRoutes
{
    const int MostProblems = 100;

    public static void MapVerification(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/verify", Verify).WithTags("Ledger").WithSummary("Recomputes the ledger's chain, its ids and every quote")
            .WithExample(Examples.Verification);

    static async Task<Ok<VerificationShape>> Verify(ILedger ledger, CancellationToken cancel) =>
        TypedResults.Ok(VerificationShape.Of(await ledger.VerifyAsync(MostProblems, cancel)));
}
