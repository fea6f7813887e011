using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class ComplaintsTeamSample : PageSample
{
    internal override string Page => "docs/how-to/complaints.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region by-when-do-we-acknowledge-and-answer-a-complaint-to-the-council
            var received = EventCalculator.Assess(
                LawEvent.CouncilComplaintReceived, StatuteBook.Deadlines, TriggerTime.Parse("2026-05-18"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine($"{received.Deadlines[0].Answer}  {received.Deadlines[0].Answer.Stage!.Code}");

            var acknowledged = EventCalculator.Assess(
                LawEvent.CouncilComplaintAcknowledged, StatuteBook.Deadlines, TriggerTime.Parse("2026-05-26"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine($"{acknowledged.Deadlines[0].Answer}  {acknowledged.Deadlines[0].Answer.Stage!.Code}");
            #endregion
        },
        Console =>
        {
            #region which-calendar-counts-for-a-complaint-under-the-children-act
            var steps = DeadlineFacts.None.With("step", "stage-2");
            var child = DeadlineCalculator.Assess([ChildrensComplaints.Steps], TriggerTime.Parse("2026-05-18"), steps, UkCalendars.All);
            Console.WriteLine($"{child}, or {child.Due.OtherInterpretations[0]}");
            #endregion
        },
    ];
}
