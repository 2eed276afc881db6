using System.Security.Cryptography;
using System.Text;

namespace Casus.Evaluation.Gold;

/// <summary>Which documents are held out: nobody who makes rules or models sees them.</summary>
static class GoldSplit
{
    /// <summary>Of the 256 values of a document's first byte of hash, those that hold it out: two in five.</summary>
    const int HeldOutBelow = 102;

    /// <param name="document">Its id.</param>
    public static bool IsHeldOut(string document) => Hash(document)[0] < HeldOutBelow;

    /// <summary>One of several parts of about the same size, independent of what is held out.</summary>
    public static int Fold(string document, int folds) => Hash(document)[1] % folds;

    static byte[] Hash(string document) => SHA256.HashData(Encoding.UTF8.GetBytes(document));
}
