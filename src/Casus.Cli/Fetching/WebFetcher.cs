using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Reflection;
using Casus.Problems;
using Casus.Sources.Web;

namespace Casus.Cli.Fetching;

/// <summary>Fetches a page as a stranger would: one GET, no cookies, no password, no referrer, within fixed bounds, from the public internet only.</summary>
/// <remarks>
/// The address is looked up once, and the connection is made to what was looked up and checked, so that a name cannot point elsewhere between the
/// two. Each redirect goes the same way. A proxy would connect in our place, unchecked, so none is used.
/// </remarks>
sealed class WebFetcher : IDisposable
{
    readonly FetchLimits limits;
    readonly TimeProvider clock;
    readonly Func<IPAddress, bool> isAllowed;
    readonly CancellationToken cancel;
    readonly HttpClient client;

    /// <param name="isAllowed">Which addresses may be connected to; <see cref="PublicAddress.Is"/> but in tests.</param>
    /// <param name="cancel">The person wants to stop.</param>
    public WebFetcher(FetchLimits limits, TimeProvider clock, Func<IPAddress, bool> isAllowed, CancellationToken cancel)
    {
        (this.limits, this.clock, this.isAllowed, this.cancel) = (limits, clock, isAllowed, cancel);
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            Credentials = null,
            ActivityHeadersPropagator = null,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64, // KB
            MaxResponseDrainSize = 0,
            ConnectCallback = ConnectAsync,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.Add(new("Casus", typeof(WebFetcher).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]));
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, application/pdf;q=0.9, text/plain;q=0.8");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    public void Dispose() => client.Dispose();

    /// <summary>Waits: texts are read on a thread of their own, one after the other.</summary>
    public Fetched Fetch(string address) => FetchAsync(address).GetAwaiter().GetResult();

    public async Task<Fetched> FetchAsync(string address)
    {
        using var time = new CancellationTokenSource(limits.Time, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancel);
        try
        {
            return Check(address) is { } problem ? new Fetched.Refused(problem) : await FollowAsync(new(address), stop.Token);
        }
        catch (OperationCanceledException)
        {
            return new Fetched.Refused(FetchProblems.TooSlow(address, limits.Time));
        }
    }

    /// <returns>Null for an address that may be asked for, as far as can be told before it is looked up.</returns>
    static Problem? Check(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0 ? FetchProblems.NotWeb(address)
        : uri.UserInfo.Length > 0 ? FetchProblems.HasCredentials(uri)
        : null;

    async Task<Fetched> FollowAsync(Uri first, CancellationToken stop)
    {
        var address = first;
        for (var redirects = 0; redirects <= limits.Redirects; redirects++)
        {
            var (page, next) = await AskAsync(address, stop);
            if (next is null)
                return page!;
            if (Check(next.AbsoluteUri) is { } problem)
                return new Fetched.Refused(problem);
            if (address.Scheme == "https" && next.Scheme == "http")
                return new Fetched.Refused(FetchProblems.LeavesHttps(address));
            address = next;
        }

        return new Fetched.Refused(FetchProblems.TooManyRedirects(first.AbsoluteUri, limits.Redirects));
    }

    /// <returns>What there is, or where it leads on.</returns>
    async Task<(Fetched? Page, Uri? Next)> AskAsync(Uri address, CancellationToken stop)
    {
        try
        {
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, stop);
            if ((int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location)
                return (null, new Uri(address, location));
            return (answer.IsSuccessStatusCode ? await ReadAsync(address, answer.Content, stop) : new Fetched.Refused(FetchProblems.Answered(address, (int)answer.StatusCode)), null);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException or UriFormatException)
        {
            return (new Fetched.Refused(fault.InnerException is NotPublicException ? FetchProblems.NotPublic(address.Host) : FetchProblems.NotReached(address, fault.Message)), null);
        }
    }

    async Task<Fetched> ReadAsync(Uri address, HttpContent content, CancellationToken stop)
    {
        var type = content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;
        var limit = MediaTypeHeaderValue.TryParse(type, out var parsed) && parsed.MediaType == "application/pdf" ? limits.PdfBytes : limits.Bytes;
        await using var stream = await content.ReadAsStreamAsync(stop);
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, stop) is var count and > 0)
        {
            all.Write(buffer, 0, count);
            if (all.Length > limit)
                return new Fetched.Refused(FetchProblems.TooLarge(address, limit));
        }

        return new Fetched.Page(address, type, all.ToArray(), clock.GetUtcNow());
    }

    async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, stop);

        // A name with one address within and one without is made to deceive.
        if (!addresses.All(isAllowed))
            throw new NotPublicException(host);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
