using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class ChildrensServicesSample : PageSample
{
    internal override string Page => "docs/how-to/childrens-services.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region which-deadlines-does-a-referral-start
            var referred = EventCalculator.Assess(
                LawEvent.ChildReferred, StatuteBook.Deadlines, TriggerTime.Parse("2026-05-20"), DeadlineFacts.None, UkCalendars.All);
            foreach (var one in referred.Deadlines)
            {
                Console.WriteLine($"{one.Answer}  {one.Answer.Stage!.Code}");
            }
            #endregion
        },
        Console =>
        {
            #region when-does-police-protection-of-a-child-end
            var taken = EventCalculator.Assess(
                LawEvent.ChildTakenIntoPoliceProtection, StatuteBook.Deadlines, TriggerTime.Parse("2026-07-10T23:30"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(taken.Deadlines[0]);
            Console.WriteLine($"then: {taken.Then[0].Rule.Title}");
            #endregion
        },
    ];
}
