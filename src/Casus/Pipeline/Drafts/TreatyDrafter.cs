using Casus.Actors;
using Casus.Coding.Articles;
using Casus.Language;
using Casus.Text;
using Casus.Time;
using NodaTime;

namespace Casus.Pipeline.Drafts;

/// <summary>Proposes a file of <c>data/treaties</c> from a treaty's text, with everything that is not certain marked for a person to check.</summary>
public sealed class TreatyDrafter(Knowledge knowledge)
{
    /// <summary>Articles read of one text; no treaty has more.</summary>
    const int MostArticles = 1000;

    readonly LanguagePipeline language = new(knowledge.Model, knowledge.Actors, knowledge.Lexicon);
    readonly ClauseFinder clauses = new(knowledge.Lexicon);

    /// <returns>YAML; null where the text has no articles.</returns>
    public string? Draft(Document document)
    {
        var text = TreatyText.Divide(document.Text);
        if (text.Articles.Count == 0)
            return null;
        var title = document.Title ?? text.Opening.Split('\n').FirstOrDefault(line => line.Length > 0) ?? document.Id;
        var articles = text.Articles.Take(MostArticles).Select(article => new DraftArticle(article.Number, article.Text, clauses.Find(Read(article.Text, document.Published)))).ToArray();
        return DraftYaml.Write(new(Id(title), title, Signed(text, document.Published), Parties(title, text, document.Published), articles));
    }

    ParsedText Read(string text, LocalDate? published) => language.Read(new Document("draft", text, published));

    /// <summary>The last day that the closing words name: "done at … this 4th day of April, 1949".</summary>
    LocalDate? Signed(TreatyText text, LocalDate? published)
    {
        if (SolemnDate.Find(text.Closing) is { } solemn)
            return solemn;
        var days = new[] { text.Closing, text.Opening }.SelectMany(part => Read(part, published).Times).Select(time => time.When);
        return days.FirstOrDefault(when => when is { Precision: DatePrecision.Day, From: not null })?.From ?? published;
    }

    /// <summary>The states that the title names, else those of the preamble.</summary>
    IReadOnlyList<ActorCode> Parties(string title, TreatyText text, LocalDate? published)
    {
        var named = States(title, published);
        return named.Count > 1 ? named : States(text.Opening, published);
    }

    IReadOnlyList<ActorCode> States(string text, LocalDate? published) =>
        [.. Read(text, published).Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Demonym).SelectMany(mention => mention.Referents)
            .Select(referent => referent.Code.State()).Where(code => code.HasState).Distinct()];

    /// <summary>Lower-case words of the title with hyphens between, as ids of treaties are written.</summary>
    static string Id(string title)
    {
        const int words = 5;
        var plain = new string([.. title.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]);
        return string.Join('-', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("the" or "of" or "and" or "between" or "on")).Take(words).DefaultIfEmpty("treaty"));
    }
}
