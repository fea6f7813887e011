using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A year's meetings of a group: how many there were, how many there should have been, which were late.</summary>
public sealed record MeetingsHeldResult
{
    internal MeetingsHeldResult(Group group, ReportingYear year, Determination<Finding> enough)
    {
        Group = group;
        Year = year;
        Enough = enough;
    }

    /// <summary>The group whose meetings were counted.</summary>
    public Group Group { get; }

    /// <summary>The year counted by.</summary>
    public ReportingYear Year { get; }

    /// <summary>The least number of meetings; null when the document gives no number.</summary>
    public int? Required { get; internal init; }

    /// <summary>How many were held in the year, each day counted once; null when the days are not known.</summary>
    public int? Held { get; internal init; }

    /// <summary>How many were missing; 0 when there were enough or more; null when the document gives no number or the days are not known.</summary>
    public int? Shortfall { get; internal init; }

    /// <summary>The meetings that came later than the spacing allows. A number a year sets no spacing; quarterly is read as three months at most.</summary>
    public ValueList<LateMeeting> Late { get; internal init; } = ValueList<LateMeeting>.Empty;

    /// <summary>The quarters, counted from the first day of the year, that are over and saw no meeting: the other interpretation of quarterly.</summary>
    public ValueList<DateInterval> QuartersWithout { get; internal init; } = ValueList<DateInterval>.Empty;

    /// <summary>The months of the year that the terms name for a meeting, that are over and saw none; empty where they name no months.</summary>
    public ValueList<DateInterval> MonthsWithout { get; internal init; } = ValueList<DateInterval>.Empty;

    /// <summary>The latest day for the meeting after the last one in the year; null when the document sets no spacing or there was none.</summary>
    public LocalDate? NextDueOn { get; internal init; }

    /// <summary>The named meetings of the year that were missing from their months.</summary>
    public ValueList<MeetingWindow> Missed { get; internal init; } = ValueList<MeetingWindow>.Empty;

    /// <summary>Whether there were enough, with the reasons and the interpretation chosen.</summary>
    public Determination<Finding> Enough { get; }

    /// <summary>Group, year and finding.</summary>
    public override string ToString() => $"{Group} {Year}: {Enough}";
}
