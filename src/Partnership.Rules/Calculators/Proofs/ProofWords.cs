using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>The words in which witnesses are written.</summary>
internal static class ProofWords
{
    /// <summary>Words with the place that they are from.</summary>
    internal static string Placed(string words, Citation citation) => $"{words} ({citation})";
}
