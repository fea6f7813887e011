using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>The layer a rule is in, strongest first. A lower layer may add to a higher one and never take away from it.</summary>
public sealed class RuleLayer : ClosedSet<RuleLayer>
{
    private RuleLayer(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>An Act, as a rule layer.</summary>
    public static RuleLayer Statute { get; } = new("statute", 0);

    /// <summary>Regulations or an order made under an Act.</summary>
    public static RuleLayer Regulations { get; } = new("regulations", 1);

    /// <summary>Guidance that must be had regard to. A miss is against guidance, not unlawful in itself.</summary>
    public static RuleLayer StatutoryGuidance { get; } = new("statutory-guidance", 2);

    /// <summary>Practice, codes and guidance without statutory force.</summary>
    public static RuleLayer Practice { get; } = new("practice", 3);

    /// <summary>A council's constitution, its codes of conduct among it.</summary>
    public static RuleLayer Constitution { get; } = new("constitution", 4);

    /// <summary>Standing orders: the rules by which a council's meetings are held.</summary>
    public static RuleLayer StandingOrders { get; } = new("standing-orders", 5);

    /// <summary>A group's own terms of reference.</summary>
    public static RuleLayer TermsOfReference { get; } = new("terms-of-reference", 6);

    /// <summary>A protocol that groups agree on under their terms of reference.</summary>
    public static RuleLayer Protocol { get; } = new("protocol", 7);

    /// <summary>What a group decided and recorded in its minutes.</summary>
    public static RuleLayer Minutes { get; } = new("minutes", 8);

    /// <summary>A strategy, as a rule layer.</summary>
    public static RuleLayer Strategy { get; } = new("strategy", 9);

    /// <summary>An action plan, as a rule layer.</summary>
    public static RuleLayer ActionPlan { get; } = new("action-plan", 10);

    /// <summary>A page that says what a group does, and binds no one.</summary>
    public static RuleLayer Page { get; } = new("page", 11);

    /// <summary>Every layer, strongest first.</summary>
    public static ValueList<RuleLayer> All { get; } =
        ValueList.Of(Statute, Regulations, StatutoryGuidance, Practice, Constitution, StandingOrders, TermsOfReference, Protocol, Minutes, Strategy, ActionPlan, Page);

    /// <summary>The layer of a rule that is in a text of this kind.</summary>
    /// <param name="instrument">The text that states the rule.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static RuleLayer Of(Instrument instrument) =>
        Guard.NotNull(instrument).Kind == InstrumentKind.Act ? Statute
        : instrument.Kind == InstrumentKind.Regulations ? Regulations
        : instrument.Kind == InstrumentKind.Guidance ? Practice
        : instrument.Kind == InstrumentKind.Strategy ? Strategy
        : instrument.Kind == InstrumentKind.ActionPlan ? ActionPlan
        : instrument.Kind == InstrumentKind.Constitution || instrument.Kind == InstrumentKind.CodeOfConduct ? Constitution
        : instrument.Kind == InstrumentKind.StandingOrders ? StandingOrders
        : instrument.Kind == InstrumentKind.Protocol ? Protocol
        : instrument.Kind == InstrumentKind.Minutes ? Minutes
        : instrument.Kind == InstrumentKind.Page ? Page
        : TermsOfReference;

    /// <summary>Reads a layer by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such layer; the message lists the valid codes.</exception>
    public static RuleLayer Parse(string text) => Find(All, text, "an authority");
}
