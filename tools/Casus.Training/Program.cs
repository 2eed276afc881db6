using Casus.Training;

if (args is ["train", "--treebanks", var folder, "--out", var output])
{
    Directory.CreateDirectory(output);
    new SyntaxTrainer(output, Console.Error).Train([.. TrainingFiles.In(folder).SelectMany(Treebank.Read)]);
    return 0;
}

if (args is ["score", "--treebank", var treebank, "--model", var model])
    return ScoreCommand.Run(treebank, model, Console.Out, Console.Error);

Console.Error.WriteLine("""
    usage: train --treebanks FOLDER --out FOLDER    trains on FOLDER/ud-ewt and FOLDER/ud-gum, writes *.bin
           score --treebank FILE.conllu --model FOLDER    prints the scores by the rules of CoNLL 2018
    """);
return 2;
