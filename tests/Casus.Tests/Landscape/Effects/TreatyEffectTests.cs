using System.Text.Json;
using System.Xml.Linq;
using Casus.Actors;
using Casus.Landscape.Effects;
using Casus.Landscape.Networks;
using Casus.Problems;
using Casus.Tests.Actors;
using Casus.Tests.Treaties;
using Casus.Treaties;
using NodaTime;
using Xunit;

namespace Casus.Tests.Landscape.Effects;

public class TreatyEffectTests
{
    static readonly string[] few = ["rus-prk-2024", "rus-prk-2000", "chn-prk-1961", "csto", "cis-charter-1993", "aze-tur-2010", "north-atlantic-treaty", "usa-kor-1953", "un-charter"];

    static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void What_a_treaty_changed_reads_as_text() => Snapshot.Matches(EffectText.Write(Of("rus-prk-2024"), Name));

    [Fact]
    public void The_day_is_that_of_the_entry_into_force()
    {
        var effect = Of("rus-prk-2024");
        Assert.Equal((new LocalDate(2024, 12, 4), DayChoice.Entry), (effect.Duties.On, effect.Day));
        var sweden = Of("north-atlantic-treaty", ActorCode.Parse("SWE"));
        Assert.Equal((new LocalDate(2024, 3, 7), DayChoice.Entry), (sweden.Duties.On, sweden.Day));
        Assert.Equal(DayChoice.Asked, Of("rus-prk-2024", null, new(2025, 6, 1)).Day);
    }

    [Fact]
    public void Two_components_become_one()
    {
        var network = Of("rus-prk-2024").Network;
        Assert.Equal((2, 1), (network.Before.Components.Count, network.After.Components.Count));
        var joined = Assert.Single(network.Joined());
        Assert.Equal(["CHN", "PRK"], joined.Parts[1].Select(state => state.ToString()));
        Assert.Equal(["PRK", "RUS"], network.States.Where(state => state is { IsCutVertex: true, WasCutVertex: false }).Select(state => state.State.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_paths_that_are_longer_or_shorter_are_told() =>
        Assert.DoesNotContain(Of("rus-prk-2024").Network.Paths, path => path.After.From.ToString() == "FRA" && path.After.To.ToString() == "GBR");

    [Fact]
    public void JSON_has_every_duty_and_both_networks()
    {
        using var json = JsonDocument.Parse(EffectJson.Write(Of("rus-prk-2024"), Name));
        var root = json.RootElement;
        Assert.Equal("rus-prk-2000", root.GetProperty("replaced")[0].GetString());
        Assert.Equal(6, root.GetProperty("duties").GetArrayLength());
        Assert.Equal(0, root.GetProperty("duties")[0].GetProperty("against_all_but").GetArrayLength());
        Assert.Equal(2, root.GetProperty("network").GetProperty("before").GetProperty("components").GetArrayLength());
    }

    [Fact]
    public void The_picture_has_both_sides_and_says_in_words_what_it_shows()
    {
        var picture = XElement.Parse(EffectSvg.Write(Of("rus-prk-2024"), Name));
        Assert.Equal("img", picture.Attribute("role")?.Value);
        Assert.Contains("must now defend each other", picture.Element(svg + "desc")?.Value, StringComparison.Ordinal);
        var sides = picture.Elements(svg + "g").ToList();
        Assert.Equal([0, 1], sides.Select(side => side.Elements(svg + "path").Count(path => path.Attribute("class")?.Value == "new")));
        Assert.Equal(2, sides[0].Descendants(svg + "circle").Count(circle => circle.Attribute("class")?.Value == "party"));
        Assert.Equal(sides[0].Descendants(svg + "circle").Select(circle => circle.ToString()), sides[1].Descendants(svg + "circle").Select(circle => circle.ToString()));
    }

    [Fact]
    public void A_picture_of_many_leaves_out_and_says_how_many()
    {
        var picture = XElement.Parse(EffectSvg.Write(Of("oas-1948", null, new(2025, 6, 1), Books.Shipped), Name));
        Assert.InRange(picture.Elements(svg + "g").First().Descendants(svg + "circle").Count(), 2, 44);
        Assert.Contains("more states that are tied to these are not drawn", picture.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_says_cannot_break_the_picture()
    {
        var effect = Of("rus-prk-2024");
        var hostile = effect with { Duties = effect.Duties with { Treaty = effect.Duties.Treaty with { Title = "</desc><script>alert(1)</script>\u0001&" } } };
        var picture = XElement.Parse(EffectSvg.Write(hostile, Name));
        Assert.Empty(picture.Descendants(svg + "script"));
        Assert.Contains("<script>", picture.Element(svg + "desc")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_powers_of_a_day_are_the_permanent_members()
    {
        var problems = new List<Problem>();
        var powers = Powers.Read(Path.Combine(AppContext.BaseDirectory, "data"), problems);
        Assert.Empty(problems);
        Assert.Equal("CHN FRA GBR RUS USA", Codes(powers.On(new(2025, 1, 1))));
        Assert.Equal("FRA GBR SUN TWN USA", Codes(powers.On(new(1962, 10, 22))));
        Assert.Empty(powers.On(new(1914, 7, 28)));

        static string Codes(IReadOnlyList<ActorCode> states) => string.Join(' ', states.Select(state => state.ToString()).Order(StringComparer.Ordinal));
    }

    static TreatyEffect Of(string id, ActorCode? party = null, LocalDate? asOf = null, TreatyBook? book = null)
    {
        var all = book ?? Books.Shipped with { Treaties = [.. Books.Shipped.Treaties.Where(treaty => few.Contains(treaty.Id))] };
        var powers = Powers.Read(Path.Combine(AppContext.BaseDirectory, "data"), []);
        return TreatyEffect.Of(all.Find(id)!, party, asOf, all, powers, day => ActorFiles.Registry.StatesOn(day).Select(state => state.Code));
    }

    static string Name(ActorCode state) => ActorFiles.Registry.Find(state)?.Name ?? state.ToString();
}
