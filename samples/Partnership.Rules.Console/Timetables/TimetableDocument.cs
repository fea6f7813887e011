using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Console.Timetables;

/// <summary>The JSON form of the duties round one meeting.</summary>
internal sealed record TimetableDocument(
    [Description("The group, by its id.")] string Group,
    [Description("The day of the meeting.")] LocalDate Meeting,
    [Description("What is due before and after the meeting.")] IEnumerable<DutyDocument> Duties,
    [Description("The points of its meetings on which the document does not say.")] IEnumerable<string> Unspecified)
{
    [Description("The points of its meetings that the document takes up and whose clause the file does not hold.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? NotRead { get; init; }

    internal static TimetableDocument Of(MeetingTimetable timetable) => new(
        timetable.Group.Id.Value, timetable.Meeting, timetable.Select(DutyDocument.Of), timetable.Unspecified.Select(point => point.Code))
    { NotRead = Open(timetable.Group) };

    /// <summary>The points that are not held; null for none.</summary>
    internal static IEnumerable<string>? Open(Group group) => group.UnreadProvisions.Count == 0 ? null : group.UnreadProvisions.Select(point => point.Code);
}

/// <summary>The JSON form of a year of proposed meetings. Unknown is not a year without meetings: <c>known</c> says which.</summary>
internal sealed record YearDocument(
    [Description("The group, by its id.")] string Group,
    [Description("The year.")] int Year,
    [Description("True when meetings could be proposed; a year that is not known is not one without meetings.")] bool Known,
    [Description("The meetings proposed.")] IEnumerable<MeetingDocument> Meetings,
    [Description("The points of its meetings on which the document does not say.")] IEnumerable<string> Unspecified,
    [Description("Caveats that a person should check.")] IEnumerable<string> Flags,
    [Description("The questions whose answers could change it.")] IEnumerable<string> StillNeeded)
{
    [Description("The points of its meetings that the document takes up and whose clause the file does not hold.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? NotRead { get; init; }
}

/// <summary>The JSON form of one of its meetings.</summary>
internal sealed record MeetingDocument(
    [Description("The day of the meeting.")] LocalDate Meeting,
    [Description("What is due before and after the meeting.")] IEnumerable<DutyDocument> Duties)
{
    internal static MeetingDocument Of(MeetingTimetable timetable) => new(timetable.Meeting, timetable.Select(DutyDocument.Of));
}

/// <summary>The JSON form of a duty.</summary>
internal sealed record DutyDocument(
    [Description("The rule, by its id.")] string Rule,
    [Description("What is done.")] string Duty,
    [Description("Who does it.")] string Who,
    [Description("The last day in time; null when not known.")] LocalDate? Due,
    [Description("Before the meeting or after it.")] string Direction,
    [Description("The limit in English.")] string Limit,
    CitationDocument Because)
{
    [Description("The time on that day by which it is done, where the document names one.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? At { get; private init; }

    [Description("Caveats that go with the date.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? Flags { get; private init; }

    [Description("What is needed before there is a date.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? StillNeeded { get; private init; }

    internal static DutyDocument Of(ScheduledDuty due)
    {
        var deadline = due.Duty.Deadline;
        return new DutyDocument(
            due.Duty.Rule.Id.Value, due.Duty.What, due.Duty.WhoInWords, due.On, due.Duty.Limit.Direction.Code, deadline.Words, CitationDocument.Of(due.Citation))
        {
            At = due.Time is { } at ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(at.TimeOfDay) : null,
            Flags = due.Due.Caveats.Count == 0 ? null : due.Due.Caveats.Select(flag => flag.Text),
            StillNeeded = due.Due.StillNeeded.Count == 0 ? null : due.Due.StillNeeded.Select(ask => ask.Text),
        };
    }
}
