using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class InformationOfficerSample : PageSample
{
    internal override string Page => "docs/how-to/information-officer.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region request
            var started = EventCalculator.Assess(
                LawEvent.InformationRequested, StatuteBook.Clocks, TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            foreach (var one in started.Clocks)
            {
                Console.WriteLine($"{one.Answer}  {one.Clock.Rule.Title} ({one.Clock.Rule.Citation})");
            }

            foreach (var one in started.Possible)
            {
                Console.WriteLine($"only if a fees notice is given: {one.Clock.Rule.Citation}");
            }

            Console.WriteLine($"then: {started.Then[0].Rule.Title}");
            #endregion
        },
        Console =>
        {
            #region progress
            var answer = DeadlineCalculator.Assess(
                [FreedomOfInformation.Answer], TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            var progress = ProgressCalculator.Count(answer, new LocalDate(2026, 7, 31), UkCalendars.All, UkCalendars.EnglandAndWales.Id);
            Console.WriteLine(progress);

            var done = new DoneFacts { On = Fact.Known(TriggerTime.Parse("2026-08-12")) };
            Console.WriteLine(ProgressCalculator.Assess(answer, done).Value);
            #endregion
        },
        Console =>
        {
            #region breach
            var breach = DeadlineCalculator.Assess(
                [DataBreaches.Notification], TriggerTime.Parse("2026-10-24T09:00"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine($"{breach.Due}, or {breach.Due.Alternatives[0].Value} {breach.Due.Alternatives[0].Reading}");
            #endregion
        },
    ];
}
