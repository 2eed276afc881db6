using Casus.Text;
using NodaTime;

namespace Casus.Ledger;

/// <summary>A reading with its place in the chain: the document's entry, then those of its records.</summary>
/// <param name="Key">See <see cref="Admission.Granted"/>.</param>
/// <param name="Filings">One for each entry, in the same order.</param>
public sealed record Booked(Document Document, string Key, IReadOnlyList<Entry> Entries, IReadOnlyList<Filing> Filings)
{
    /// <summary>Number of the document's entry. It names this version of the document.</summary>
    public long Version => Entries[0].Number;
}

/// <summary>The version of a document that holds.</summary>
public sealed record CurrentVersion(long Number, string Key);

/// <summary>What a ledger writes for a batch of readings, and what it answers. Every store books by these rules.</summary>
public sealed record Booking(IReadOnlyList<Booked> Documents, IReadOnlyList<Appended> Answers)
{
    /// <param name="current">The version that the store holds of a document id; null where it has none.</param>
    public static Booking Of(
        ChainHead head, IEnumerable<Admission> admissions, Func<string, CurrentVersion?> current, Instant now)
    {
        var (documents, answers) = (new List<Booked>(), new List<Appended>());
        var versions = new Dictionary<string, CurrentVersion>();
        foreach (var admission in admissions)
        {
            if (admission is not Admission.Granted granted)
            {
                answers.Add(new Appended.Refused(((Admission.Refused)admission).Problems));
                continue;
            }

            var id = granted.Document.Id;
            var before = versions.GetValueOrDefault(id) ?? current(id);
            if (before?.Key == granted.Key)
            {
                answers.Add(new Appended.AlreadyThere(before.Number));
                continue;
            }

            var booked = Seal(head, granted, now);
            head = booked.Entries[^1].Head;
            versions[id] = new(booked.Version, granted.Key);
            documents.Add(booked);
            answers.Add(AnswerFor(booked, before));
        }

        return new(documents, answers);
    }

    static Booked Seal(ChainHead head, Admission.Granted granted, Instant now)
    {
        var entries = new List<Entry>(granted.Drafts.Count);
        foreach (var draft in granted.Drafts)
        {
            var entry = Chain.Seal(head, draft, now);
            entries.Add(entry);
            head = entry.Head;
        }

        return new(granted.Document, granted.Key, entries, [.. granted.Drafts.Select(draft => draft.Filing)]);
    }

    static Appended AnswerFor(Booked booked, CurrentVersion? before)
    {
        var records = booked.Entries.Count - 1;
        return before is null
            ? new Appended.Added(booked.Version, records)
            : new Appended.Revised(booked.Version, records, before.Number);
    }
}
