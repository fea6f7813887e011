using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Samples;

/// <summary>Calls a meeting: what is due round it, by whom and by which clause; what the terms leave unsaid; and a file for the members' diaries.</summary>
internal static class NoticeOfAMeeting
{
    internal static void Run()
    {
        var board = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 4, 15), UkCalendars.All);

        Console.WriteLine($"{board.Group.Name}: meeting of {board.Meeting:d MMMM uuuu}");
        foreach (var due in board.OrderBy(duty => duty.On))
        {
            Console.WriteLine($"- by {due.On:dddd d MMMM}: {due.Duty.What} ({due.Duty.Limit} the meeting; {due.Citation})");
        }

        foreach (var unsaid in board.Unspecified)
        {
            Console.WriteLine($"- the terms do not say {unsaid.Words}: agree it at the meeting");
        }

        // The caller says when the file is made: the library has no clock.
        var diary = ICalendarFile.Of([ICalendarMeeting.Keyed(board, "2026-spring")], [], ICalendarOptions.CreatedAt(Instant.FromUtc(2026, 3, 2, 9, 0)).WithReminders(7, 1));
        Console.WriteLine($"Diary file: {diary.ToUtf8().Length} bytes, {diary.Skipped.Count} duties skipped because they have no date");
    }
}
