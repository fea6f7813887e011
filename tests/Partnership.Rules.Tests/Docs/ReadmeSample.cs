// The code of README.md: ReadmeTests compares the lines between the markers with the page, and what they print.
#region readme
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
#endregion

namespace Partnership.Rules.Tests.Docs;

internal static class ReadmeSample
{
    internal static void Run(TextWriter Console)
    {
        #region readme
        var meeting = new LocalDate(2026, 4, 15);

        foreach (var due in MeetingTimetable.For(Southampton.Board, meeting, UkCalendars.All))
        {
            Console.WriteLine($"{due.On:d MMM yyyy}  {due.Duty}  ({due.Because.Section}, {due.Because.Id})");
        }
        #endregion
    }
}
