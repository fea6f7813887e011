using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class PutDatesInADiarySample : PageSample
{
    internal override string Page => "docs/how-to/put-dates-in-a-diary.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region duties
            var board = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 4, 15), UkCalendars.All);
            var request = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            var report = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("daa-2021/annual-report"), TriggerTime.Parse("2026-03-31"), DeadlineFacts.None, UkCalendars.All);

            var council = new Party("southampton", "Southampton City Council");
            ICalendarTask[] duties = [ICalendarTask.FromResult(request, council).About("foi-2026-014"), ICalendarTask.FromResult(report, council)];
            var meeting = ICalendarMeeting.Keyed(board, "2026-spring");
            var file = ICalendarFile.Of([meeting], duties, ICalendarOptions.CreatedAt(Instant.FromUtc(2026, 3, 2, 9, 0)).WithReminders(7, 1));

            Console.WriteLine($"{file.Entries} entries, the last of them:");
            Console.WriteLine(duties[0]);
            foreach (var undated in file.Skipped)
            {
                Console.WriteLine($"skipped: {undated} ({undated.Due.State})");
            }
            #endregion
        },
    ];
}
