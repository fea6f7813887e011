using System.Collections;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers what is due before and after one meeting, by whom and by when, and what its document does not say.</summary>
/// <remarks>
/// Worked example: for the Southampton board of 8 September 2021, papers are due in by 24 August and out by 27 August, and minutes are due out by 22
/// September; 30 August is a bank holiday (SOT-TOR-007, 008, 009). For a meeting before the date of the terms, each duty has a caveat: the Southampton
/// terms date from August 2021 (SOT-TOR-002).
/// </remarks>
/// <example><code>var timetable = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 4, 15), UkCalendars.All);</code></example>
public sealed class MeetingTimetable : IReadOnlyList<ScheduledDuty>
{
    private readonly ValueList<ScheduledDuty> duties;

    private MeetingTimetable(Group group, LocalDate meeting, ValueList<ScheduledDuty> duties)
    {
        Group = group;
        Meeting = meeting;
        this.duties = duties;
    }

    /// <summary>The group that meets.</summary>
    public Group Group { get; }

    /// <summary>The day of the meeting.</summary>
    public LocalDate Meeting { get; }

    /// <summary>The points on which the group's document does not say.</summary>
    public ValueList<MeetingProvision> Unspecified => Group.Unspecified;

    /// <summary>The points that the group's document takes up and of which no clause is held, so that a day may be missing here.</summary>
    public ValueList<MeetingProvision> NotRead => Group.UnreadProvisions;

    internal ValueList<ScheduledDuty> Duties => duties;

    /// <summary>How many duties there are.</summary>
    public int Count => duties.Count;

    /// <summary>A duty by its place, earliest first; those without a date come last.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="IndexOutOfRangeException">The index is out of range.</exception>
    public ScheduledDuty this[int index] => duties[index];

    /// <summary>The duties before and after one meeting. The meeting itself need not fall on a working day.</summary>
    /// <param name="group">The group.</param>
    /// <param name="meeting">The day of the meeting.</param>
    /// <param name="calendars">The calendars to draw on.</param>
    /// <param name="calledOn">The day on which the meeting was called; null when it does not matter. A duty whose last day had passed by then is given a caveat.</param>
    /// <exception cref="ArgumentNullException">The group or the calendars are null.</exception>
    /// <exception cref="ArgumentException">The meeting was called after its day.</exception>
    public static MeetingTimetable For(Group group, LocalDate meeting, CalendarSet calendars, LocalDate? calledOn = null)
    {
        Guard.Require(calledOn is null || calledOn <= meeting, "A meeting is called on or before its day.", nameof(calledOn));
        Guard.NotNull(calendars);
        var early = new List<Caveat>(TermsDate.Flags(Guard.NotNull(group), meeting, meeting));
        var sorted = new List<ScheduledDuty>();
        foreach (var duty in group.Meetings.Duties)
        {
            if (duty.Deadline.Trigger.Code == Trigger.Meeting.Code)
            {
                var due = DeadlineCalculator.AssessDay(duty.Deadline, meeting, calendars);
                PutIn(sorted, new ScheduledDuty(duty, ShortNotice(duty, early.Count == 0 ? due : WithFlags(due, early), calledOn)));
            }
        }

        return new MeetingTimetable(group, meeting, ValueList.Of(sorted.ToArray()));
    }

    /// <summary>The duties in order.</summary>
    public IEnumerator<ScheduledDuty> GetEnumerator() => ((IEnumerable<ScheduledDuty>)duties).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Group and day, as one line of text.</summary>
    public override string ToString() => $"{Group}, {English.Date(Meeting)}";

    /// <summary>The caveats of the group's terms, except those that the duty's own text has raised already.</summary>
    private static Determination<LocalDate> WithFlags(Determination<LocalDate> due, List<Caveat> early) =>
        due.WithCaveats(early.Where(flag => due.Caveats.All(raised => raised.Code != flag.Code)));

    private static Determination<LocalDate> ShortNotice(Duty duty, Determination<LocalDate> due, LocalDate? calledOn) => calledOn is { } called && due.Answer.IsKnown && due.Value < called
        ? due.WithCaveats([new Caveat("shorter-notice", $"The meeting was called on {English.Date(called)}, after the last day for this duty. The terms do not say what then follows. Record why the notice was shorter.", duty.Rule.Citation)])
        : due;

    /// <summary>Puts a duty in before those that fall later. There is but a handful, and a sort is slow to start.</summary>
    private static void PutIn(List<ScheduledDuty> sorted, ScheduledDuty duty)
    {
        var place = sorted.Count;
        while (place > 0 && LastDay(duty) < LastDay(sorted[place - 1]))
        {
            place--;
        }

        sorted.Insert(place, duty);
    }

    private static LocalDate LastDay(ScheduledDuty duty) => duty.On ?? LocalDate.MaxIsoValue;
}
