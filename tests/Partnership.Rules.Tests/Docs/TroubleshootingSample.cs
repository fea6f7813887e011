using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class TroubleshootingSample : PageSample
{
    internal override string Page => "docs/troubleshooting.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region coverage
            var late = TimeLimit.WorkingDaysAfter(10).CountFrom(new LocalDate(2028, 12, 28), UkCalendars.EnglandAndWales.ProjectedTo(2029));
            Console.WriteLine($"{late.On:d MMMM yyyy}, provisional: {late.Provisional}");
            #endregion
        },
        Console =>
        {
            #region not-in-force
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("daa-2021/commissioner-reply"), TriggerTime.Parse("2021-10-31"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine(answer.Due.Caveats[0]);
            #endregion
        },
        Console =>
        {
            #region unknown
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("dhr/decision"), TriggerTime.Parse("2026-01-31"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine(answer.Due.StillNeeded[0].Text);
            #endregion
        },
    ];
}
