using System.Diagnostics;
using System.Globalization;
using Casus.Actors;
using Casus.Evaluation;
using Casus.Places;
using Casus.Problems;
using Casus.Training;
using Casus.Training.Events;
using Casus.Training.Networks;

var watch = Stopwatch.StartNew();

if (args is ["train", "--treebanks", var folder, "--out", var output, .. var rest])
{
    float Of(string name, float usual) => Array.IndexOf(rest, name) is >= 0 and var at ? float.Parse(rest[at + 1], CultureInfo.InvariantCulture) : usual;
    string[] Files(string name) => Array.IndexOf(rest, name) is >= 0 and var at ? rest[at + 1].Split(',') : [];
    var settings = new TrainingSettings(
        (int)Of("--epochs", 25), Of("--rate", 0.002f), Of("--input-dropout", 0.12f), Of("--half-dropout", 0.08f), Of("--layer-dropout", 0.12f), Of("--role-dropout", 0.12f),
        Of("--tag-weight", 0.5f), (int)Of("--batch", 800), Of("--unknown", 0.5f), (int)Of("--workers", 2), (int)Of("--seed", 1917));
    var parts = rest.SkipWhile(word => word != "--only").Skip(1).Take(1).DefaultIfEmpty("words,boundaries,syntax,names").First().Split(',');
    List<TreebankSentence> treebank = parts is ["names"] ? [] : [.. TrainingFiles.In(folder).SelectMany(Treebank.Read)];
    var problems = new List<Problem>();
    var irregular = IrregularVerb.Read(Path.Combine("data", "models", "en"), problems);
    problems.ForEach(problem => Report(problem.ToString()));
    if (parts.Contains("boundaries"))
        new BoundaryTrainer(settings with { Epochs = 12, InputDropout = 0.25f, HalfDropout = 0.1f, LayerDropout = 0.2f, TagWeight = 1, BatchWords = 1200 }, output, Report).Train(treebank);
    if (parts.Contains("syntax"))
    {
        var size = ((int)Of("--state", 160), (int)Of("--layers", 3), (int)Of("--arc", 128), (int)Of("--relation", 128));
        var machineParsed = Array.IndexOf(rest, "--machine-parsed") is >= 0 and var at ? rest[at + 1] : null;
        var development = Treebank.Read(Path.Combine(folder, "ud-ewt", "en_ewt-ud-dev.conllu"));
        new SyntaxTrainer(size, settings, irregular, output, Report).Train(treebank, machineParsed, (int)Of("--machine-words", 700_000), development);
    }
    else if (parts.Contains("words"))
    {
        new WordsTrainer(irregular, output, Report).Train(treebank, new(treebank));
    }

    if (parts.Contains("names"))
    {
        var size = ((int)Of("--fewest", 3), (int)Of("--subwords", 12000), (int)Of("--state", 48), (int)Of("--layers", 2));
        var actors = ActorReader.Read(Path.Combine("data", "actors"));
        var atlas = Atlas.Read(Path.Combine("data", "places"), problems);
        var own = settings with { Epochs = (int)Of("--epochs", 14), InputDropout = Of("--input-dropout", 0.25f), LayerDropout = Of("--layer-dropout", 0.25f), TagWeight = 1 };
        if (!new NameTrainer(size, own, folder, output, Report).Train(new ActorRegistry(actors.Data, PlaceNames.Of(atlas)).Names, Files("--teachers"), Files("--corpora")))
            return 1;
    }

    return 0;
}

if (args is ["events", "--data", var measured, "--out", var learnt, .. var more])
    return EventsCommand.Run(measured, learnt, more, Report);

if (args is ["annotate", "--models", var models, "--corpora", var corpora, "--out", var annotated])
    return new AnnotateCommand(models.Split(','), Console.Error).Run(corpora.Split(','), annotated);

Console.Error.WriteLine("""
    usage: train --treebanks FOLDER --out FOLDER [--only words,boundaries,syntax] [--epochs N] [--seed N] [--machine-parsed FILE.conllu] …
               trains on FOLDER/ud-ewt and FOLDER/ud-gum, writes *.bin; run it from the project's own folder
           annotate --models FOLDER,… --corpora FILE.jsonl.gz,… --out FILE.conllu    lets the models together parse unannotated text
           events --data FOLDER --out FOLDER [--every N] [--weight-of-rules W] …    trains what types events and chooses their sides on data/gold and FOLDER/corpora; writes events.bin, sides.bin
    """);
return 2;

void Report(string line) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed:mm\\:ss} {line}"));
