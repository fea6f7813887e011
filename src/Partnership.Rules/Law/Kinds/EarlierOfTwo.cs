using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The earlier of two limits: "20 school days, or 60 working days if that is sooner".</summary>
public sealed class EarlierOfTwo : DeadlineKind
{
    /// <summary>The earlier of two limits.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentException">One is null, or no single limit.</exception>
    public EarlierOfTwo(DeadlineKind one, DeadlineKind other)
    {
        One = Guard.NotNull(one);
        Other = Guard.NotNull(other);
        Guard.Require(one is SingleLimit && other is SingleLimit, "Only single limits are compared.", nameof(other));
    }

    /// <summary>The first of the two limits.</summary>
    public DeadlineKind One { get; }

    /// <summary>The second of the two limits.</summary>
    public DeadlineKind Other { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => One.Parameters
        .Concat(Other.Parameters)
        .GroupBy(one => one.Name, StringComparer.Ordinal)
        .Select(same => same.First())
        .ToValueList();

    /// <inheritdoc/>
    public override string Words => $"{One.Words}, or the end of {Other.Words} where that is earlier";

    internal override object Content => (One, Other);
}
