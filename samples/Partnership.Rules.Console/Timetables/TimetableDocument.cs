using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Timetables;

/// <summary>The JSON form of the duties round one meeting.</summary>
internal sealed record TimetableDocument(string Group, LocalDate Meeting, IEnumerable<DutyDocument> Duties, IEnumerable<string> Unspecified)
{
    internal static TimetableDocument Of(MeetingTimetable timetable) => new(
        timetable.Group.Id.Value, timetable.Meeting, timetable.Select(DutyDocument.Of), timetable.Unspecified.Select(point => point.Code));
}

/// <summary>The JSON form of a year of proposed meetings. Unknown is not a year without meetings: <c>known</c> says which.</summary>
internal sealed record YearDocument(
    string Group, int Year, bool Known, IEnumerable<MeetingDocument> Meetings, IEnumerable<string> Unspecified, IEnumerable<string> Flags, IEnumerable<string> StillNeeded);

/// <summary>The JSON form of one of its meetings.</summary>
internal sealed record MeetingDocument(LocalDate Meeting, IEnumerable<DutyDocument> Duties)
{
    internal static MeetingDocument Of(MeetingTimetable timetable) => new(timetable.Meeting, timetable.Select(DutyDocument.Of));
}

/// <summary>The JSON form of a duty.</summary>
internal sealed record DutyDocument(string Rule, string Duty, string Who, LocalDate? Due, string Direction, string Limit, CitationDocument Because)
{
    /// <summary>The time on that day by which it is done, where the document names one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? At { get; private init; }

    /// <summary>Doubts that go with the date.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? Flags { get; private init; }

    /// <summary>What is needed before there is a date.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? StillNeeded { get; private init; }

    internal static DutyDocument Of(DutyDue due)
    {
        var deadline = due.Duty.Deadline;
        return new DutyDocument(
            due.Duty.Rule.Id.Value, due.Duty.What, due.Duty.WhoInWords, due.On, deadline.Limit.Direction.Code, deadline.Words, CitationDocument.Of(due.Because))
        {
            At = due.At is { } at ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(at.TimeOfDay) : null,
            Flags = due.Due.Flags.Count == 0 ? null : due.Due.Flags.Select(flag => flag.Says),
            StillNeeded = due.Due.StillNeeded.Count == 0 ? null : due.Due.StillNeeded.Select(ask => ask.Question),
        };
    }
}
