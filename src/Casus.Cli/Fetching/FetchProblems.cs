using System.Globalization;
using Casus.Problems;

namespace Casus.Cli.Fetching;

/// <summary>P72x: what can be wrong with an address, or with what is there.</summary>
static class FetchProblems
{
    public static Problem NotWeb(string address) =>
        new("P720", $"{Shown(address)} is not an address of the web.", "Write it like https://example.org/report.");

    public static Problem HasCredentials(Uri address) =>
        new("P721", $"{Shown(address.Host)}: the address has a name or password in it, which Casus does not send.", "Save the page with your browser, and give the file.");

    public static Problem NotPublic(string host) =>
        new("P722", $"{Shown(host)} is not on the public internet, and is not fetched.", "Save what is there to a file, and give that.");

    public static Problem NotReached(Uri address, string reason) =>
        new("P723", $"{Shown(address.AbsoluteUri)} cannot be reached: {reason.ReplaceLineEndings(" ")}", "Check the address and the connection, then try again.");

    public static Problem Answered(Uri address, int status) =>
        new("P724", $"{Shown(address.AbsoluteUri)} answers {status.ToString(CultureInfo.InvariantCulture)} instead of a page.", "Open it in a browser; if it is there, save the page and give the file.");

    public static Problem TooManyRedirects(string address, int limit) =>
        new("P725", $"{Shown(address)} leads on more than {limit} times.", "Open it in a browser, and give the address where it ends.");

    public static Problem LeavesHttps(Uri address) =>
        new("P726", $"{Shown(address.AbsoluteUri)} leads from a safe connection to an unsafe one.", "Give the address where it leads, if you trust the way there.");

    public static Problem TooLarge(Uri address, int limit) =>
        new("P727", $"{Shown(address.AbsoluteUri)} is longer than {limit} bytes.", "Save the part that you need to a file, and give that.");

    public static Problem TooSlow(string address, TimeSpan limit) =>
        new("P728", $"{Shown(address)} did not answer in full within {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds.", "Try again later.");

    static string Shown(string address)
    {
        const int longest = 200;
        return address.Length <= longest ? address : address[..longest] + "…";
    }
}
