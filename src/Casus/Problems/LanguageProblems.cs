namespace Casus.Problems;

public static class LanguageProblems
{
    public static Problem ModelMissing(string path) =>
        new("P201", $"The language model {path} cannot be read.", "Name the folder that holds the models, data/models/en of the program unless you moved it.");

    public static Problem ModelDamaged(string path) =>
        new("P202", $"The language model {path} is damaged or made for another version of the program.", "Copy data/models/en anew from the release you run, or train it again with tools/Casus.Training.");
}
