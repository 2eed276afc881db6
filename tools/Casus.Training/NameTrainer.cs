using System.Globalization;
using Casus.Actors;
using Casus.Evaluation;
using Casus.Language.Networks;
using Casus.Language.Syntax;
using Casus.Problems;
using Casus.Training.Networks;

namespace Casus.Training;

/// <summary>Trains the network that finds names, and writes it.</summary>
/// <param name="folder">Holds <c>uner-ewt</c>, <c>crossner-politics</c> and <c>ud-gum</c>.</param>
sealed class NameTrainer((int Words, int Subwords, int State, int Layers) size, TrainingSettings settings, string folder, string outputFolder, Action<string> report)
{
    /// <summary>Universal NER marks persons, organisations and places, the first three kinds; the others mark events too.</summary>
    const int KindsOfUner = 3;

    /// <summary>Its sentences are few, and the nearest to what Casus reads.</summary>
    const int TimesPolitics = 4;

    /// <summary>Of the sentences that the teachers have read: how many words each epoch shows, and how often a word must stand in them to get a row of its own.</summary>
    const int WordsOfMachine = 400_000, FewestOfMachine = 25;

    /// <param name="teachers">Folders of networks that were trained so; none to learn from annotated sentences alone.</param>
    /// <param name="corpora">Text that nobody has annotated: JSON lines, packed, each with its <c>text</c>.</param>
    public bool Train(NameIndex index, IReadOnlyList<string> teachers, IReadOnlyList<string> corpora)
    {
        var lessons = new NameLessons(index);
        if (Read("train") is not var (web, politics, mixed))
            return false;
        List<GoldSentence> sentences =
        [
            .. web.Select(sentence => lessons.Of(sentence, KindsOfUner)),
            .. Enumerable.Repeat(politics, TimesPolitics).SelectMany(all => all).Concat(mixed).Select(sentence => lessons.Of(sentence, NameTags.Kinds)),
        ];
        var random = new Random(settings.Seed);
        var unproven = Unproven(new(Networks(teachers), index, random), corpora);
        var vocabulary = new Vocabulary(sentences, unproven, size.Words, FewestOfMachine);
        var shape = new NetworkShape(vocabulary.Size, size.Subwords, size.State, size.Layers, Arc: 0, Relation: 0, NameTags.Count(NameTags.Kinds), Relations: 0);
        report($"{sentences.Count} sentences, {sentences.Sum(s => s.Count)} words, {shape}");
        var development = Read("dev");
        var trainer = new NetworkTrainer(shape, vocabulary, settings);
        trainer.Train(
            _ => [.. sentences, .. SyntaxTrainer.Sample(unproven, WordsOfMachine, random)],
            (epoch, line) =>
            {
                report(line);
                if (development is var (ownWeb, ownPolitics, ownMixed) && (epoch % 4 == 3 || epoch >= settings.Epochs - 1))
                {
                    var network = new NameNetwork(trainer.Network.Weights, new(vocabulary.Freeze(), size.Subwords));
                    report($"  {Score("uner", ownWeb, lessons, network, KindsOfUner)}{Score("politics", ownPolitics, lessons, network, NameTags.Kinds)}{Score("gum", ownMixed, lessons, network, NameTags.Kinds)}");
                }
            });
        var writer = new ModelWriter();
        NetworkFile.Write(writer, trainer.Network.Weights, vocabulary.Rows);
        ModelFolder.Save(outputFolder, ModelFiles.Names, writer.File(ModelKind.Names), report);
        return true;
    }

    (IReadOnlyList<NamedSentence> Web, IReadOnlyList<NamedSentence> Politics, IReadOnlyList<NamedSentence> Mixed)? Read(string part)
    {
        var web = GoldFile.Read(Path.Combine(folder, "uner-ewt", $"uner-ewt.{part}.jsonl"), NamedSentences.Read, out var noWeb);
        var politics = GoldFile.Read(Path.Combine(folder, "crossner-politics", $"crossner.politics-{part}.jsonl.gz"), NamedSentences.Read, out var noPolitics);
        var mixed = GoldFile.Read(
            Path.Combine(folder, "ud-gum", "gum-docs.no-nc.train-dev.jsonl.gz"), document => document.GetProperty("split").GetString() == part ? GumNames.Read(document) : null, out var noMixed);
        foreach (var problem in new[] { noWeb, noPolitics, noMixed }.OfType<Problem>())
            report(problem.ToString());
        return web is null || politics is null || mixed is null ? null : (web, politics, [.. mixed.SelectMany(sentences => sentences)]);
    }

    static List<NameNetwork> Networks(IReadOnlyList<string> teachers)
    {
        var networks = new List<NameNetwork>();
        foreach (var teacher in teachers)
        {
            if (!ModelReader.TryOpen(Path.Combine(teacher, ModelFiles.Names), ModelKind.Names, out var reader, out var problem))
                throw new InvalidOperationException(problem.ToString());
            var (weights, rows) = NetworkFile.Read(reader);
            networks.Add(new(weights, rows));
        }

        return networks;
    }

    List<GoldSentence> Unproven(NameTeachers teachers, IReadOnlyList<string> corpora)
    {
        List<GoldSentence> sentences = [.. corpora.SelectMany(Corpus.Sentences).Select(teachers.Teach)];
        report($"{sentences.Count} sentences read by teachers, {sentences.Sum(s => s.Count)} words");
        return sentences;
    }

    static string Score(string name, IReadOnlyList<NamedSentence> sentences, NameLessons lessons, NameNetwork network, int kinds)
    {
        var (buffers, decoder) = (new NetworkBuffers(), new NameDecoder());
        var (right, made, wanted) = (new int[NameTags.Kinds], new int[NameTags.Kinds], new int[NameTags.Kinds]);
        foreach (var sentence in sentences)
        {
            var units = lessons.Of(sentence, kinds).Units;
            foreach (var gold in sentence.Names)
                wanted[(int)gold.Kind]++;
            network.Find([units], buffers, decoder, (_, found) =>
            {
                foreach (var one in found)
                {
                    made[(int)one.Kind]++;
                    right[(int)one.Kind] += sentence.Names.Contains(new(one.First - 1, one.Last - 1, one.Kind)) ? 1 : 0;
                }
            });
        }

        var each = Enumerable.Range(0, kinds).Select(kind => new LinkCounts(right[kind], made[kind], wanted[kind]).F1);
        var all = new LinkCounts(right[..kinds].Sum(), made[..kinds].Sum(), wanted[..kinds].Sum());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name} P {100 * all.Precision:F1} R {100 * all.Recall:F1} F {100 * all.F1:F1} ({string.Join(' ', each.Select(f => (100 * f).ToString("F1", CultureInfo.InvariantCulture)))})  ");
    }
}
