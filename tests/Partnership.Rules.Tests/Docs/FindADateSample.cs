using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class FindADateSample : PageSample
{
    internal override string Page => "docs/how-to/find-a-date.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region hours
            var hearing = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("csa-2010/notice-hearing"), TriggerTime.Parse("2021-12-24T10:00"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(hearing.Due);
            foreach (var step in hearing.Due.Steps)
            {
                Console.WriteLine($"{step.Text} ({step.Citation.ForMinutes})");
            }
            #endregion
        },
        Console =>
        {
            #region readings
            var notice = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("council/meeting-notice"), TriggerTime.Parse("2026-05-06"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(notice.Due);
            foreach (var other in notice.Due.OtherInterpretations)
            {
                Console.WriteLine($"or {other}");
            }
            #endregion
        },
        Console =>
        {
            #region parameters
            var arguments = DeadlineFacts.None.With("fee-notice", "2026-02-09").With("fee-received", "2026-02-20");
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/fee-pause"), TriggerTime.Parse("2026-02-02"), arguments, UkCalendars.All);
            Console.WriteLine(answer.Due);
            #endregion
        },
        Console =>
        {
            #region not-known
            var review = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("dhr/decision"), TriggerTime.Parse("2026-01-31"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine($"{review.Due.State}: {review.Due.StillNeeded[0].Text}");

            var early = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("daa-2021/commissioner-reply"), TriggerTime.Parse("2021-10-31"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine($"{early.Due.State}: {early.Due.Caveats[0]}");
            #endregion
        },
    ];
}
