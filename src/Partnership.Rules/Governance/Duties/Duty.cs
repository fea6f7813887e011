using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Something that must be done by a date: what, by whom, and the deadline.</summary>
public sealed record Duty
{
    /// <summary>States a duty with the values given.</summary>
    /// <param name="point">The point of the meeting arrangements that it settles.</param>
    /// <param name="what">The duty, in our own words.</param>
    /// <param name="deadline">The deadline for the duty.</param>
    /// <param name="who">The parties that must act; none when the document does not say.</param>
    /// <exception cref="ArgumentException">What must be done is blank, the point is not one that a duty settles, or the deadline is not one plain limit.</exception>
    public Duty(MeetingProvision point, string what, Deadline deadline, params Party[] who)
    {
        Point = Guard.NotNull(point);
        What = Guard.NotBlank(what);
        Deadline = Guard.NotNull(deadline);
        Who = ValueList.Of(Guard.NotNull(who));
        Guard.Require(deadline.PlainLimit is not null, $"{deadline.Rule.Id} is not one plain limit, and a duty before or after a meeting is.", nameof(deadline));
        Guard.Require(point.HasDay, $"A duty before or after a meeting cannot settle '{point}'. Valid values: {MeetingProvision.PapersIn}, {MeetingProvision.PapersOut}, {MeetingProvision.MinutesOut}, {MeetingProvision.OtherDuty}.", nameof(point));
    }

    /// <summary>The point of the meeting arrangements that it settles.</summary>
    public MeetingProvision Point { get; }

    /// <summary>What must be done.</summary>
    public string What { get; }

    /// <summary>The deadline by which the duty is due.</summary>
    public Deadline Deadline { get; }

    /// <summary>The limit of its deadline, counted from the meeting.</summary>
    public TimeLimit Limit => Deadline.PlainLimit!.Limit;

    /// <summary>The name of the calendar by which the limit counts.</summary>
    public CalendarId Calendar => Deadline.PlainLimit!.Calendar!;

    /// <summary>The time of day by which it is done on the last day, as in "by 2 pm"; unspecified where the day is all that is said.</summary>
    public DocumentValue<LocalTime> By { get; init; }

    /// <summary>Who must do it, together; empty when the document does not say.</summary>
    public ValueList<Party> Who { get; }

    /// <summary>The rule behind it.</summary>
    public Rule Rule => Deadline.Rule;

    /// <summary>Who must do it, in words; <c>unspecified</c> when the document does not say.</summary>
    public string WhoInWords => Who.Count == 0 ? "unspecified" : English.And([.. Who.Select(party => party.Name)]);

    /// <summary>What must be done.</summary>
    public override string ToString() => What;
}
