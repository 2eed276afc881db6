using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Casus.Tests.Cli;

/// <summary>A web server on this machine that answers as a test says, byte for byte.</summary>
sealed class GivenServer : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly Func<string, Stream, CancellationToken, Task> answer;

    /// <param name="answer">From the path that was asked for.</param>
    public GivenServer(Func<string, byte[]> answer)
        : this((path, stream, cancel) => stream.WriteAsync(answer(path), cancel).AsTask())
    {
    }

    public GivenServer(Func<string, Stream, CancellationToken, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>The head of every request.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public static byte[] Page(string body, string fields = "Content-Type: text/html; charset=utf-8", int status = 200) => Page(Encoding.UTF8.GetBytes(body), fields, status);

    public static byte[] Page(byte[] body, string fields = "Content-Type: text/html; charset=utf-8", int status = 200) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Status\r\n{fields}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];

    public static byte[] Redirect(string location) => Page("", $"Location: {location}\r\nSet-Cookie: a=b", 302);

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    async Task ServeAsync()
    {
        try
        {
            while (true)
                _ = AnswerAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var head = await HeadAsync(client.GetStream());
                Requests.Enqueue(head);
                await answer(head.Split(' ')[1], client.GetStream(), stop.Token);
            }
            catch (Exception fault) when (fault is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The client has enough.
            }
        }
    }

    static async Task<string> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) > 0)
            head.Append((char)buffer[0]);
        return head.ToString();
    }
}
