using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using Casus.Treaties.Why;

namespace Casus.Tests.Treaties;

/// <summary>A situation of one act in which facts are altered by their kind alone, and which is judged by the whole book: the reasoner's own short cuts are put to the test.</summary>
sealed record World(Situation Situation, TreatyBook Book)
{
    Act Act => Situation.Acts[0];

    public static World Of(Situation situation, TreatyBook book) => new(situation, book);

    public World Alter(IEnumerable<Alteration> alterations) => alterations.Aggregate(this, (world, alteration) => world.Alter(alteration));

    public Verdict Verdict(Finding finding)
    {
        var again = Engine.Judge(Situation, Book).Findings.Where(other => IsSame(other, finding) && (finding.Wave == 1 ? other.Act == Act : other.Wave > 1 && other.Against == finding.Against)).ToList();
        return again is [] ? Casus.Treaties.Answers.Verdict.NotBound
            : again.Any(other => other.Verdict == finding.Verdict) ? finding.Verdict
            : again.Min(other => other.Verdict);
    }

    static bool IsSame(Finding one, Finding other) =>
        one.State == other.State && one.Treaty == other.Treaty && one.Article == other.Article && one.Obligation == other.Obligation;

    World Alter(Alteration alteration) => alteration switch
    {
        Alteration.Elsewhere elsewhere => Put(Act with { Place = elsewhere.Place }),
        Alteration.OnDay onDay => Put(Act with { On = onDay.Day }),
        Alteration.OfKind ofKind => Put(Act with { Kind = ofKind.Kind }),
        Alteration.ByAnother byAnother => Put(Act with { Attacker = byAnother.Attacker }),
        Alteration.Reversed => Put(Act with { Attacker = Act.Target, Target = Act.Attacker!, Place = null }),
        Alteration.StruckFirst => this with { Situation = Situation with { Acts = [.. Situation.Acts, new(Act.Target, Act.Attacker!, Act.Kind, Act.On.PlusDays(-1), null)] } },
        Alteration.Supposed supposed => this with { Situation = Situation with { Suppose = [.. Situation.Suppose, new(supposed.Condition, supposed.Holds)] } },
        Alteration.StayingOut stayingOut => this with { Situation = Situation with { Chaining = Chaining.Custom, StayingOut = [.. Situation.StayingOut, stayingOut.State] } },
        Alteration.Chained chained => this with { Situation = Situation with { Chaining = chained.Chaining } },
        Alteration.Without without => this with { Book = Book with { Treaties = [.. Book.Treaties.Where(treaty => treaty.Id != without.Treaty)] } },
        _ => throw new ArgumentException(alteration.Words),
    };

    World Put(Act act) => this with { Situation = Situation with { Acts = [act, .. Situation.Acts.Skip(1)] } };
}
