using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>From what the time for telling the result of an appeal runs, where the document leaves it open. You choose.</summary>
public sealed class ResultPeriodStart : ClosedSet<ResultPeriodStart>
{
    private ResultPeriodStart(string code, int order, GrievanceEvent start)
        : base(code, order) =>
        Event = start;

    /// <summary>From the day on which the appeal was received.</summary>
    public static ResultPeriodStart Receipt { get; } = new("receipt", 0, GrievanceEvent.AppealReceived);

    /// <summary>From the day of the select committee's decision.</summary>
    public static ResultPeriodStart Decision { get; } = new("decision", 1, GrievanceEvent.AppealDecided);

    /// <summary>Every start of the set, in a fixed order.</summary>
    public static ValueList<ResultPeriodStart> All { get; } = ValueList.Of(Receipt, Decision);

    /// <summary>The event from which the time runs.</summary>
    public GrievanceEvent Event { get; }

    /// <summary>The start in words.</summary>
    public string Words => Event.Words;

    /// <summary>Reads a start by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such start; the message lists the valid codes.</exception>
    public static ResultPeriodStart Parse(string text) => Find(All, text, "a start of the time for the result");
}
