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
            #region by-when-must-we-answer-a-request
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region how-much-time-is-left-and-was-the-request-answered-in-time
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(ProgressCalculator.Count(answer, new LocalDate(2026, 7, 31), UkCalendars.All, UkCalendars.EnglandAndWales.Id));

            var done = new DoneFacts { On = Fact.Known(TriggerTime.Parse("2026-08-12")) };
            Console.WriteLine(ProgressCalculator.Assess(answer, done).Value);
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region how-long-does-a-fees-notice-stop-the-time
            var paid = DeadlineFacts.None.With("fee-notice", "2026-02-09").With("fee-received", "2026-02-20");
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/fee-pause"), TriggerTime.Parse("2026-02-02"), paid, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region by-when-do-we-decide-an-internal-review
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foi-code-2018/internal-review"), TriggerTime.Parse("2026-03-02"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine(answer.Due.StillNeeded.Count > 0 ? answer.Due.StillNeeded[0].Text : answer.Due.Caveats[0].Text);
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region which-open-requests-does-a-new-bank-holiday-move
            var holiday = new NonWorkingDay(new LocalDate(2027, 5, 10), "Extra holiday", "the proclamation");
            var after = UkCalendars.All.With(UkCalendars.EnglandAndWales.WithNonWorkingDays([holiday]));
            var open = new OpenDeadline("request 14", TriggerTime.Parse("2027-04-20"), StatuteBook.VersionsOf("foia-2000/answer"), DeadlineFacts.None);
            foreach (var moved in CalendarChange.Moved(UkCalendars.All, after, [open]))
            {
                Console.WriteLine(moved);
            }
            #endregion
        },
        Console =>
        {
            #region by-when-do-we-report-a-data-breach
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("uk-gdpr/breach-notified"), TriggerTime.Parse("2026-10-24T09:00"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine($"Other interpretation: {answer.Due.OtherInterpretations[0]}");
            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
    ];
}
