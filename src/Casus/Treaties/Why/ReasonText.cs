using System.Text;
using Casus.Actors;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Why;

/// <summary>What decides each finding, as plain text; states for which the same decides the same stand together.</summary>
public static class ReasonText
{
    public static string Write(IEnumerable<Reason> reasons) =>
        string.Join('\n', reasons.GroupBy(reason => $"{Alike.Key(reason.Finding)}|{Below(reason)}").Select(alike => Write([.. alike])));

    static string Write(IReadOnlyList<Reason> alike)
    {
        var first = alike[0];
        IReadOnlyList<ActorCode> states = [.. alike.Select(reason => reason.Finding.State)];
        var rule = first.Finding.Treaty is { } treaty ? $" [{treaty}#{first.Finding.Article}]" : "";
        return $"{Conclusion.Of(first.Finding, states)}{rule}\n{Below(first)}";
    }

    static string Below(Reason reason)
    {
        var text = new StringBuilder();
        foreach (var turn in reason.Turns)
            text.Append($"    {EnumWords.Of(turn.Then)} if {string.Join(" and ", turn.If.Select(alteration => alteration.Words))}\n");
        if (reason.Turns is [])
            text.Append("    nothing that was tried turns it\n");
        if (reason.AlsoBy is not [])
            text.Append($"    said by other rules too: {string.Join(", ", reason.AlsoBy)}\n");
        return text.ToString();
    }
}
