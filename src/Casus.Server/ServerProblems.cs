using Casus.Problems;

namespace Casus.Server;

/// <summary>What can be wrong with a request. P750 to P759: the request as such. P760 to P779: what it asks for. P790 to P799: starting.</summary>
static class ServerProblems
{
    const int LongestEcho = 80;

    public static Problem ForeignHost(string host) =>
        new("P750", $"'{Short(host)}' is not a name of this machine.", "Open the address with localhost, 127.0.0.1 or [::1].");

    public static Problem NoSuchPage(string path) =>
        new("P751", $"There is nothing at '{Short(path)}'.", "Start from '/', or see '/openapi/v1.json' for every address.");

    public static Problem WrongMethod(string method, string path) =>
        new("P752", $"'{Short(path)}' does not take {Short(method)}.", "See '/openapi/v1.json' for what it takes.");

    public static Problem UnreadableRequest(string reason) =>
        new("P753", $"The request cannot be read: {reason}", "Send JSON as '/openapi/v1.json' shows it, with Content-Type application/json.");

    public static Problem TooLarge(int most) =>
        new("P754", $"The request is larger than {most} bytes.", "Ask shorter.");

    public static Problem Bug() =>
        new("P755", "Casus could not answer: this is a bug, not a fault of yours.", "Please report it with the address that you opened.");

    public static Problem BadDay(string name, string text) =>
        new("P760", $"'{Short(text)}' is not a day for '{name}'.", "Write it like 2024-06-19.");

    public static Problem BadStretch(string name, string text) =>
        new("P761", $"'{Short(text)}' is not a day, month or year for '{name}'.", "Write it like 2024-06-19, 2024-06 or 2024.");

    public static Problem BadTime(string name, string text) =>
        new("P762", $"'{Short(text)}' is not a time for '{name}'.", "Write a day like 2024-06-19, which counts to its end, or a time like 2024-06-19T12:00:00Z.");

    public static Problem EndsBeforeItBegins(string from, string to) =>
        new("P763", $"The stretch from '{Short(from)}' to '{Short(to)}' ends before it begins.", "Exchange the two; both belong to the stretch.");

    public static Problem BadPair(string text) =>
        new("P764", $"'{Short(text)}' is not a pair of two actors.", "Write it like RUS-PRK.");

    public static Problem UnknownKind(string text, IEnumerable<string> kinds) =>
        new("P765", $"'{Short(text)}' is not a kind of record.", $"Write one of: {string.Join(", ", kinds)}.");

    public static Problem NoTreaty(string id, IReadOnlyList<string> near) =>
        new("P766", $"No treaty has the id '{Short(id)}'.", near is [] ? "'/treaties' lists them." : $"Did you mean {string.Join(" or ", near)}?");

    public static Problem NothingAsked() =>
        new("P767", "The question is missing.", "Put it in 'q', like: USA attacks PRK.");

    public static Problem LongQuestion(int most) =>
        new("P768", $"The question has more than {most} characters.", "Ask about fewer acts at once.");

    public static Problem BadPage(string text) =>
        new("P769", $"'{Short(text)}' is not the number of a page.", "Write a number from 1.");

    public static Problem BadPort(int port) =>
        new("P790", $"{port} is not a port.", "Name one from 1024 to 65535, or 0 for any that is free.");

    public static Problem PortTaken(int port) =>
        new("P791", $"Another program listens on port {port}.", "Name another port, or 0 for any that is free.");

    public static Problem PortForbidden(int port) =>
        new("P792", $"This user may not listen on port {port}.", "Name a port from 1024, or 0 for any that is free.");

    static string Short(string text) => text.Length <= LongestEcho ? text : text[..LongestEcho] + "…";
}
