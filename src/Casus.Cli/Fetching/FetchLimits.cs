using Casus.Sources;

namespace Casus.Cli.Fetching;

/// <summary>How much one address may cost.</summary>
/// <param name="Bytes">Of a page, unpacked.</param>
/// <param name="PdfBytes">Of a PDF file.</param>
/// <param name="Redirects">That are followed.</param>
sealed record FetchLimits(int Bytes, int PdfBytes, int Redirects, TimeSpan Time)
{
    public static FetchLimits Usual { get; } = new(new SourceLimits().Bytes, new SourceLimits().PdfBytes, Redirects: 5, TimeSpan.FromSeconds(30));
}
