using System.Text.Json;
using Xunit;

namespace Casus.Tests.Server;

public class OpenApiTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_description_lists_every_route_with_a_summary_and_an_example()
    {
        var description = await Describe();
        Assert.StartsWith("3.1.", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ["/documents", "/documents/{id}", "/if", "/records", "/records.jsonl", "/states/{code}", "/treaties", "/treaties/{id}", "/verify"],
            description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.All(Operations(description), operation =>
        {
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.All(Media(operation), media => Assert.True(media.TryGetProperty("example", out _)));
        });
    }

    [Theory]
    [InlineData("/documents", "/documents")]
    [InlineData("/documents/{id}", "/documents/paper%2F1")]
    [InlineData("/records", "/records?kind=event")]
    [InlineData("/states/{code}", "/states/PRK?on=2025-06-01")]
    [InlineData("/treaties", "/treaties")]
    [InlineData("/treaties/{id}", "/treaties/rus-prk-2024")]
    [InlineData("/if", "/if?q=USA attacks PRK&on=2025-06-01")]
    [InlineData("/verify", "/verify")]
    public async Task An_example_has_no_key_that_answers_do_not_have(string path, string address)
    {
        var operation = (await Describe()).GetProperty("paths").GetProperty(path).GetProperty("get");
        var answered = Keys(JsonDocument.Parse(await site.ProgramGets(address)).RootElement).ToHashSet();
        Assert.Empty(Media(operation).SelectMany(media => Keys(media.GetProperty("example"))).Except(answered));
    }

    async Task<JsonElement> Describe() => JsonDocument.Parse(await site.ProgramGets("/openapi/v1.json")).RootElement;

    static IEnumerable<JsonElement> Operations(JsonElement description) =>
        description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => operation.Value));

    static IEnumerable<JsonElement> Media(JsonElement operation) =>
        operation.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(media => media.Value);

    static IEnumerable<string> Keys(JsonElement element, string within = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            Keys(property.Value, $"{within}/{property.Name}").Prepend($"{within}/{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Keys(item, within)),
        _ => [],
    };
}
