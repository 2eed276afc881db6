namespace Casus.Problems;

/// <summary>What can be wrong with a situation that a person puts.</summary>
public static class SituationProblems
{
    public static Problem NoAct(string text, string read) =>
        new("P620", $"'{text}' does not say who does what to whom; read of it: {read}.", "Write it like: USA attacks PRK; RUS threatens EST; CHN attacks ships of PHL at Scarborough Shoal; IRN backs rebels in SAU; civil war in MLI.");

    public static Problem NoDay(string text) =>
        new("P625", $"'{text}' is not a day.", "Write it like 2025-06-01.");

    public static Problem UnknownActor(string name) =>
        new("P621", $"No state is known as '{name}'.", "Write its name in English or its code, like PRK.");

    public static Problem NotAState(string name, string code) =>
        new("P622", $"'{name}' ({code}) is not a state.", "Name the state that attacks or is attacked.");

    public static Problem AttacksItself(string name) =>
        new("P623", $"'{name}' is named as attacker and as target.", "Name two states.");

    public static Problem BadSupposition(string text) =>
        new("P624", $"'{text}' is not something that can be supposed.", "Write it like: request, not organ decision, EST requests, organ decision of csto, ARM leaves csto, SWE joins csto, treaty usa-twn-1954 in force.");

    public static Problem NoSuchTreaty(string id, IReadOnlyList<string> nearest) =>
        new("P626", $"There is no treaty '{id}'.", nearest is [] ? "'casus treaties' lists them." : $"Did you mean {string.Join(" or ", nearest)}?");

    public static Problem NoPartyToLeave(string state, string id) =>
        new("P627", $"{state} was never a party to {id}, so it cannot leave.", $"'casus treaty {id}' lists its parties.");
}
