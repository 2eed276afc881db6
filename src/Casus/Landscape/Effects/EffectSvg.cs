using System.Globalization;
using System.Xml.Linq;
using Casus.Actors;
using Casus.Text;

namespace Casus.Landscape.Effects;

/// <summary>The network around the parties without the treaty and with it, side by side, in light or dark as the reader's screen is.</summary>
public static class EffectSvg
{
    const int Side = 520;
    const int Head = 40;
    const int Foot = 60;
    const int Outer = 220;
    const int Inner = 90;
    const int Radius = 17;

    const string Style = """
        text { font: 11px system-ui, sans-serif; fill: #1d1d1f; text-anchor: middle; }
        .head { font-size: 15px; font-weight: 600; }
        .paper { fill: #fff; } .state { fill: #eef1f6; stroke: #6b7a90; } .party { fill: #ffe9c2; stroke: #8a5a00; }
        path { fill: none; } .tie { stroke: #6b7a90; stroke-opacity: .45; } .disputed { stroke: #6b7a90; stroke-opacity: .6; stroke-dasharray: 3 3; } .new { stroke: #b3261e; stroke-width: 2.5; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e8e8ea; } .paper { fill: #161618; } .state { fill: #2a2f38; stroke: #93a1b5; } .party { fill: #4a3a12; stroke: #f0b95a; }
          .tie, .disputed { stroke: #93a1b5; } .new { stroke: #ff8a80; }
        }
        """;

    static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    /// <param name="name">What a state is called, for those who cannot see the picture.</param>
    public static string Write(TreatyEffect effect, Func<ActorCode, string> name)
    {
        var around = Surroundings.Of(effect);
        var places = Places(around);
        var what = effect.Duties.Party is { } party ? $"{effect.Duties.Treaty.Id} without {party}" : $"without {effect.Duties.Treaty.Id}";
        var with = effect.Duties.Party is { } member ? $"with {member}" : $"with {effect.Duties.Treaty.Id}";
        var left = around.Left == 0 ? "" : $" {around.Left} more states that are tied to these are not drawn.";
        return new XElement(
            svg + "svg", new XAttribute("viewBox", $"0 0 {2 * Side} {Head + Side + Foot}"), new XAttribute("role", "img"), new XAttribute("aria-labelledby", "title desc"),
            new XElement(svg + "title", new XAttribute("id", "title"), $"Who owes whom defence: {what}, and {with}"),
            new XElement(svg + "desc", new XAttribute("id", "desc"), XmlText.Printable(string.Join('\n', EffectWords.Of(effect, name)) + left)),
            new XElement(svg + "style", Style),
            new XElement(svg + "rect", new XAttribute("class", "paper"), new XAttribute("width", 2 * Side), new XAttribute("height", Head + Side + Foot)),
            Panel(what, 0, around, places, around.Before), Panel(with, Side, around, places, around.After),
            Label(Side, Head + Side + 20, null, $"Each line: one of the two owes the other defence. Broken: disputed. Thick: only on this side. In ochre: {effect.Duties.Party?.ToString() ?? "parties"}."),
            around.Left == 0 ? null : Label(Side, Head + Side + 40, null, left.Trim())) + "\n";
    }

    static XElement Panel(string title, int x, Surroundings around, IReadOnlyDictionary<ActorCode, (double X, double Y)> places, IReadOnlyDictionary<Line, bool> ties)
    {
        var other = ties == around.After ? around.Before : around.After;
        return new(
            svg + "g", new XAttribute("transform", $"translate({x} 0)"), Label(Side / 2, 26, "head", title),
            Ties("tie", ties.Where(tie => other.ContainsKey(tie.Key) && !tie.Value), places), Ties("disputed", ties.Where(tie => other.ContainsKey(tie.Key) && tie.Value), places),
            Ties("new", ties.Where(tie => !other.ContainsKey(tie.Key)), places),
            places.Select(place => new XElement(
                svg + "g",
                new XElement(
                    svg + "circle", new XAttribute("class", around.Parties.Contains(place.Key) ? "party" : "state"), new XAttribute("cx", Number(place.Value.X)),
                    new XAttribute("cy", Number(place.Value.Y)), new XAttribute("r", Radius)),
                Label(place.Value.X, place.Value.Y + 4, null, place.Key.ToString()))));
    }

    // One path for all lines of a kind keeps the file small.
    static XElement? Ties(string kind, IEnumerable<KeyValuePair<Line, bool>> ties, IReadOnlyDictionary<ActorCode, (double X, double Y)> places)
    {
        var drawn = string.Concat(ties.Select(tie => $"M{Point(places[tie.Key.One])}L{Point(places[tie.Key.Other])}"));
        return drawn.Length == 0 ? null : new(svg + "path", new XAttribute("class", kind), new XAttribute("d", drawn));
    }

    // Parties on an inner circle, the others around them: the same on both sides, so that nothing but the lines differs.
    static Dictionary<ActorCode, (double X, double Y)> Places(Surroundings around) =>
        Circle(around.Inner, around.Inner.Count == 1 ? 0 : around.Others.Count == 0 ? Outer : Inner).Concat(Circle(around.Others, Outer)).ToDictionary(place => place.Key, place => place.Value);

    static IEnumerable<KeyValuePair<ActorCode, (double X, double Y)>> Circle(IReadOnlyList<ActorCode> states, double radius) =>
        states.Select((state, number) =>
        {
            var angle = (2 * Math.PI * number / states.Count) - (Math.PI / 2);
            return KeyValuePair.Create(state, ((Side / 2.0) + (radius * Math.Cos(angle)), Head + (Side / 2.0) + (radius * Math.Sin(angle))));
        });

    static XElement Label(double x, double y, string? kind, string text) =>
        new(svg + "text", kind is null ? null : new XAttribute("class", kind), new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), text);

    static string Point((double X, double Y) place) => $"{Number(place.X)} {Number(place.Y)}";

    static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
