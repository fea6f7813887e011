using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class DataAnalystSample : PageSample
{
    internal override string Page => "docs/how-to/data-analyst.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region how-do-i-add-a-due-date-to-every-row-of-a-file
            LocalDate[] received = [new(2026, 3, 2), new(2026, 4, 1), new(2026, 12, 18)];
            foreach (var day in received)
            {
                var due = TimeLimit.WorkingDaysAfter(20).CountFrom(day, UkCalendars.UnitedKingdom);
                Console.WriteLine($"{day:yyyy-MM-dd},{due.On:yyyy-MM-dd},{due.Provisional}");
            }
            #endregion
        },
        Console =>
        {
            #region how-does-an-unknown-date-appear-in-a-data-frame
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("dhr/decision"), TriggerTime.Parse("2026-01-31"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine($"due={(answer.Due.Answer.IsKnown ? answer.Due.Value.ToString() : string.Empty)}");
            Console.WriteLine($"state={answer.Due.State}");
            Console.WriteLine($"needed={string.Join('|', answer.Due.StillNeeded.Select(question => question.Fact))}");
            #endregion
        },
        Console =>
        {
            #region how-do-i-report-a-change-and-a-share
            var change = IndicatorCalculator.Change(baseline: 1074, current: 1405);
            Console.WriteLine(change);
            Console.WriteLine(IndicatorCalculator.Share(part: 33, whole: 293));
            Console.WriteLine(IndicatorCalculator.Change(baseline: 0, current: 12));
            #endregion
        },
        Console =>
        {
            #region how-many-actions-of-the-plan-have-each-rating
            var plan = Plan2017.Plan;
            Console.WriteLine(PlanCalculator.Totals(plan));
            #endregion
        },
    ];
}
