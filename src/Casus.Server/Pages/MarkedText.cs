using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Casus.Server.Pages;

/// <summary>The text in paragraphs, with the coded words marked and tied to their records.</summary>
/// <remarks>Written without markup files, because every blank in it is the document's own.</remarks>
public sealed class MarkedText : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Paragraph> Paragraphs { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var paragraph in Paragraphs)
        {
            builder.OpenElement(0, "p");
            foreach (var stretch in paragraph.Stretches)
                Add(builder, stretch);
            builder.CloseElement();
        }
    }

    static void Add(RenderTreeBuilder builder, Stretch stretch)
    {
        foreach (var numbered in stretch.Beginning)
            AddNumber(builder, numbered);
        if (stretch.Covering is [var closest, ..])
            AddMark(builder, stretch, closest);
        else
            builder.AddContent(1, stretch.Text);
    }

    static void AddNumber(RenderTreeBuilder builder, NumberedRecord numbered)
    {
        builder.OpenElement(2, "a");
        builder.AddAttribute(3, "id", numbered.MarkAnchor);
        builder.AddAttribute(4, "class", $"number {Wording.Tone(numbered.Record)}");
        builder.AddAttribute(5, "href", $"#{numbered.Anchor}");
        builder.AddAttribute(6, "aria-label", $"Record {numbered.Number}: {Wording.What(numbered.Record)}");
        builder.AddContent(7, numbered.Number);
        builder.CloseElement();
    }

    static void AddMark(RenderTreeBuilder builder, Stretch stretch, NumberedRecord closest)
    {
        builder.OpenElement(8, "a");
        builder.AddAttribute(9, "class", $"mark {Wording.Tone(closest.Record)}{(stretch.Covering.Count > 1 ? " overlap" : "")}");
        builder.AddAttribute(10, "href", $"#{closest.Anchor}");

        // The number before it leads to the same place: one stop of the tabulator is enough.
        builder.AddAttribute(11, "tabindex", "-1");
        builder.AddAttribute(12, "title", string.Join("; ", stretch.Covering.Select(numbered => $"{numbered.Number} {Wording.What(numbered.Record)}")));
        builder.AddContent(13, stretch.Text);
        builder.CloseElement();
    }
}
