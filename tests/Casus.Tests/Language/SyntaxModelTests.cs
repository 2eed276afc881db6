using Casus.Language;
using Xunit;

namespace Casus.Tests.Language;

public sealed class SyntaxModelTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("casus-model-").FullName;

    public SyntaxModelTests()
    {
        foreach (var file in Directory.EnumerateFiles(ShippedModel.Folder, "*.bin"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(Path.Combine(folder, "network.bin"));
        Assert.Null(SyntaxModel.Load(folder, out var problem));
        Assert.Equal("P201", problem?.Id);
        Assert.Contains("network.bin", problem?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("words.bin")]
    [InlineData("network.bin")]
    [InlineData("boundaries.bin")]
    [InlineData("names.bin")]
    public void A_file_with_one_wrong_byte_is_refused(string file)
    {
        var path = Path.Combine(folder, file);
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.Null(SyntaxModel.Load(folder, out var problem));
        Assert.Equal("P202", problem?.Id);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_refused()
    {
        var path = Path.Combine(folder, "boundaries.bin");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^1]);
        Assert.Null(SyntaxModel.Load(folder, out var problem));
        Assert.Equal("P202", problem?.Id);
    }

    [Fact]
    public void A_file_under_anothers_name_is_refused()
    {
        File.Copy(Path.Combine(folder, "boundaries.bin"), Path.Combine(folder, "network.bin"), overwrite: true);
        Assert.Null(SyntaxModel.Load(folder, out var problem));
        Assert.Equal("P202", problem?.Id);
    }
}
