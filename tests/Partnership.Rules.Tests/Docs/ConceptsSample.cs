using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class ConceptsSample : PageSample
{
    internal override string Page => "docs/concepts.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region set
            var rule = Cambridgeshire.StrategyGroup.Meetings.Duties[0].Deadline;
            var meeting = new LocalDate(2026, 12, 17);
            var closure = new NonWorkingDay(new LocalDate(2026, 12, 24), "Offices closed", "the council's own");
            var ours = CalendarSet.Of(UkCalendars.EnglandAndWales.WithNonWorkingDays([closure]));

            Console.WriteLine($"{rule}");
            Console.WriteLine($"{DeadlineCalculator.Count(rule, meeting, UkCalendars.All).On:d MMM yyyy}");
            Console.WriteLine($"{DeadlineCalculator.Count(rule, meeting, ours).On:d MMM yyyy}");
            #endregion
        },
    ];
}
