namespace Casus.Ontology;

/// <summary>The two steps of FactBank's values: how sure (certain, probable, possible) and which way (so, not so).</summary>
public static class FactualityScale
{
    /// <summary>As FactBank writes it: <c>CT+</c>, <c>PS-</c>, <c>U</c>.</summary>
    public static string Sign(Factuality value) => value switch
    {
        Factuality.Certain => "CT+",
        Factuality.CertainlyNot => "CT-",
        Factuality.Probable => "PR+",
        Factuality.ProbablyNot => "PR-",
        Factuality.Possible => "PS+",
        Factuality.PossiblyNot => "PS-",
        _ => "U",
    };

    public static bool IsNegative(Factuality value) =>
        value is Factuality.CertainlyNot or Factuality.ProbablyNot or Factuality.PossiblyNot;

    /// <summary>As sure as before, the other way; unknown stays unknown.</summary>
    public static Factuality Opposite(Factuality value) => value switch
    {
        Factuality.Certain => Factuality.CertainlyNot,
        Factuality.CertainlyNot => Factuality.Certain,
        Factuality.Probable => Factuality.ProbablyNot,
        Factuality.ProbablyNot => Factuality.Probable,
        Factuality.Possible => Factuality.PossiblyNot,
        Factuality.PossiblyNot => Factuality.Possible,
        _ => Factuality.Unknown,
    };

    /// <summary>The same way, but no surer than probable.</summary>
    public static Factuality AtMostProbable(Factuality value) => value switch
    {
        Factuality.Certain => Factuality.Probable,
        Factuality.CertainlyNot => Factuality.ProbablyNot,
        _ => value,
    };

    /// <summary>The same way, but no surer than possible.</summary>
    public static Factuality AtMostPossible(Factuality value) => value switch
    {
        Factuality.Certain or Factuality.Probable => Factuality.Possible,
        Factuality.CertainlyNot or Factuality.ProbablyNot => Factuality.PossiblyNot,
        _ => value,
    };
}
