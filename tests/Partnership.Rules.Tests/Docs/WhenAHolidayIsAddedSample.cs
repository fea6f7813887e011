using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
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
            var before = UkCalendars.All;
            var holiday = new NonWorkingDay(new LocalDate(2027, 5, 10), "Extra holiday", "the proclamation");
            var after = before.With(UkCalendars.EnglandAndWales.WithNonWorkingDays([holiday]));
            OpenDeadline[] open =
            [
                new("request", new TriggerTime(new LocalDate(2027, 4, 20)), StatuteBook.VersionsOf("foia-2000/answer"), DeadlineFacts.None),
                OpenDeadline.Of("minutes", new LocalDate(2027, 5, 4), TimeLimit.WorkingDaysAfter(5), UkCalendars.EnglandAndWales.Id),
                OpenDeadline.Of("appeal", new LocalDate(2027, 5, 4), TimeLimit.DaysAfter(14), UkCalendars.EnglandAndWales.Id),
            ];
            foreach (var moved in CalendarChange.Moved(before, after, open))
            {
                Console.WriteLine(moved);
            }
            #endregion
        },
    ];
}
