using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class DemocraticServicesSample : PageSample
{
    internal override string Page => "docs/how-to/democratic-services.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region meeting
            var meeting = EventCalculator.Assess(
                LawEvent.CouncilMeetingCalled, StatuteBook.Clocks, TriggerTime.Parse("2025-04-24"), DeadlineFacts.None, UkCalendars.All);
            var notice = meeting.Clocks[0].Answer.Due;
            Console.WriteLine(notice);
            foreach (var other in notice.Alternatives)
            {
                Console.WriteLine($"{other.Value}  {other.Reading}");
            }
            #endregion
        },
        Console =>
        {
            #region requisition
            var members = DeadlineCalculator.Assess(
                [CouncilYear.ExtraordinaryMeeting], TriggerTime.Parse("2026-03-04"), DeadlineFacts.None.With("stage", "members"), UkCalendars.All);
            Console.WriteLine(members);
            #endregion
        },
        Console =>
        {
            #region all
            foreach (var clock in StatuteBook.Clocks.Where(one => one.StartedBy[0].On.Subject == LawEvent.CouncilMeetingCalled.Subject))
            {
                var answered = DeadlineCalculator.Assess([clock], TriggerTime.Parse("2026-03-18T10:00"), DeadlineFacts.None, UkCalendars.All);
                Console.WriteLine($"{clock.Row}  {answered}  {clock.Rule.Title}");
            }
            #endregion
        },
    ];
}
