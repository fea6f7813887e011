using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class HousingOptionsSample : PageSample
{
    internal override string Page => "docs/how-to/housing-options.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region which-deadlines-start-when-we-find-that-a-person-is-homeless
            var satisfied = EventCalculator.Assess(
                LawEvent.FirstSatisfiedOfHomelessness, StatuteBook.Deadlines, TriggerTime.Parse("2026-02-02"), DeadlineFacts.None, UkCalendars.All);
            foreach (var one in satisfied.Deadlines)
            {
                Console.WriteLine($"{one.Deadline.Row}  {one.Answer}  {one.Deadline.Rule.Title}");
            }
            #endregion
        },
        Console =>
        {
            #region when-do-21-days-end-for-a-review-and-for-an-appeal
            var review = DeadlineCalculator.Assess([HomelessnessReviews.Request], TriggerTime.Parse("2026-02-02"), DeadlineFacts.None, UkCalendars.All);
            var appeal = DeadlineCalculator.Assess([HomelessnessReviews.Appeal], TriggerTime.Parse("2026-02-02"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine($"{review.Due.Steps[0].Text}: {review}");
            Console.WriteLine($"{appeal.Due.Steps[0].Text}: {appeal}");
            #endregion
        },
    ];
}
