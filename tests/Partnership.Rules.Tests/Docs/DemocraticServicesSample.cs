using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.ICalendar;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class DemocraticServicesSample : PageSample
{
    internal override string Page => "docs/how-to/democratic-services.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region by-when-must-we-give-notice-of-a-council-meeting
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("council/meeting-notice"), TriggerTime.Parse("2025-04-24"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine(answer);
            foreach (var other in answer.Due.OtherInterpretations)
            {
                Console.WriteLine($"or {other}");
            }

            Console.WriteLine($"Cite: {answer.Due.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region when-do-papers-come-in-and-when-do-papers-and-minutes-go-out
            foreach (var due in MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 4, 15), UkCalendars.All))
            {
                Console.WriteLine($"{due.On:d MMMM yyyy}  {due.Duty}");
                Console.WriteLine($"  Cite: {due.Citation.ForMinutes}");
            }
            #endregion
        },
        Console =>
        {
            #region from-when-can-members-call-a-meeting-themselves
            var members = DeadlineFacts.None.With("stage", "members");
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("lga-1972/extraordinary-meeting"), TriggerTime.Parse("2026-03-04"), members, UkCalendars.All);
            Console.WriteLine(answer);
            Console.WriteLine($"Cite: {answer.NotBefore!.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region do-three-members-make-a-quorum
            var present = QuorumFacts.Of(new PresentMember("m1"), new PresentMember("m2"), new PresentMember("m3"));
            var quorum = QuorumCalculator.Assess(Southampton.Board, present, new LocalDate(2026, 4, 15));
            Console.WriteLine(quorum);
            Console.WriteLine(quorum.Caveats[0]);
            #endregion
        },
        Console =>
        {
            #region when-does-the-chairs-term-end
            var term = new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28")));
            var end = TenureCalculator.LatestEnd(Cambridgeshire.StrategyGroup, Cambridgeshire.StrategyGroup.Chair, term);
            Console.WriteLine(end);
            Console.WriteLine($"Cite: {end.Citations[0].ForMinutes}");
            #endregion
        },
        Console =>
        {
            #region can-a-substitute-attend-for-a-member
            var known = FactSheet.Empty;
            var substitute = EligibilityCalculator.Assess(Cambridgeshire.StrategyGroup, EligibilityQuestion.Substitute, known, new LocalDate(2009, 3, 16));
            Console.WriteLine(substitute);
            foreach (var question in substitute.StillNeeded)
            {
                Console.WriteLine(question.Text);
            }
            #endregion
        },
        Console =>
        {
            #region how-do-the-dates-get-into-a-diary
            var meeting = MeetingTimetable.For(Southampton.Board, new LocalDate(2026, 4, 15), UkCalendars.All);
            var file = ICalendarFile.Of([ICalendarMeeting.Keyed(meeting, "2026-spring")], [], ICalendarOptions.CreatedAt(Instant.FromUtc(2026, 3, 2, 9, 0)));
            Console.WriteLine($"{file.Entries} entries for the diary");
            #endregion
        },
    ];
}
