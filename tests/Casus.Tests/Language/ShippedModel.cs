using Casus.Language;

namespace Casus.Tests.Language;

/// <summary>The model that the program ships with, loaded once for a class of tests.</summary>
public sealed class ShippedModel
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data", "models", "en");

    public SyntaxModel Syntax { get; } =
        SyntaxModel.Load(Folder, out var problem) ?? throw new InvalidOperationException(problem?.ToString());
}
