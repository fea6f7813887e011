using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Met, not met, or unknown. The default is unknown: what no one has looked at is never a no.</summary>
/// <remarks>
/// Combined by Kleene's strong logic: one "not met" settles an <c>&amp;</c>, one "met" settles a <c>|</c>, and unknown
/// stays unknown otherwise. A further fact never changes "met" into "not met", or the reverse.
/// </remarks>
public readonly struct Finding : IEquatable<Finding>, ISpoken
{
    private readonly sbyte sign;

    private Finding(sbyte sign) => this.sign = sign;

    /// <summary>The test is met.</summary>
    public static Finding Met => new(1);

    /// <summary>The test is not met.</summary>
    public static Finding NotMet => new(-1);

    /// <summary>It cannot be known.</summary>
    public static Finding Unknown => default;

    /// <summary>True when the finding is met.</summary>
    public bool IsMet => sign > 0;

    /// <summary>True when not met.</summary>
    public bool IsNotMet => sign < 0;

    /// <summary>True when it cannot be known.</summary>
    public bool IsUnknown => sign == 0;

    /// <summary>Both: not met when either is not met, met when both are met, unknown otherwise.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    public static Finding operator &(Finding left, Finding right) => new(Math.Min(left.sign, right.sign));

    /// <summary>Either: met when one is met, not met when both are not met, unknown otherwise.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    public static Finding operator |(Finding left, Finding right) => new(Math.Max(left.sign, right.sign));

    /// <summary>The opposite; unknown stays unknown.</summary>
    /// <param name="finding">The finding.</param>
    public static Finding operator !(Finding finding) => new((sbyte)-finding.sign);

    /// <summary>True when the same.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Finding left, Finding right) => left.sign == right.sign;

    /// <summary>True when different, with the values given.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Finding left, Finding right) => left.sign != right.sign;

    /// <summary>Met for true, not met for false.</summary>
    /// <param name="isMet">Whether the test is met.</param>
    public static Finding Of(bool isMet) => isMet ? Met : NotMet;

    /// <summary>All of them: met when there are none.</summary>
    /// <param name="findings">The findings.</param>
    /// <exception cref="ArgumentNullException">The findings are null.</exception>
    public static Finding All(IEnumerable<Finding> findings) => Guard.NotNull(findings).Aggregate(Met, (all, one) => all & one);

    /// <summary>Any of them: not met when there are none.</summary>
    /// <param name="findings">The findings.</param>
    /// <exception cref="ArgumentNullException">The findings are null.</exception>
    public static Finding Any(IEnumerable<Finding> findings) => Guard.NotNull(findings).Aggregate(NotMet, (any, one) => any | one);

    /// <inheritdoc/>
    public bool Equals(Finding other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Finding other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => sign;

    internal void WriteContent(ContentWriter to) => to.Value(ToString());

    string ISpoken.Spoken => sign switch { > 0 => "met", < 0 => "not met", _ => "not known" };

    /// <summary>The code of the finding: <c>met</c>, <c>notMet</c> or <c>unknown</c>.</summary>
    public override string ToString() => sign switch { > 0 => "met", < 0 => "notMet", _ => "unknown" };
}
