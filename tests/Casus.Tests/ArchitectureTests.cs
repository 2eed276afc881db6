using Casus.Records;
using Casus.Server;
using Casus.Storage;
using NetArchTest.Rules;
using Xunit;

namespace Casus.Tests;

public class ArchitectureTests
{
    /// <summary>The modules, lowest first. A module may use those on the lines above its own, and no other.</summary>
    static readonly string[][] layers =
    [
        ["Text", "Time", "Ontology", "Problems"],
        ["Yaml"],
        ["Actors", "Lexicons"],
        ["Places"],
        ["Language", "Sources"],
        ["Records"],
        ["Coding", "Ledger", "Treaties"],
        ["Datasets", "History"],
        ["Landscape"],
        ["Pipeline"],
        ["Evaluation"],
    ];

    public static TheoryData<string> Modules => new(layers.SelectMany(layer => layer));

    [Theory, MemberData(nameof(Modules))]
    public void A_module_uses_only_the_layers_below_it(string module)
    {
        var below = layers.TakeWhile(layer => !layer.Contains(module)).SelectMany(layer => layer);
        var forbidden = layers.SelectMany(layer => layer).Except(below).Where(m => m != module).Select(m => $"Casus.{m}").ToArray();
        var result = Types.InAssembly(typeof(CodedEvent).Assembly)
            .That().ResideInNamespace($"Casus.{module}")
            .ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Theory]
    [InlineData(typeof(CodedEvent), "DuckDB", "Microsoft.AspNetCore", "Casus.")]
    [InlineData(typeof(Ledgers), "Microsoft.AspNetCore", "Casus.Server", "Casus.Cli")]
    [InlineData(typeof(Serving), "DuckDB", "Casus.Cli")]
    public void Assemblies_stand_in_a_line(Type inAssembly, params string[] forbidden) =>
        Assert.DoesNotContain(
            inAssembly.Assembly.GetReferencedAssemblies(),
            used => forbidden.Any(name => used.Name!.StartsWith(name, StringComparison.Ordinal)));

    [Fact]
    public void Every_folder_is_a_listed_module()
    {
        var found = typeof(CodedEvent).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("Casus.", StringComparison.Ordinal) == true)
            .Select(t => t.Namespace!.Split('.')[1]).Distinct().Order();
        Assert.Equal(layers.SelectMany(layer => layer).Order(), found);
    }

    [Fact]
    public void No_static_field_can_be_changed()
    {
        var mutable = typeof(CodedEvent).Assembly.GetTypes()
            .Where(t => !t.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.DeclaredOnly))
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !f.Name.Contains('<', StringComparison.Ordinal));
        Assert.Empty(mutable.Select(f => $"{f.DeclaringType}.{f.Name}"));
    }
}
