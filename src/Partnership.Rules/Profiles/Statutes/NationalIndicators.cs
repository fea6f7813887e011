using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The national indicator set of 2008 to 2011, as far as a formula of it is built in. Historic.</summary>
public static class NationalIndicators
{
    private static readonly InForce Range = InForce.Between(new LocalDate(2008, 4, 1), new LocalDate(2011, 3, 31));

    /// <summary>The handbook of definitions.</summary>
    public static Instrument Handbook { get; } = new("national-indicators-2008", "Handbook of definitions of the national indicators (2008)", InstrumentKind.Guidance);

    /// <summary>NI 32 as a share: repeats over cases, in per cent. It sets no date; the calculator of indicators answers it.</summary>
    /// <remarks>Worked example: 33 repeats in 293 cases are 11.3 %; with no cases there is no share.</remarks>
    public static ShippedRule RepeatShare { get; } = new(
        StatuteParts.Rule("national-indicators/ni-32-share", "NI 32 is the share of repeat cases in all cases, in per cent", RuleLayer.Practice, Citation.InText(Handbook, "NI 32"), Range),
        "R16")
    {
        Notes = ValueList.Of(
            new Caveat("from-memory", "The formula and the years of the set are from memory. Check the handbook of 2008 before publishing the figure."),
            new Caveat("two-formulas", "The Cambridgeshire strategy uses NI 32 for a reduction in repeats, which is another measure. Say which of the two you use (D12).", Citations.Strategy("Performance Targets and Monitoring", "190", 91))),
    };
}
