using System.Globalization;

namespace Casus.Yaml;

static class Numbers
{
    public static double? TryParse(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
