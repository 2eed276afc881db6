using Casus.Text;

namespace Casus.Ledger;

/// <summary>An entry before it has its place in the chain. The parts mean what they mean in <see cref="Entry"/>.</summary>
public sealed record Draft(string Kind, string Id, string Document, string Payload, Filing Filing)
{
    public static Draft Of(Document document) =>
        new(Entry.DocumentKind, document.TextHash, document.Id, DocumentJson.Write(document), Filing.Nowhere);
}
