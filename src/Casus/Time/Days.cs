using NodaTime;
using NodaTime.Text;

namespace Casus.Time;

/// <summary>Days as people write them in files and on the command line: ISO 8601, <c>2024-06-19</c>.</summary>
public static class Days
{
    public static LocalDate? TryParse(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;

    public static string Format(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
