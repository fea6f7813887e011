using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The points on which a group's document may say something about its meetings. Where it does not, the point is unspecified.</summary>
public sealed class MeetingPoint : ClosedSet<MeetingPoint>
{
    private MeetingPoint(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>How often the group meets.</summary>
    public static MeetingPoint Cadence { get; } = new("cadence", 0, "how often the group meets");

    /// <summary>How long a meeting lasts.</summary>
    public static MeetingPoint Duration { get; } = new("duration", 1, "how long a meeting lasts");

    /// <summary>When papers are handed in.</summary>
    public static MeetingPoint PapersIn { get; } = new("papers-in", 2, "when members hand in papers");

    /// <summary>When the agenda and papers go out.</summary>
    public static MeetingPoint PapersOut { get; } = new("papers-out", 3, "when the agenda and papers go out");

    /// <summary>When the minutes go out.</summary>
    public static MeetingPoint MinutesOut { get; } = new("minutes-out", 4, "when the minutes go out");

    /// <summary>Who takes the minutes.</summary>
    public static MeetingPoint MinuteTaker { get; } = new("minute-taker", 5, "who provides the minute-taker");

    /// <summary>Who chairs.</summary>
    public static MeetingPoint Chair { get; } = new("chair", 6, "who chairs");

    /// <summary>Who is vice-chair.</summary>
    public static MeetingPoint ViceChair { get; } = new("vice-chair", 7, "who is vice-chair");

    /// <summary>How many must be there.</summary>
    public static MeetingPoint Quorum { get; } = new("quorum", 8, "how many make a quorum");

    /// <summary>Every point.</summary>
    public static ValueList<MeetingPoint> All { get; } =
        ValueList.Of(Cadence, Duration, PapersIn, PapersOut, MinutesOut, MinuteTaker, Chair, ViceChair, Quorum);

    /// <summary>The point in words.</summary>
    public string Words { get; }

    /// <summary>Reads a point by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such point; the message lists those there are.</exception>
    public static MeetingPoint Parse(string text) => Find(All, text, "a point of meeting arrangements");
}
