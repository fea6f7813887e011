using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.ICalendar;

/// <summary>A duty that a calendar file leaves out, for its date is not known. <see cref="DutyDue.Due"/> says what is needed to know it.</summary>
public sealed record UndatedDuty
{
    internal UndatedDuty(Group group, LocalDate meeting, DutyDue duty)
    {
        Group = group;
        Meeting = meeting;
        Duty = Guard.NotNull(duty);
    }

    /// <summary>The group.</summary>
    public Group Group { get; }

    /// <summary>The day of the meeting.</summary>
    public LocalDate Meeting { get; }

    /// <summary>The duty, with what is needed to know its date.</summary>
    public DutyDue Duty { get; }

    /// <summary>Group, meeting and duty.</summary>
    public override string ToString() => $"{Group}, meeting of {LocalDatePattern.Iso.Format(Meeting)}: {Duty.Duty}";
}
