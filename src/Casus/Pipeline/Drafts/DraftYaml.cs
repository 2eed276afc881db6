using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Coding.Articles;
using Casus.Time;

namespace Casus.Pipeline.Drafts;

/// <summary>Writes a draft as <c>docs/treaty-format.md</c> asks, with a remark wherever a person must look.</summary>
static class DraftYaml
{
    /// <summary>Words of the treaty that a file may quote of one sentence.</summary>
    const int LongestQuote = 25;

    /// <summary>Stands where the text gives no day; the reader of treaties wants one.</summary>
    const string NoDay = "1900-01-01";

    static readonly JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Draft draft)
    {
        var yaml = new StringBuilder();
        var signed = draft.Signed is { } day ? Days.Format(day) : NoDay;
        yaml.Append("# Proposed by Casus from the treaty's text. Nothing here has been checked: read each article, then mend or delete every line marked CHECK,\n")
            .Append("# put the paraphrases into your own words and remove the marks. docs/treaty-format.md explains the fields.\n")
            .Append("id: ").Append(draft.Id).Append("  # CHECK\n")
            .Append("title: ").Append(Quoted(draft.Title)).Append('\n')
            .Append("signed: ").Append(signed).Append(draft.Signed is null ? "  # CHECK: the text gives no day\n" : "  # CHECK: the day that the text gives\n")
            .Append("in_force: unknown  # CHECK\n")
            .Append("citation: ").Append(Quoted("to be given")).Append("  # CHECK: where the text can be read\n")
            .Append("as_of: ").Append(signed).Append("  # CHECK: the day up to which parties and standing were followed\n");
        if (draft.Parties.Count > 0)
            yaml.Append("parties:\n  - {states: [").AppendJoin(", ", draft.Parties).Append("]}  # CHECK: the states that title or preamble name\n");
        else
            yaml.Append("parties: []  # CHECK: title and preamble name no state\n");
        yaml.Append("articles:\n");
        foreach (var article in draft.Articles)
            Write(yaml, article);
        return yaml.ToString();
    }

    static void Write(StringBuilder yaml, DraftArticle article)
    {
        var formal = article.Clauses.Where(clause => clause.Kind is not null).ToArray();
        var operative = formal is [var first, ..] ? first : article.Clauses is [var other, ..] ? other : null;
        yaml.Append("  - number: ").Append(Quoted(article.Number)).Append('\n')
            .Append("    paraphrase: ").Append(Quoted($"“{Short(operative?.Sentence ?? article.Text)}”")).Append("  # CHECK: quoted; say it in your own words\n");
        foreach (var clause in article.Clauses.Where(clause => clause.Kind is null))
            yaml.Append("    # ").Append(clause.Modality).Append(", but of no kind that is known: ").Append(OneLine(Short(clause.Act))).Append('\n');
        if (formal.Length == 0)
            return;
        yaml.Append("    obligations:\n");
        for (var i = 0; i < formal.Length; i++)
            Write(yaml, formal[i], formal.Length > 1 ? $"{article.Number}-{(char)('a' + (i % 26))}" : null);
    }

    static void Write(StringBuilder yaml, TreatyClause clause, string? id)
    {
        yaml.Append("      - modality: ").Append(clause.Modality).Append("  # CHECK: read from “").Append(OneLine(Short(clause.Act))).Append("”\n");
        if (id is not null)
            yaml.Append("        id: ").Append(Quoted(id)).Append('\n');
        yaml.Append("        kind: ").Append(clause.Kind).Append("  # CHECK\n")
            .Append("        trigger: ").Append(clause.Trigger).Append("  # CHECK\n");
        if (clause.Debtors.Count > 0)
            yaml.Append("        debtors: [").AppendJoin(", ", clause.Debtors).Append("]  # CHECK\n");
        yaml.Append("        strength: ").Append(Strength(clause)).Append("  # CHECK\n");
        if (clause.Conditions.Count == 0)
            return;
        yaml.Append("        conditions:  # CHECK each\n");
        foreach (var (condition, words) in clause.Conditions)
            yaml.Append("          - {kind: ").Append(condition).Append(", words: ").Append(Quoted(Short(words))).Append("}\n");
    }

    static string Strength(TreatyClause clause) => clause.Modality switch
    {
        "barred" => "absolute",
        "permitted" => "permitted",
        "consult" => "consult",
        _ when clause.Sentence.Contains("all means", StringComparison.OrdinalIgnoreCase) => "all means",
        _ when clause.Sentence.Contains("deems necessary", StringComparison.OrdinalIgnoreCase) => "as it deems necessary",
        _ when clause.Sentence.Contains("constitutional", StringComparison.OrdinalIgnoreCase) => "act in accordance with constitutional processes",
        _ => "not specified",
    };

    static string Short(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= LongestQuote ? string.Join(' ', words) : string.Join(' ', words.Take(LongestQuote)) + " …";
    }

    /// <summary>A remark ends with its line, whatever the text holds.</summary>
    static string OneLine(string text) => new([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]);

    /// <summary>A string of JSON is one of YAML, with every character that could end it escaped.</summary>
    static string Quoted(string text) => JsonSerializer.Serialize(text, plain);
}
