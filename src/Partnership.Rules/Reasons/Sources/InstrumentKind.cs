using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>What sort of text an instrument is; its rank follows from it.</summary>
public sealed class InstrumentKind : ClosedSet<InstrumentKind>
{
    private InstrumentKind(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>An Act of Parliament, or of a devolved legislature.</summary>
    public static InstrumentKind Act { get; } = new("act", 0);

    /// <summary>Regulations or an order.</summary>
    public static InstrumentKind Regulations { get; } = new("regulations", 1);

    /// <summary>A decision of a court.</summary>
    public static InstrumentKind Judgment { get; } = new("judgment", 2);

    /// <summary>Guidance, whether or not there is a duty to have regard to it.</summary>
    public static InstrumentKind Guidance { get; } = new("guidance", 3);

    /// <summary>A group's terms of reference.</summary>
    public static InstrumentKind TermsOfReference { get; } = new("terms-of-reference", 4);

    /// <summary>A strategy, as an instrument kind.</summary>
    public static InstrumentKind Strategy { get; } = new("strategy", 5);

    /// <summary>An action plan, as an instrument kind.</summary>
    public static InstrumentKind ActionPlan { get; } = new("action-plan", 6);

    /// <summary>A council's constitution, as an instrument kind.</summary>
    public static InstrumentKind Constitution { get; } = new("constitution", 7);

    /// <summary>Standing orders, by which a council's meetings are held.</summary>
    public static InstrumentKind StandingOrders { get; } = new("standing-orders", 8);

    /// <summary>A code of conduct for members.</summary>
    public static InstrumentKind CodeOfConduct { get; } = new("code-of-conduct", 9);

    /// <summary>A protocol between bodies.</summary>
    public static InstrumentKind Protocol { get; } = new("protocol", 10);

    /// <summary>The minutes of a meeting.</summary>
    public static InstrumentKind Minutes { get; } = new("minutes", 11);

    /// <summary>A page of a website.</summary>
    public static InstrumentKind Page { get; } = new("page", 12);

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<InstrumentKind> All { get; } =
        ValueList.Of(Act, Regulations, Judgment, Guidance, TermsOfReference, Strategy, ActionPlan, Constitution, StandingOrders, CodeOfConduct, Protocol, Minutes, Page);

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static InstrumentKind Parse(string text) => Find(All, text, "a kind of instrument");
}
