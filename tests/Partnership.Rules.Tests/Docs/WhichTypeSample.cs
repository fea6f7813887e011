using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Docs;

internal sealed class WhichTypeSample : PageSample
{
    internal override string Page => "docs/which-type.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region count-or-determine
            var rule = Cambridgeshire.StrategyGroup.Meetings.Duties[0].Deadline;
            var meeting = new LocalDate(2008, 12, 17);

            Console.WriteLine($"{DeadlineCalculator.Count(rule, meeting, UkCalendars.All).On:d MMM yyyy}");
            foreach (var line in Narration.Of(DeadlineCalculator.AssessDay(rule, meeting, UkCalendars.All)))
            {
                Console.WriteLine(line);
            }
            #endregion
        },
    ];
}
