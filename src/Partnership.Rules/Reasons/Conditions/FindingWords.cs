namespace Partnership.Rules.Reasons;

/// <summary>What goes before a step in words: nothing for one that is met.</summary>
internal static class FindingWords
{
    internal static string Before(Finding finding) =>
        finding.IsMet ? string.Empty : finding.IsNotMet ? "Not met: " : "Not known: ";
}
