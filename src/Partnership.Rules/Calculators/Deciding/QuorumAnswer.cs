using System.Runtime.InteropServices;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What one test of a quorum came to: its finding, the facts it still depends on, and what was wanting. A test that is settled asks for nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuorumAnswer(Finding Finding, Question[] Asks, QuorumShortfall[] Missing)
{
    internal static QuorumAnswer Unknown(params Question[] asks) => new(Finding.Unknown, asks, []);

    /// <summary>Several answers as one, of which at least so many must be met.</summary>
    internal static QuorumAnswer AtLeast(int minimum, QuorumAnswer[] answers)
    {
        var (met, open) = (answers.Count(one => one.Finding.IsMet), answers.Count(one => one.Finding.IsUnknown));
        return met >= minimum ? new(Finding.Met, [], [])
            : met + open < minimum ? new(Finding.NotMet, [], [.. answers.SelectMany(one => one.Missing)])
            : Unknown([.. answers.SelectMany(one => one.Asks)]);
    }
}
