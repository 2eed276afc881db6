using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Casus.Ledger;

/// <summary>Hashes of text. Of several texts: SHA-256 such that no two different lists of texts have the same bytes under the hash.</summary>
/// <remarks>Each text is written as a netstring (Bernstein 1997): length in bytes of UTF-8, colon, bytes, comma.</remarks>
static class Digest
{
    /// <returns>Sixty-four lower-case hexadecimal digits.</returns>
    public static string Of(params ReadOnlySpan<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(Encoding.UTF8.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":"));
            hash.AppendData(bytes);
            hash.AppendData(","u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>SHA-256 of one text as UTF-8, without a length before it.</summary>
    public static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
