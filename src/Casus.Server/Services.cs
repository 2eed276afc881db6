using System.Text.Json;
using Casus.Ledger;
using Casus.Pipeline;
using Casus.Records;
using Casus.Server.Asking;
using Casus.Server.OpenApi;

namespace Casus.Server;

/// <summary>What the endpoints are given.</summary>
static class Services
{
    public static void AddCasus(this IServiceCollection services, ILedger ledger, Knowledge knowledge, TimeProvider clock)
    {
        services.AddSingleton(ledger).AddSingleton(knowledge.Actors).AddSingleton(knowledge.Treaties).AddSingleton(knowledge.Rates).AddSingleton(clock);
        services.AddSingleton<Questioner>().AddSingleton<ActorNames>();
        services.AddSingleton<IHostLifetime, CallersLifetime>();
        services.AddRouting();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options => Follow(options.SerializerOptions, RecordJson.Options));
        services.AddOpenApi("v1", Description.Describe);
    }

    static void Follow(JsonSerializerOptions options, JsonSerializerOptions model)
    {
        options.PropertyNamingPolicy = model.PropertyNamingPolicy;
        options.DefaultIgnoreCondition = model.DefaultIgnoreCondition;
        options.Encoder = model.Encoder;
        options.NumberHandling = model.NumberHandling;
        options.TypeInfoResolver = model.TypeInfoResolver;
        foreach (var converter in model.Converters)
            options.Converters.Add(converter);
    }

    /// <summary>The caller says when to stop; signals of the operating system are the caller's too.</summary>
    sealed class CallersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
