using Casus.Lexicons;
using Casus.Ontology;
using Xunit;

namespace Casus.Tests.Lexicons;

public sealed class LexiconReaderTests : IDisposable
{
    const string Agree = "en/events/agree.yaml";
    const string Consult = "en/events/consult.yaml";

    readonly LexiconFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_folder_gives_no_problem() => Assert.Empty(folder.Read().Problems);

    [Fact]
    public void A_rule_is_read_with_everything_that_it_says()
    {
        folder.Write(Agree, Rules("AGREE", """
              - id: sign
                verbs: [sign, enter+into]
                nouns: [signing]
                object: [$pact, deal]
                subject: [minister]
                oblique: { with: [] }
                complement: [cooperate]
                modifier: [joint]
                except: [record]
                actor: [subject, by]
                recipient: [with, owner]
                reciprocal: true
                cameo: "057"
                context: [military]
                citation: own
                examples: [They sign a pact.]
            """));

        var rule = Assert.Single(folder.Read().Lexicon.Events.Rules);

        Assert.Equal("events/agree.yaml#sign", rule.Name);
        Assert.Equal(EventType.Agree, rule.Type);
        Assert.Equal(["sign", "enter+into"], rule.Verbs.Select(lemma => lemma.ToString()));
        Assert.Equal(["deal", "pact", "treaty"], rule.Object!.Lemmas);
        Assert.True(Assert.Single(rule.Oblique).Words.IsAny);
        Assert.Equal(["subject", "by"], rule.Actor.Select(place => place.ToString()));
        Assert.Equal(["with", "owner"], rule.Recipient.Select(place => place.ToString()));
        Assert.True(rule.Reciprocal);
        Assert.Equal(["057", "own", "military"], [rule.Cameo.ToString(), rule.Citation, Assert.Single(rule.Context)]);
        Assert.Equal(9, rule.Restrictions);
    }

    [Fact]
    public void Places_may_be_joined_and_words_kept_away()
    {
        folder.Write(Agree, Rules("AGREE", """
              - id: sign
                verbs: [sign]
                object: [$proper, $number]
                oblique: { in/at: [summit] }
                near: [summit]
                without: { subject: [player], near: [league] }
                cameo: "057"
                examples: [They sign.]
            """));

        var rule = Assert.Single(folder.Read().Lexicon.Events.Rules);

        Assert.Equal(["$number", "$proper"], rule.Object!.Lemmas);
        Assert.Equal(["in", "at"], Assert.Single(rule.Oblique).Places);
        Assert.Equal(["subject", "near"], rule.Without.SelectMany(phrase => phrase.Places));
        Assert.Equal(5, rule.Restrictions);
    }

    [Fact]
    public void Frames_that_are_no_events_are_read_with_the_lexicon()
    {
        folder.Write(Agree, Rules("AGREE", """  - { id: a, verbs: [sign], cameo: "057", examples: [They sign.] }"""));
        folder.Write("en/no-events.yaml", "{ language: en, citation: c, frames: [{ id: b, verbs: [sign], object: [player], examples: [They sign a player.] }] }");

        var reading = folder.Read();

        Assert.Empty(reading.Problems);
        Assert.DoesNotContain(reading.Lexicon.Events.Verb("sign"), entry => entry.Fits(PredicateWords.None with { Objects = ["player"] }));
    }

    [Fact]
    public void What_a_rule_leaves_out_has_its_default()
    {
        folder.Write(Agree, Rules("AGREE", """  - { id: a, verbs: [sign], cameo: "057", examples: [They sign.] }"""));

        var rule = Assert.Single(folder.Read().Lexicon.Events.Rules);

        Assert.Equal(["subject"], rule.Actor.Select(place => place.ToString()));
        Assert.Equal(["object", "owner"], rule.Recipient.Select(place => place.ToString()));
        Assert.False(rule.Reciprocal);
        Assert.Equal(0, rule.Restrictions);
        Assert.Equal("c", rule.Citation);
    }

    [Theory]
    [InlineData("P403", "id: a, verb: [x], verbs: [sign], cameo: '057', examples: [They sign.]")]
    [InlineData("P404", "verbs: [sign], cameo: '057', examples: [They sign.]")]
    [InlineData("P404", "id: a, verbs: [sign], examples: [They sign.]")]
    [InlineData("P405", "id: [a], verbs: [sign], cameo: '057', examples: [They sign.]")]
    [InlineData("P405", "id: a, verbs: { sign: on }, cameo: '057', nouns: [x], examples: [They sign.]")]
    [InlineData("P405", "id: a, verbs: [sign], reciprocal: maybe, cameo: '057', examples: [They sign.]")]
    [InlineData("P406", "id: a, verbs: [sign], object: [$nothing], cameo: '057', examples: [They sign.]")]
    [InlineData("P407", "id: a, verbs: [sign], cameo: '099', examples: [They sign.]")]
    [InlineData("P407", "id: a, verbs: [sign], cameo: sign, examples: [They sign.]")]
    [InlineData("P408", "id: a, verbs: [sign], cameo: '190', examples: [They sign.]")]
    [InlineData("P408", "id: a, verbs: [sign], cameo: '010', examples: [They sign.]")]
    [InlineData("P411", "id: a, verbs: [sign], cameo: '057'")]
    [InlineData("P412", "id: a, verbs: [sign], cameo: '057', mode: visit, examples: [They sign.]")]
    [InlineData("P413", "id: a, verbs: [sign], cameo: '057', context: [war], examples: [They sign.]")]
    [InlineData("P414", "id: a, verbs: [sign], cameo: '057', recipient: [besides], examples: [They sign.]")]
    [InlineData("P414", "id: a, verbs: [sign], cameo: '057', oblique: { besides: [] }, examples: [They sign.]")]
    [InlineData("P414", "id: a, verbs: [sign], cameo: '057', oblique: { subject: [x] }, examples: [They sign.]")]
    [InlineData("P414", "id: a, verbs: [sign], cameo: '057', without: { owner: [x] }, examples: [They sign.]")]
    [InlineData("P418", "id: a, cameo: '057', examples: [They sign.]")]
    [InlineData("P419", "id: a, verbs: [Sign], cameo: '057', examples: [They sign.]")]
    [InlineData("P419", "id: a, verbs: [sign+paper], cameo: '057', examples: [They sign.]")]
    public void A_faulty_rule_is_named_and_left_out(string id, string rule)
    {
        folder.Write(Agree, Rules("AGREE", $"  - {{ {rule} }}"));

        var reading = folder.Read();

        Assert.Equal([id], reading.Problems.Select(problem => problem.Id));
        Assert.StartsWith("events/agree.yaml:5: ", reading.Problems[0].Message, StringComparison.Ordinal);
        Assert.Empty(reading.Lexicon.Events.Rules);
    }

    [Fact]
    public void One_faulty_rule_does_not_hide_the_next()
    {
        folder.Write(Agree, Rules("AGREE", """
              - { id: a, verbs: [sign], cameo: "057" }
              - { id: a, verbs: [sign], cameo: "057", examples: [They sign.] }
              - { id: b, verbs: [ink], cameo: "057", examples: [They ink.] }
            """));

        var reading = folder.Read();

        Assert.Equal(["P411", "P409"], reading.Problems.Select(problem => problem.Id));
        Assert.Equal("events/agree.yaml#b", Assert.Single(reading.Lexicon.Events.Rules).Name);
    }

    [Fact]
    public void A_note_permits_a_code_of_another_type()
    {
        folder.Write(Agree, Rules("AGREE", """  - { id: a, verbs: [sign], cameo: "190", note: because, examples: [They sign.] }"""));

        Assert.Empty(folder.Read().Problems);
    }

    [Theory]
    [InlineData("P401", Consult, "language: en\n\ttype: CONSULT")]
    [InlineData("P401", Consult, "- a list")]
    [InlineData("P401", Consult, "{ language: en, language: en, type: CONSULT, rules: [] }")]
    [InlineData("P403", Consult, "{ language: en, type: CONSULT, rule: [], rules: [] }")]
    [InlineData("P405", Consult, "{ language: en, type: CONSULT, rules: [sign] }")]
    [InlineData("P410", Consult, "{ language: en, type: CONSULT, rules: [{ id: a, verbs: [meet], cameo: '057', note: n, examples: [x] }] }")]
    [InlineData("P415", Consult, "{ language: en, type: AGREE, rules: [] }")]
    [InlineData("P404", Consult, "{ type: CONSULT, rules: [] }")]
    [InlineData("P404", "en/classes.yaml", "{ language: en, citation: c, classes: [{ class: a, words: [b] }] }")]
    [InlineData("P409", "en/classes.yaml", "{ language: en, citation: c, classes: [{ class: a, note: n, words: [b] }, { class: a, note: n, words: [b] }] }")]
    [InlineData("P410", "en/classes.yaml", "{ language: en, classes: [{ class: a, note: n, words: [b] }] }")]
    [InlineData("P418", "en/classes.yaml", "{ language: en, citation: c, classes: [{ class: a, note: n, words: [] }] }")]
    [InlineData("P404", "en/agents.yaml", "{ language: en, citation: c }")]
    [InlineData("P416", "en/agents.yaml", "{ language: en, citation: c, agents: { XYZ: [minister] } }")]
    [InlineData("P417", "en/agents.yaml", "{ language: en, citation: c, agents: { GOV: [minister], MIL: [minister] } }")]
    [InlineData("P411", "en/speech.yaml", "{ language: en, citation: c, speech: [{ id: a, stance: asserts, takes: [clause], verbs: [say] }] }")]
    [InlineData("P416", "en/speech.yaml", "{ language: en, citation: c, speech: [{ id: a, stance: says, takes: [clause], verbs: [say], examples: [x] }] }")]
    [InlineData("P417", "en/speech.yaml", "{ language: en, citation: c, speech: [{ id: a, stance: asserts, takes: [clause], verbs: [say, say], examples: [x] }] }")]
    [InlineData("P416", "en/speech.yaml", "{ language: en, citation: c, speech: [{ id: a, stance: asserts, takes: [song], verbs: [say], examples: [x] }] }")]
    [InlineData("P409", "en/speech.yaml", "{ language: en, citation: c, speech: [{ id: a, stance: asserts, takes: [clause], verbs: [say], examples: [x] }, { id: a, stance: denies, takes: [of], verbs: [deny], examples: [x] }] }")]
    [InlineData("P404", "en/speech.yaml", "{ language: en, citation: c, speech: [{ id: a, stance: asserts, verbs: [say], examples: [x] }] }")]
    [InlineData("P404", "en/factuality.yaml", "{ language: en, citation: c, operators: [{ id: a, verbs: [x], governs: head, examples: [x] }] }")]
    [InlineData("P416", "en/factuality.yaml", "{ language: en, citation: c, operators: [{ id: a, verbs: [x], effect: halves, governs: head, examples: [x] }] }")]
    [InlineData("P416", "en/factuality.yaml", "{ language: en, citation: c, operators: [{ id: a, verbs: [x], effect: negates, governs: all, examples: [x] }] }")]
    [InlineData("P417", "en/factuality.yaml", "{ language: en, citation: c, operators: [{ id: a, verbs: [x, x], effect: negates, governs: head, examples: [x] }] }")]
    [InlineData("P404", "en/no-events.yaml", "{ language: en, citation: c }")]
    [InlineData("P404", "en/no-events.yaml", "{ language: en, citation: c, frames: [{ verbs: [sign], examples: [x] }] }")]
    [InlineData("P403", "en/no-events.yaml", "{ language: en, citation: c, frames: [{ id: a, verbs: [sign], cameo: '057', examples: [x] }] }")]
    [InlineData("P418", "en/factuality.yaml", "{ language: en, citation: c, operators: [{ id: a, effect: negates, governs: head, examples: [x] }] }")]
    [InlineData("P404", "en/days.yaml", "{ language: en, citation: c, nouns: [attack] }")]
    [InlineData("P410", "en/days.yaml", "{ language: en, nouns: [attack], days: [{ day: 2001-09-11 }] }")]
    [InlineData("P405", "en/days.yaml", "{ language: en, citation: c, nouns: [attack], days: [{ day: 2001-09-31 }] }")]
    [InlineData("P417", "en/days.yaml", "{ language: en, citation: c, nouns: [attack], days: [{ day: 2001-09-11 }, { day: 2012-09-11 }] }")]
    [InlineData("P404", "en/anaphora.yaml", "{ language: en, citation: c, speaking: [we], own: [], own_titles: [], many: [], groups: [], pairs: [], people: [], counting: [] }")]
    [InlineData("P410", "en/anaphora.yaml", "{ language: en, speaking: [], own: [], own_titles: [], many: [], groups: [], pairs: [], people: [], counting: [], company: [] }")]
    [InlineData("P404", "en/weapons.yaml", "{ language: en }")]
    [InlineData("P410", "en/weapons.yaml", "{ language: en, weapons: [{ names: [S-400] }] }")]
    [InlineData("P417", "en/weapons.yaml", "{ language: en, weapons: [{ citation: c, names: [S-400, S-400] }] }")]
    public void A_faulty_file_is_named(string id, string file, string text)
    {
        folder.Write(file, text);

        var problem = Assert.Single(folder.Read().Problems);

        Assert.Equal(id, problem.Id);
        Assert.StartsWith(file["en/".Length..] + ":", problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void A_file_that_is_not_there_is_missed()
    {
        File.Delete(folder.Path("en/speech.yaml"));

        Assert.Equal(["P402"], folder.Read().Problems.Select(problem => problem.Id));
    }

    [Theory]
    [InlineData("P407", "codes: [{ code: '999', name: x, goldstein: 1 }]")]
    [InlineData("P409", "codes: [{ code: '010', name: x, goldstein: 1 }, { code: '010', name: x, goldstein: 1 }]")]
    [InlineData("P410", "codes: []")]
    [InlineData("P416", "codes: [{ code: '010', name: x, goldstein: 1, plover: FIGHT }]")]
    [InlineData("P420", "codes: [{ code: '010', name: x, goldstein: 11 }]")]
    [InlineData("P420", "codes: [{ code: '010', name: x, goldstein: high }]")]
    public void A_faulty_CAMEO_table_is_named(string id, string text)
    {
        folder.Write("ontology/cameo.yaml", id == "P410" ? text : "citation: c\n" + text);

        Assert.Equal([id], folder.ReadOntology().Problems.Select(problem => problem.Id));
    }

    [Theory]
    [InlineData("P416", "types: [{ type: FIGHT, definition: d, quad: 1 }]")]
    [InlineData("P416", "types: [{ type: AGREE, definition: d, quad: 5 }]")]
    [InlineData("P409", "types: [{ type: AGREE, definition: d, quad: 1 }, { type: AGREE, definition: d, quad: 1 }]")]
    public void A_faulty_PLOVER_table_is_named(string id, string text)
    {
        folder.Write("ontology/plover.yaml", "citation: c\n" + text);

        Assert.Equal([id], folder.ReadOntology().Problems.Select(problem => problem.Id));
    }

    static string Rules(string type, string rules) => $"language: en\ntype: {type}\ncitation: c\nrules:\n{rules}\n";
}
