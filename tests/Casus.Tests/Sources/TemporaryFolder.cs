namespace Casus.Tests.Sources;

sealed class TemporaryFolder : IDisposable
{
    readonly string path = Directory.CreateTempSubdirectory("casus-").FullName;

    public override string ToString() => path;

    public string this[string name] => Path.Combine(path, name);

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
