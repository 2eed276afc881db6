using System.Globalization;
using Casus.Language;
using Casus.Language.Networks;
using Casus.Language.Syntax;
using Casus.Pipeline;
using Casus.Problems;
using Casus.Text;

namespace Casus.Training;

/// <summary>Lets trained networks together parse text that nobody has annotated, so that a small one can learn from them
/// (self-training; Hinton, Vinyals and Dean 2015). Sentences that came before are left out.</summary>
sealed class AnnotateCommand(IReadOnlyList<string> models, TextWriter errors)
{
    /// <param name="corpora">JSON lines, packed, each with its <c>text</c>.</param>
    public int Run(IEnumerable<string> corpora, string output)
    {
        if (Open(models[0]) is not { } first)
            return 1;
        var networks = new List<SyntaxNetwork>();
        foreach (var folder in models)
        {
            if (Open(folder) is not { } model)
                return 1;
            networks.Add(model.Network);
        }

        using var writer = new StreamWriter(output);
        if (Knowledge.Read("data", out var problems) is not { } knowledge)
        {
            foreach (var problem in problems)
                errors.WriteLine(problem);
            return 1;
        }

        var second = new SecondLook(first, lemma => knowledge.Lexicon.Events.Verb(lemma).Count > 0);
        var (ensemble, seen, sentences) = (new Ensemble(networks, first.Tags, first.Relations), new HashSet<ulong>(), 0);
        var parser = new SyntacticParser(first);
        foreach (var text in corpora.SelectMany(Corpus.Texts))
        {
            var divided = parser.Divide(new Document(null, text).Text);
            for (var sentence = 0; sentence < divided.SentenceCount; sentence++)
            {
                if (!Corpus.IsWanted(divided, sentence, seen))
                    continue;
                Write(writer, first, ensemble, second, divided, sentence);
                if (++sentences % 10000 == 0)
                    errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences} sentences"));
            }
        }

        return 0;
    }

    SyntaxModel? Open(string folder)
    {
        var model = SyntaxModel.Load(folder, out Problem? problem);
        if (model is null)
            errors.WriteLine(problem);
        return model;
    }

    static void Write(TextWriter writer, SyntaxModel model, Ensemble ensemble, SecondLook second, TokenizedText text, int sentence)
    {
        var (first, end) = (text.FirstToken(sentence), text.EndToken(sentence));
        var units = new ParseUnits(end - first);
        units.Reset(end - first);
        for (var token = first; token < end; token++)
            units.Atoms[token - first + 1] = WordAtoms.Of(text.Form(token));
        ensemble.Analyse(units);
        second.Mend(units, [.. Enumerable.Range(first, end - first).Select(token => text.Form(token).ToString())], ensemble.Analyse);
        for (var unit = 1; unit <= units.Count; unit++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{unit}\t"));
            writer.Write(text.Form(first + unit - 1));
            var tag = units.Tags[unit];
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"\t_\t{model.Tags.Universal(tag)}\t{model.Tags.Penn(tag)}\t_\t{units.Heads[unit]}\t{model.Relations.Name(units.Relations[unit])}\t_\t_"));
        }

        writer.WriteLine();
    }
}
