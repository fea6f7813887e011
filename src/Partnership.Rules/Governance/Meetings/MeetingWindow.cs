using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>The months in which a named meeting of the year falls: "the annual meeting in October or November".</summary>
public sealed record MeetingWindow
{
    /// <summary>States a window with the values given.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <param name="months">The months, 1 to 12.</param>
    /// <exception cref="ArgumentException">There is no month, or one is not between 1 and 12.</exception>
    public MeetingWindow(Trigger meeting, Citation citation, params int[] months)
    {
        Meeting = Guard.NotNull(meeting);
        Citation = Guard.NotNull(citation);
        Months = ValueList.Of(Guard.NotNull(months));
        Guard.Require(Months.Count > 0 && Months.All(month => month is >= 1 and <= 12), "A window names months between 1 and 12.", nameof(months));
    }

    /// <summary>The meeting that is held in the months.</summary>
    public Trigger Meeting { get; }

    /// <summary>The place in the document that says so.</summary>
    public Citation Citation { get; }

    /// <summary>The months in which the meeting is held.</summary>
    public ValueList<int> Months { get; }

    /// <summary>The meeting and its months.</summary>
    public override string ToString() => $"{Meeting.Words} in {string.Join(" or ", Months.Select(CadenceMonths.Name))}";
}
