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
            var hearing = ClockCalculator.Determine(
                StatuteBook.VersionsOf("R19"), Moment.Parse("2021-12-24T10:00"), ClockArguments.None, UkCalendars.All);
            Console.WriteLine(hearing.Due);
            foreach (var step in hearing.Due.Steps)
            {
                Console.WriteLine($"{step.Says} ({step.Citation.Instrument.Title}, {step.Citation.Section})");
            }
            #endregion
        },
        Console =>
        {
            #region readings
            var notice = ClockCalculator.Determine(
                StatuteBook.VersionsOf("R22"), Moment.Parse("2026-05-06"), ClockArguments.None, UkCalendars.All);
            Console.WriteLine(notice.Due);
            foreach (var other in notice.Due.Alternatives)
            {
                Console.WriteLine($"{other.Value}  {other.Reading}");
            }
            #endregion
        },
        Console =>
        {
            #region parameters
            var arguments = ClockArguments.None.With("fee-notice", "2026-02-09").With("fee-received", "2026-02-20");
            var answer = ClockCalculator.Determine(
                StatuteBook.VersionsOf("R26"), Moment.Parse("2026-02-02"), arguments, UkCalendars.All);
            Console.WriteLine(answer.Due);
            #endregion
        },
        Console =>
        {
            #region not-known
            var review = ClockCalculator.Determine(
                StatuteBook.VersionsOf("R10"), Moment.Parse("2026-01-31"), ClockArguments.None, UkCalendars.All);
            Console.WriteLine($"{review.Due.State}: {review.Due.StillNeeded[0].Question}");

            var early = ClockCalculator.Determine(
                StatuteBook.VersionsOf("R8"), Moment.Parse("2021-10-31"), ClockArguments.None, UkCalendars.All);
            Console.WriteLine($"{early.Due.State}: {early.Due.Flags[0]}");
            #endregion
        },
    ];
}
