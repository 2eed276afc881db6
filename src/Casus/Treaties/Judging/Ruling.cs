using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Whether one thing that must be so is so. Its words are made only where somebody asks for them.</summary>
/// <param name="Decisive">While it is unknown, the whole is undecided.</param>
/// <param name="Item">Number of the condition or suspension that it is about; 0 where there can be one only.</param>
readonly record struct Ruling(CheckStatus Status, bool Decisive, Wording Wording, int Item)
{
    public Check Told(Case c)
    {
        var (condition, words, rule) = Wording(c, Item);
        return new(condition, Status, words, Decisive, rule);
    }
}

/// <summary>What is asked, how the answer is known, and the rule that gives it, as <c>treaty#article</c>.</summary>
delegate (string Condition, string Words, string Rule) Wording(Case c, int item);
