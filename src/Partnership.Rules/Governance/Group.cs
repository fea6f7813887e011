using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A group of a partnership as its document sets it up. Where the document does not say, the point is unspecified.</summary>
public sealed partial record Group
{
    /// <summary>Names a group with the values given.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="partnership">The partnership it belongs to.</param>
    /// <param name="citation">The place in the document that creates the group.</param>
    /// <exception cref="ArgumentException">The name is blank, or the id belongs to another partnership.</exception>
    public Group(GroupId id, string name, CouncilPartnership partnership, Citation citation)
    {
        Id = Guard.NotNull(id);
        Name = Guard.NotBlank(name);
        Partnership = Guard.NotNull(partnership);
        Citation = Guard.NotNull(citation);
        Guard.Require(id.Partnership == partnership.Key, $"The group {id} does not belong to {partnership.Key}.", nameof(id));
    }

    /// <summary>The id of the group.</summary>
    public GroupId Id { get; }

    /// <summary>The name of the group.</summary>
    public string Name { get; }

    /// <summary>The partnership it belongs to.</summary>
    public CouncilPartnership Partnership { get; }

    /// <summary>The place in the document that creates the group.</summary>
    public Citation Citation { get; }

    /// <summary>The body it is a sub-group of.</summary>
    public DocumentValue<Party> Parent { get; init; }

    /// <summary>To whom it reports; empty when the document does not say.</summary>
    public ValueList<ReportingLine> ReportsTo { get; init; } = ValueList<ReportingLine>.Empty;

    /// <summary>Who chairs, as the document says.</summary>
    public DocumentValue<Office> Chair { get; init; }

    /// <summary>Who is vice-chair, as the document says.</summary>
    public DocumentValue<Office> ViceChair { get; init; }

    /// <summary>What is said of its meetings.</summary>
    public MeetingArrangements Meetings { get; init; } = new();

    /// <summary>The calendar its meetings keep to.</summary>
    public CalendarId MeetingCalendar { get; init; } = CalendarId.Parse("england-and-wales");

    /// <summary>The group as a party to someone else's duties.</summary>
    public Party AsParty => new(Id.Value, Name);

    /// <summary>The points of its meeting arrangements on which the document says nothing.</summary>
    public ValueList<MeetingProvision> Unspecified => MeetingProvision.Expected.Where(point => !Says(point) && !Leaves(point)).ToValueList();

    /// <summary>The points of its meeting arrangements that the document takes up and of which no clause is held here.</summary>
    public ValueList<MeetingProvision> UnreadProvisions => MeetingProvision.Expected.Where(point => !Says(point) && Leaves(point)).ToValueList();

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;

    private bool Leaves(MeetingProvision point) =>
        NotRead.Contains(OpenPoints.Inherits, StringComparer.Ordinal)
        || (point == MeetingProvision.Cadence && (Meetings.Cadence.IsNotRead || Meetings.Interval.IsNotRead))
        || (point == MeetingProvision.Duration && Meetings.Duration.IsNotRead)
        || (point == MeetingProvision.Quorum && Meetings.Quorum.IsNotRead)
        || (point == MeetingProvision.MinuteTaker && Meetings.MinuteTaker.IsNotRead)
        || (point == MeetingProvision.Chair && Chair.IsNotRead)
        || (point == MeetingProvision.ViceChair && ViceChair.IsNotRead)
        || (point.HasDay && Meetings.NotRead.Any(name => name == OpenPoints.Duties || OpenPoints.Duty(name) == point));

    private bool Says(MeetingProvision point) =>
        (point == MeetingProvision.Cadence && (Meetings.Cadence.IsSpecified || Meetings.Interval.IsSpecified))
        || (point == MeetingProvision.Duration && Meetings.Duration.IsSpecified)
        || (point == MeetingProvision.Quorum && Meetings.Quorum.IsSpecified)
        || (point == MeetingProvision.MinuteTaker && Meetings.MinuteTaker.IsSpecified)
        || (point == MeetingProvision.Chair && Chair.IsSpecified)
        || (point == MeetingProvision.ViceChair && ViceChair.IsSpecified)
        || Meetings.Duties.Any(duty => duty.Point == point);
}
