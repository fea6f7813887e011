using System.Globalization;

namespace Partnership.Rules.Calculators;

/// <summary>A figure worked out, or the reason why there is none. No value is never zero.</summary>
public sealed record IndicatorValue
{
    private IndicatorValue(decimal? exact, int decimals, string? whyNone)
    {
        Exact = exact;
        Decimals = decimals;
        WhyNone = whyNone;
    }

    /// <summary>The figure before rounding; null when there is none.</summary>
    public decimal? Exact { get; }

    /// <summary>The figure rounded, a half away from zero; null when there is none.</summary>
    public decimal? Value => Exact is { } exact ? Math.Round(exact, Decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>To how many decimals it is rounded.</summary>
    public int Decimals { get; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public string? WhyNone { get; }

    /// <summary>How the figure was rounded, in words.</summary>
    public string Rounding => $"rounded to {Decimals.ToString(CultureInfo.InvariantCulture)} {(Decimals == 1 ? "decimal" : "decimals")}, a half away from zero";

    /// <summary>The rounded figure, or why there is none.</summary>
    public override string ToString() =>
        Value is { } value ? value.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : WhyNone!;

    internal static IndicatorValue Of(decimal exact, int decimals) => new(exact, decimals, null);

    internal static IndicatorValue None(string why, int decimals) => new(null, decimals, why);
}
