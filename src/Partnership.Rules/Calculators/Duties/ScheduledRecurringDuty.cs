using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A recurring duty, in one year: how often, in which stretches, and what the document leaves open.</summary>
public sealed record ScheduledRecurringDuty
{
    internal ScheduledRecurringDuty(RecurringDuty duty, Determination<int> times)
    {
        Duty = duty;
        Times = times;
    }

    /// <summary>The duty that recurs in the year.</summary>
    public RecurringDuty Duty { get; }

    /// <summary>How many times in the year; unknown where the document gives no number, with the other interpretation where it is ambiguous.</summary>
    public Determination<int> Times { get; }

    /// <summary>The stretches of the year in each of which it is done once. No document fixes the day.</summary>
    public ValueList<DateInterval> Stretches { get; internal init; } = ValueList<DateInterval>.Empty;

    /// <summary>For a group's own quarterly or other regular work: the first meeting at or after the end of each stretch, where the meetings are known (CON-017).</summary>
    public ValueList<LocalDate> TakenUpOn { get; internal init; } = ValueList<LocalDate>.Empty;

    /// <summary>How often in words: the cadence, <c>unspecified</c>, or the meeting at which it is due.</summary>
    public string When =>
        Duty.AtMeeting is { } meeting ? $"at {meeting.Words}" : Duty.Every.IsSpecified ? Duty.Every.Value.ToString() : "unspecified";

    /// <summary>Duty and frequency, as one line of text.</summary>
    public override string ToString() => $"{Duty}: {When}";
}
