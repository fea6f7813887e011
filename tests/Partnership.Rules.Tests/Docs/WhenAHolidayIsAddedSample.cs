using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class WhenAHolidayIsAddedSample : PageSample
{
    internal override string Page => "docs/how-to/when-a-holiday-is-added.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region moved
            var before = UkCalendars.EnglandAndWales;
            var after = before.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2027, 5, 10), "Extra holiday", "the proclamation")]);
            OpenDeadline[] open =
            [
                new("minutes", new LocalDate(2027, 5, 4), TimeLimit.WorkingDaysAfter(5)),
                new("appeal", new LocalDate(2027, 5, 4), TimeLimit.DaysAfter(14)),
            ];
            foreach (var moved in CalendarChange.Moved(before, after, open))
            {
                Console.WriteLine(moved);
            }
            #endregion
        },
    ];
}
