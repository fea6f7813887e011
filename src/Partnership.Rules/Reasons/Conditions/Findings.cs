using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Reads a finding out of a determination.</summary>
/// <example><code>static Finding Told(Determination&lt;Finding&gt; answer) { return answer.ToFinding(); }</code></example>
public static class Findings
{
    /// <summary>The finding: met, not met, or unknown when the determination has no answer. It never throws because there is no one.</summary>
    /// <param name="determination">The determination.</param>
    /// <exception cref="ArgumentNullException">The determination is null.</exception>
    public static Finding ToFinding(this Determination<Finding> determination) => Guard.NotNull(determination).Answer.Or(Finding.Unknown);
}
