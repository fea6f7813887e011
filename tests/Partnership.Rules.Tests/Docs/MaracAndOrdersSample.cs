using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class MaracAndOrdersSample : PageSample
{
    internal override string Page => "docs/how-to/marac-and-orders.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region is-this-a-repeat-within-twelve-months
            var incident = DeadlineFacts.None.With("incident", "2026-03-10");
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("marac/repeat"), TriggerTime.Parse("2025-03-10"), incident, UkCalendars.All);
            Console.WriteLine(answer.Test);
            Console.WriteLine(answer.Due.Caveats[0]);
            #endregion
        },
        Console =>
        {
            #region does-this-checklist-reach-the-threshold-or-does-professional-judgement-refer-the-case
            var judged = DeadlineFacts.None.WithNumber("count", 9).With("judgement", "yes");
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("marac/visible-high-risk"), TriggerTime.Parse("2026-03-11"), judged, UkCalendars.All);
            Console.WriteLine(answer.Test);
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region do-these-events-show-an-escalation
            var events = DeadlineFacts.None.With("events", "2025-11-02,2026-01-15,2026-03-01");
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("marac/escalation"), TriggerTime.Parse("2026-03-11"), events, UkCalendars.All);
            Console.WriteLine(answer.Test);
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region by-when-is-the-court-hearing-after-a-protection-notice
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("csa-2010/notice-hearing"), TriggerTime.Parse("2020-12-24T10:00"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine($"or {answer.Due.OtherInterpretations[0]}");
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region between-which-days-does-a-protection-order-end
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("csa-2010/order-length"), TriggerTime.Parse("2020-12-29"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
    ];
}
