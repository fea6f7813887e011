using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>The framework an indicator belongs to.</summary>
public sealed class IndicatorFramework : ClosedSet<IndicatorFramework>
{
    private IndicatorFramework(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The national indicators of 2008 (NI).</summary>
    public static IndicatorFramework NationalIndicator { get; } = new("ni", 0);

    /// <summary>A public service agreement (PSA): an agreement, not a figure.</summary>
    public static IndicatorFramework PublicServiceAgreement { get; } = new("psa", 1);

    /// <summary>Assessment of Policing and Community Safety (APACS).</summary>
    public static IndicatorFramework PolicingAssessment { get; } = new("apacs", 2);

    /// <summary>Best value performance indicators (BVPI).</summary>
    public static IndicatorFramework BestValue { get; } = new("bvpi", 3);

    /// <summary>A partnership's own, as an indicator framework.</summary>
    public static IndicatorFramework Local { get; } = new("local", 4);

    /// <summary>Every framework of the set, in a fixed order.</summary>
    public static ValueList<IndicatorFramework> All { get; } =
        ValueList.Of(NationalIndicator, PublicServiceAgreement, PolicingAssessment, BestValue, Local);

    /// <summary>Reads a framework by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such framework; the message lists the valid codes.</exception>
    public static IndicatorFramework Parse(string text) => Find(All, text, "an indicator framework");
}
