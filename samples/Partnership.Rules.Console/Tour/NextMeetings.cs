using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Tour;

/// <summary>The meetings of a group that a year still holds; of the next year once it holds none.</summary>
internal sealed record NextMeetings(Group Group, Determination<ValueList<MeetingTimetable>> Proposed, IReadOnlyList<MeetingTimetable> Coming)
{
    /// <summary>The groups whose documents give a spacing of meetings, by partnership.</summary>
    internal static IReadOnlyList<NextMeetings> On(LocalDate on) =>
        [.. Catalogue.Groups.Where(group => group.Meetings.Cadence is { IsSpecified: true, Value.Chosen.MonthsApart: not null }).Select(group => Of(group, on))];

    private static NextMeetings Of(Group group, LocalDate on)
    {
        var thisYear = Propose(group, on.Year, on);
        return thisYear is { Proposed.Answer.IsKnown: true, Coming.Count: 0 } ? Propose(group, on.Year + 1, on) : thisYear;
    }

    private static NextMeetings Propose(Group group, int year, LocalDate on)
    {
        var proposed = MeetingYear.Propose(group, year, first: null, UkCalendars.All);
        return new NextMeetings(group, proposed, proposed.Answer.IsKnown ? [.. proposed.Value.Where(meeting => meeting.Meeting >= on)] : []);
    }
}
