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
            #region notice
            var served = EventCalculator.Assess(
                LawEvent.ProtectionNoticeServed, StatuteBook.Clocks, TriggerTime.Parse("2020-12-24T10:00"), DeadlineFacts.None, UkCalendars.All);
            var hearing = served.Clocks[0].Answer.Due;
            Console.WriteLine($"{hearing}, or {hearing.Alternatives[0].Value} {hearing.Alternatives[0].Reading}");
            Console.WriteLine($"then: {served.Then[0].Rule.Title}");
            #endregion
        },
        Console =>
        {
            #region judgement
            var facts = DeadlineFacts.None.WithNumber("count", 9).With("judgement", "yes");
            var risk = DeadlineCalculator.Assess([MaracPractice.VisibleHighRisk], TriggerTime.Parse("2026-03-11"), facts, UkCalendars.All);
            Console.WriteLine(risk.Test);
            #endregion
        },
        Console =>
        {
            #region all
            foreach (var clock in StatuteBook.Clocks.Where(one => one.StartedBy[0].On.Subject == LawEvent.ProtectionNoticeServed.Subject))
            {
                var answered = DeadlineCalculator.Assess([clock], TriggerTime.Parse("2026-03-02T10:00"), DeadlineFacts.None, UkCalendars.All);
                Console.WriteLine($"{clock.Row}  {answered}  {clock.Rule.Title}");
            }
            #endregion
        },
    ];
}
