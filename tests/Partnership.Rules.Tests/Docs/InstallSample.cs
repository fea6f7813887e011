using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class InstallSample : PageSample
{
    internal override string Page => "docs/install.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region first
            var answer = TimeLimit.WorkingDaysAfter(3).CountFrom(new LocalDate(2022, 5, 30), UkCalendars.EnglandAndWales);
            Console.WriteLine($"{answer.On:dddd d MMMM yyyy}");
            #endregion
        },
        Console =>
        {
            #region second
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine(answer.Due.Citations[0].ForMinutes);
            #endregion
        },
        Console =>
        {
            #region third
            foreach (var due in MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 4, 15), UkCalendars.All))
            {
                Console.WriteLine($"{due.On:d MMMM yyyy}  {due.Duty}");
            }
            #endregion
        },
    ];
}
