#region readme
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
#endregion

namespace Partnership.Rules.Tests.Docs;

internal sealed class ReadmeSample : PageSample
{
    internal override string Page => "README.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region readme
            var meeting = new LocalDate(2026, 4, 15);

            foreach (var due in MeetingTimetable.For(Southampton.Board, meeting, UkCalendars.All))
            {
                Console.WriteLine($"{due.On:d MMM yyyy}  {due.Duty}  ({due.Citation.Section}, {due.Citation.Id})");
            }
            #endregion
        },
    ];
}
