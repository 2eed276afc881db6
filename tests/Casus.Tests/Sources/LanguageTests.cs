using Casus.Problems;
using Casus.Sources;
using Casus.Sources.Languages;
using CsCheck;
using Xunit;

namespace Casus.Tests.Sources;

public class LanguageTests
{
    const string German =
        "Die Präsidenten der beiden Staaten haben am Mittwoch in der Hauptstadt einen Vertrag unterzeichnet, der die Zusammenarbeit stärken soll, wie das Außenministerium am Abend mitteilte, aber nicht wann er gilt.";

    const string English =
        "The presidents of the two states signed a treaty in the capital on Wednesday which is to strengthen their cooperation, the foreign ministry said, but it did not say when.";

    static readonly LanguageDetector detector = LanguageDetector.Read(Pages.Repo("../data/languages"), []);

    public static TheoryData<string, string[], string> Sentences => SpecFile.Read("Sources/languages.spec.md");

    [Fact]
    public void The_file_that_ships_has_no_fault()
    {
        var problems = new List<Problem>();
        LanguageDetector.Read(Pages.Repo("../data/languages"), problems);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("languages:\n  - code: de\n    name: German\n    citation: x\n", "P132")]
    [InlineData("languages:\n  - code: de\n    name: German\n    script: runes\n    citation: x\n", "P133")]
    [InlineData("languages:\n  - code: de\n    name: German\n    script: latin\n", "P132")]
    [InlineData("languages:\n  - code: de\n    name: German\n    script: latin\n    citation: x\n    letters: ß\n", "P134")]
    [InlineData("languages: [", "P131")]
    [InlineData(null, "P130")]
    public void A_fault_in_the_file_is_a_problem(string? content, string id)
    {
        using var folder = new TemporaryFolder();
        if (content is not null)
            folder.Write("function-words.yaml", content);
        var problems = new List<Problem>();
        LanguageDetector.Read(folder.ToString(), problems);
        Assert.Equal([id], problems.Select(problem => problem.Id));
    }

    [Theory]
    [InlineData("a.txt", German, null, "P118")]
    [InlineData("a.txt", English, null, null)]
    [InlineData("a.txt", "Kim Jong Un, Wladimir Putin, Angela Merkel", null, null)]
    [InlineData("a.txt", "Der Vertrag gilt.", null, null)]
    [InlineData("a.txt", German, "en", null)]
    [InlineData("a.txt", English, "de", "P113")]
    [InlineData("a.md", "---\nlanguage: en\n---\n" + German, null, null)]
    [InlineData("a.html", "<html lang='de'><body><p>" + English + "</p></body></html>", null, null)]
    [InlineData("a.html", "<html lang='en'><body><p>" + German + "</p></body></html>", null, "P118")]
    [InlineData("a.html", "<html lang='de'><body><p>Der Vertrag gilt.</p></body></html>", null, "P113")]
    public void The_word_of_the_user_goes_before_the_words_of_the_text_and_these_before_the_mark_of_a_page(string name, string content, string? sidecar, string? id)
    {
        using var folder = new TemporaryFolder();
        if (sidecar is not null)
            folder.Write("a.yaml", $"language: {sidecar}");
        var item = Assert.Single(new SourceReader { Detector = detector }.Read([folder.Write(name, content)]));
        Assert.Equal(id, item is SourceItem.Refused refused ? refused.Problem.Id : null);
    }

    [Fact]
    public void The_user_can_vouch_that_all_is_english()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "language: de");
        Assert.IsType<SourceItem.Read>(Assert.Single(new SourceReader { Detector = detector, IsEnglish = true }.Read([folder.Write("a.txt", German)])));
    }

    [Theory, MemberData(nameof(Sentences))]
    public void A_language_is_told_by_a_long_sentence(string title, string[] text, string language) =>
        Assert.True(language == detector.Detect(string.Join(' ', text))?.Name, $"{title}: {detector.Detect(string.Join(' ', text))?.Name}");

    [Fact]
    public void Whatever_the_text_nothing_is_thrown() => Gen.String.Sample(text => { detector.Detect(text); });
}
