namespace Casus.Treaties.Answers;

/// <summary>Which findings differ in nothing but their state, so that one telling does for all of them.</summary>
static class Alike
{
    public static string Key(Finding finding) => string.Join('|',
        finding.Verdict, finding.Toward, finding.Against, finding.Act?.On, finding.Treaty, finding.Article, finding.Obligation, finding.Wave,
        string.Join(';', finding.Conditions.Select(check => $"{check.Condition}{check.Status}{check.Words}")),
        string.Join(';', finding.DecidedBy), finding.Treaty is null ? finding.Because[0] : "");
}
