using System.Globalization;

namespace Casus.Training;

static class ModelFolder
{
    public static void Save(string folder, string file, byte[] bytes, Action<string> report)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, file), bytes);
        report(string.Create(CultureInfo.InvariantCulture, $"{file}: {bytes.Length / 1e6:F2} MB"));
    }
}
