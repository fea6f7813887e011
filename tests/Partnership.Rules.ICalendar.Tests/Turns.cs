using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>A year in three files: as it is planned, with the second meeting a week later, and with the third one cancelled.</summary>
internal static class Turns
{
    internal static readonly LocalDate Planned = Meetings.Southampton2026[1].Meeting;

    internal static readonly LocalDate Moved = Planned.PlusDays(7);

    internal static readonly LocalDate Cancelled = Meetings.Southampton2026[2].Meeting;

    internal static ValueList<ICalendarFile> Files { get; } = ValueList.Of(
        File(0, InYear(Planned)),
        File(1, InYear(Moved)),
        File(2, [.. InYear(Moved).Select((one, place) => place == 2 ? one.Cancelled() : one)]));

    private static ICalendarFile File(int turn, IEnumerable<ICalendarMeeting> meetings) => ICalendarFile.Of(
        meetings,
        [Duties.Clock("R25", turn == 0 ? "2026-07-10" : "2026-07-13").About("foi-14") with { IsCancelled = turn == 2 }],
        ICalendarOptions.CreatedAt(Instant.FromUtc(2026, 1, 5, 9, 30, 15) + Duration.FromDays(turn)).WithReminders(7));

    private static Foundation.ValueList<ICalendarMeeting> InYear(LocalDate second) => ICalendarMeeting.InYear(
        2026, Meetings.Southampton2026.Select((one, place) => place == 1 ? MeetingTimetable.For(Southampton.Board, second, UkCalendars.All) : one));
}
