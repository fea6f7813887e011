using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>From which end of an investigation the time for the notice runs, where the document leaves it open. You choose.</summary>
public sealed class InvestigationPeriodStart : ClosedSet<InvestigationPeriodStart>
{
    private InvestigationPeriodStart(string code, int order, GrievanceEvent start)
        : base(code, order) =>
        Event = start;

    /// <summary>From the end of the investigation.</summary>
    public static InvestigationPeriodStart End { get; } = new("end", 0, GrievanceEvent.InvestigationEnded);

    /// <summary>From the start of the investigation.</summary>
    public static InvestigationPeriodStart Start { get; } = new("start", 1, GrievanceEvent.InvestigationStarted);

    /// <summary>Every start of the set, in a fixed order.</summary>
    public static ValueList<InvestigationPeriodStart> All { get; } = ValueList.Of(End, Start);

    /// <summary>The event from which the time runs.</summary>
    public GrievanceEvent Event { get; }

    /// <summary>The start in words.</summary>
    public string Words => Event.Words;

    /// <summary>Reads a start by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such start; the message lists the valid codes.</exception>
    public static InvestigationPeriodStart Parse(string text) => Find(All, text, "an end of the investigation");
}
