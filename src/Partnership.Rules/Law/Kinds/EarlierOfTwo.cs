using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The earlier of two limits: "20 school days, or 60 working days if that is sooner".</summary>
public sealed class EarlierOfTwo : DeadlineKind
{
    /// <summary>The earlier of two limits.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException">One is null.</exception>
    public EarlierOfTwo(SingleLimit one, SingleLimit other)
    {
        One = Guard.NotNull(one);
        Other = Guard.NotNull(other);
    }

    /// <summary>The one.</summary>
    public SingleLimit One { get; }

    /// <summary>The other.</summary>
    public SingleLimit Other { get; }

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
