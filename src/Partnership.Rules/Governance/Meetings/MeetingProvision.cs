using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The points on which a group's document may say something about its meetings. Where it does not, the point is unspecified.</summary>
public sealed class MeetingProvision : ClosedSet<MeetingProvision>
{
    private MeetingProvision(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>How often the group meets.</summary>
    public static MeetingProvision Cadence { get; } = new("cadence", 0, "how often the group meets");

    /// <summary>How long a meeting lasts.</summary>
    public static MeetingProvision Duration { get; } = new("duration", 1, "how long a meeting lasts");

    /// <summary>When papers are handed in.</summary>
    public static MeetingProvision PapersIn { get; } = new("papers-in", 2, "when members hand in papers");

    /// <summary>When the agenda and papers go out.</summary>
    public static MeetingProvision PapersOut { get; } = new("papers-out", 3, "when the agenda and papers go out");

    /// <summary>When the minutes go out.</summary>
    public static MeetingProvision MinutesOut { get; } = new("minutes-out", 4, "when the minutes go out");

    /// <summary>Who takes the minutes.</summary>
    public static MeetingProvision MinuteTaker { get; } = new("minute-taker", 5, "who provides the minute-taker");

    /// <summary>Who chairs, as a meeting provision.</summary>
    public static MeetingProvision Chair { get; } = new("chair", 6, "who chairs");

    /// <summary>Who is vice-chair, as a meeting provision.</summary>
    public static MeetingProvision ViceChair { get; } = new("vice-chair", 7, "who is vice-chair");

    /// <summary>How many must be there.</summary>
    public static MeetingProvision Quorum { get; } = new("quorum", 8, "how many make a quorum");

    /// <summary>When anything else is done before or after a meeting, such as a notice or an order of business. A document that has no such duty leaves nothing open.</summary>
    public static MeetingProvision OtherDuty { get; } = new("other-duty", 9, "what else is done before or after a meeting");

    /// <summary>Every point of the set, in a fixed order.</summary>
    public static ValueList<MeetingProvision> All { get; } =
        ValueList.Of(Cadence, Duration, PapersIn, PapersOut, MinutesOut, MinuteTaker, Chair, ViceChair, Quorum, OtherDuty);

    /// <summary>Those on which a document is silent where it says nothing.</summary>
    internal static ValueList<MeetingProvision> Expected { get; } = All.Where(point => point != OtherDuty).ToValueList();

    /// <summary>The point in words.</summary>
    public string Words { get; }

    /// <summary>True when a duty with a day of its own settles it: papers in, papers out, minutes out, another duty.</summary>
    public bool HasDay => this == PapersIn || this == PapersOut || this == MinutesOut || this == OtherDuty;

    /// <summary>Reads a point by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such point; the message lists the valid codes.</exception>
    public static MeetingProvision Parse(string text) => Find(All, text, "a point of meeting arrangements");
}
