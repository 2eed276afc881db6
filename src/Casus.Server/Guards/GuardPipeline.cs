namespace Casus.Server.Guards;

/// <summary>What every request passes through before it is answered, outermost first.</summary>
static class GuardPipeline
{
    public static void UseGuards(this WebApplication application)
    {
        application.Use(SecurityHeaders.AddAsync);
        application.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Faults.AnswerAsync });
        application.Use(HostGuard.CheckAsync);
        application.UseStatusCodePages(context => Faults.AnswerStatusAsync(context.HttpContext));
    }
}
