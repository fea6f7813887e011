using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>Something that must be done by a date: what, by whom, and the deadline.</summary>
public sealed record Duty
{
    /// <summary>States a duty.</summary>
    /// <param name="point">The point of the meeting arrangements that it settles.</param>
    /// <param name="what">What must be done, in our own words.</param>
    /// <param name="deadline">By when.</param>
    /// <param name="who">Who must do it; none when the document does not say.</param>
    /// <exception cref="ArgumentException">What must be done is blank.</exception>
    public Duty(MeetingProvision point, string what, DeadlineRule deadline, params Party[] who)
    {
        Point = Guard.NotNull(point);
        What = Guard.NotBlank(what);
        Deadline = Guard.NotNull(deadline);
        Who = ValueList.Of(Guard.NotNull(who));
    }

    /// <summary>The point of the meeting arrangements that it settles.</summary>
    public MeetingProvision Point { get; }

    /// <summary>What must be done.</summary>
    public string What { get; }

    /// <summary>By when.</summary>
    public DeadlineRule Deadline { get; }

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
