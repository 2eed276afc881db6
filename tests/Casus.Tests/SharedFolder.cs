using System.Runtime.CompilerServices;
using Xunit;

namespace Casus.Tests;

/// <summary>Texts and gold data that are no part of the repository and may lie beside it.</summary>
static class SharedFolder
{
    /// <summary>The file's path; the test is skipped, and says so, where it is absent.</summary>
    public static string File(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root(), "..", "shared", path));
        Assert.SkipUnless(System.IO.File.Exists(full), $"../shared/{path} is not there.");
        return full;
    }

    static string Root([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..");
}
