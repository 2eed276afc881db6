using System.Net;
using System.Net.Sockets;
using Casus.Ledger;
using Casus.Pipeline;
using Casus.Problems;
using Casus.Server.Endpoints;
using Casus.Server.Guards;
using Microsoft.AspNetCore.Connections;

namespace Casus.Server;

/// <summary>The REST API and the pages, on this machine alone.</summary>
public static class Serving
{
    /// <summary>Of a body and of the line that names what is asked for, in bytes.</summary>
    public const int LargestRequest = 16 * 1024;

    static readonly TimeSpan patience = TimeSpan.FromSeconds(5);

    /// <summary>Answers until <paramref name="cancel"/> is set, and then finishes what it is answering.</summary>
    /// <param name="ledger">Stays the caller's, who closes it afterwards.</param>
    /// <param name="started">Called once, with the address to open.</param>
    /// <returns>Why it could not start; null where it served until it was told to stop.</returns>
    public static async Task<Problem?> RunAsync(
        ServingOptions options, ILedger ledger, Knowledge knowledge, TimeProvider clock, Action<Uri> started, CancellationToken cancel)
    {
        if (options.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            return ServerProblems.BadPort(options.Port);

        await using var application = Build(ledger, knowledge, clock, host => ListenOnLoopback(host, options.Port));
        if (await StartAsync(application, options.Port) is { } problem)
            return problem;

        started(new Uri(application.Urls.First()));
        await application.WaitForShutdownAsync(cancel);
        return null;
    }

    /// <summary>Everything but the listening, so that the caller says by <paramref name="host"/> how requests come in.</summary>
    public static WebApplication Build(ILedger ledger, Knowledge knowledge, TimeProvider clock, Action<IWebHostBuilder> host)
    {
        // Empty: what answers must not depend on variables of the environment or on files in the folder it is started in.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(Serving).Assembly.GetName().Name });
        host(builder.WebHost);
        builder.Services.AddCasus(ledger, knowledge, clock);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = patience);
        var application = builder.Build();
        application.UseGuards();
        application.UseRouting();
        application.MapApi();
        application.MapPages();
        return application;
    }

    static void ListenOnLoopback(IWebHostBuilder host, int port) => host.UseKestrelCore().ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestRequest;
        kestrel.Limits.MaxRequestLineSize = LargestRequest;
        kestrel.Listen(IPAddress.Loopback, port);
    });

    static async Task<Problem?> StartAsync(WebApplication application, int port)
    {
        try
        {
            await application.StartAsync();
            return null;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            return ServerProblems.PortTaken(port);
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AccessDenied)
        {
            return ServerProblems.PortForbidden(port);
        }
    }
}
