using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>The layer a rule stands in, strongest first. A lower layer may add to a higher one and never take away from it.</summary>
public sealed class RuleLayer : ClosedSet<RuleLayer>
{
    private RuleLayer(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>An Act.</summary>
    public static RuleLayer Statute { get; } = new("statute", 0);

    /// <summary>Regulations or an order made under an Act.</summary>
    public static RuleLayer Regulations { get; } = new("regulations", 1);

    /// <summary>Guidance that must be had regard to. A miss is against guidance, not unlawful in itself.</summary>
    public static RuleLayer StatutoryGuidance { get; } = new("statutory-guidance", 2);

    /// <summary>Practice, codes and guidance without statutory force.</summary>
    public static RuleLayer Practice { get; } = new("practice", 3);

    /// <summary>A group's own terms of reference.</summary>
    public static RuleLayer TermsOfReference { get; } = new("terms-of-reference", 4);

    /// <summary>A strategy.</summary>
    public static RuleLayer Strategy { get; } = new("strategy", 5);

    /// <summary>An action plan.</summary>
    public static RuleLayer ActionPlan { get; } = new("action-plan", 6);

    /// <summary>Every layer, strongest first.</summary>
    public static ValueList<RuleLayer> All { get; } = ValueList.Of(Statute, Regulations, StatutoryGuidance, Practice, TermsOfReference, Strategy, ActionPlan);

    /// <summary>The layer in which what an instrument says stands.</summary>
    /// <param name="instrument">The instrument.</param>
    internal static RuleLayer Of(Instrument instrument) =>
        instrument.Kind == InstrumentKind.Act ? Statute
        : instrument.Kind == InstrumentKind.Regulations ? Regulations
        : instrument.Kind == InstrumentKind.Guidance ? Practice
        : instrument.Kind == InstrumentKind.Strategy ? Strategy
        : instrument.Kind == InstrumentKind.ActionPlan ? ActionPlan
        : TermsOfReference;

    /// <summary>Reads a layer by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such layer; the message lists those there are.</exception>
    public static RuleLayer Parse(string text) => Find(All, text, "an authority");
}
