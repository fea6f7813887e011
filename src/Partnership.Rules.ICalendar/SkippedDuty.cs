using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ICalendar;

/// <summary>A duty that a calendar file omits, because it has no date or its date is not known. <see cref="Due"/> says what is needed to know it.</summary>
/// <remarks>A duty before and after a meeting has <see cref="Group"/>, <see cref="Meeting"/> and <see cref="Duty"/>. A duty that does not depend on a meeting has <see cref="Apart"/>.</remarks>
public sealed record SkippedDuty
{
    private readonly Group? group;
    private readonly LocalDate? meeting;
    private readonly ScheduledDuty? duty;

    internal SkippedDuty(MeetingTimetable round, ScheduledDuty duty) => (group, meeting, this.duty) = (round.Group, round.Meeting, duty);

    internal SkippedDuty(ICalendarTask apart) => Apart = apart;

    /// <summary>The duty that does not depend on a meeting; null for one before and after a meeting.</summary>
    public ICalendarTask? Apart { get; }

    /// <summary>The group that has the duty.</summary>
    /// <exception cref="InvalidOperationException">The duty does not depend on a meeting: see <see cref="Apart"/>.</exception>
    public Group Group => group ?? throw NoMeeting;

    /// <summary>The day of the meeting.</summary>
    /// <exception cref="InvalidOperationException">The duty does not depend on a meeting: see <see cref="Apart"/>.</exception>
    public LocalDate Meeting => meeting ?? throw NoMeeting;

    /// <summary>The duty, with what is needed to know its date.</summary>
    /// <exception cref="InvalidOperationException">The duty does not depend on a meeting: see <see cref="Apart"/>.</exception>
    public ScheduledDuty Duty => duty ?? throw NoMeeting;

    /// <summary>The answer without a date, of either sort of duty, with what is needed to know it.</summary>
    public Determination Due => Apart?.Due ?? duty!.Due;

    private static InvalidOperationException NoMeeting => new("This duty does not depend on a meeting. Look at Apart.");

    /// <summary>Group, meeting and duty; or the duty that depends on none.</summary>
    public override string ToString() => Apart is { } apart ? apart.InWords : $"{Group}, meeting of {LocalDatePattern.Iso.Format(Meeting)}: {Duty.Duty}";
}
