using Casus.Ledger;
using CsCheck;
using NodaTime;
using Xunit;

namespace Casus.Tests.Ledger;

public class ChainTests
{
    static readonly Instant noon = Instant.FromUtc(2026, 4, 1, 12, 0);
    static readonly Draft draft = new("event", "e:1", "a1", "{}", Filing.Nowhere);

    [Fact]
    public void The_first_entry_follows_sixty_four_zeros()
    {
        var entry = Chain.Seal(ChainHead.Genesis, draft, noon);
        Assert.Equal((1, new string('0', 64)), (entry.Number, entry.Previous));
    }

    [Fact]
    public void An_entry_has_the_hash_that_anyone_can_recompute() =>
        Assert.Equal("e3f990b093249106fe200310efb23df02d7c050d0b8a772252d8af37d88869c7", Chain.Seal(ChainHead.Genesis, draft, noon).Hash);

    [Fact]
    public void Every_field_is_under_the_seal()
    {
        var entry = Chain.Seal(ChainHead.Genesis, draft, noon);
        Entry[] changed =
        [
            entry with { Number = 2 },
            entry with { Recorded = noon + Duration.FromMilliseconds(1) },
            entry with { Kind = "claim" },
            entry with { Id = "e:2" },
            entry with { Document = "a2" },
            entry with { Payload = "{ }" },
            entry with { Previous = entry.Hash },
        ];
        Assert.All(changed, other => Assert.NotEqual(entry.Hash, Chain.HashOf(other)));
    }

    [Fact]
    public void What_moves_from_one_field_to_the_next_breaks_the_seal() =>
        Gen.Select(Gen.String[Gen.Char[' ', '~'], 1, 10], Gen.String[Gen.Char[' ', '~'], 0, 10]).Sample((id, document) =>
        {
            var entry = Chain.Seal(ChainHead.Genesis, draft with { Id = id, Document = document }, noon);
            return Chain.HashOf(entry with { Id = id[..^1], Document = id[^1] + document }) != entry.Hash;
        });

    [Fact]
    public void Times_are_cut_to_microseconds()
    {
        var entry = Chain.Seal(ChainHead.Genesis, draft, noon + Duration.FromNanoseconds(1_999));
        Assert.Equal(noon + Duration.FromNanoseconds(1_000), entry.Recorded);
    }
}
