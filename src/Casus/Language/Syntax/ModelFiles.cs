namespace Casus.Language.Syntax;

/// <summary>The layout of the weight files. What the trainer writes and what the library reads stand side by side here.</summary>
static class ModelFiles
{
    public const string Words = "words.bin", Boundaries = "boundaries.bin", Network = "network.bin", Names = "names.bin", Events = "events.bin", Sides = "sides.bin", Judge = "judge.bin";

    public static void Write(ModelWriter writer, IReadOnlyList<LemmaRule> rules)
    {
        writer.Number((uint)rules.Count);
        foreach (var rule in rules)
        {
            writer.Number((uint)((rule.Cut << 1) | (rule.KeepsCapitals ? 1 : 0)));
            writer.Text(rule.Append);
        }
    }

    public static LemmaRule[] ReadRules(ModelReader reader)
    {
        var rules = new LemmaRule[reader.Number()];
        for (var i = 0; i < rules.Length; i++)
        {
            var number = reader.Number();
            rules[i] = new((number & 1) != 0, (int)(number >> 1), reader.Text());
        }

        return rules;
    }
}
