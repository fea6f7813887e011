using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class SolicitorSample : PageSample
{
    internal override string Page => "docs/how-to/solicitor.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region how-do-i-cite-a-deadline
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            var place = answer.Due.Citations[0];
            Console.WriteLine($"For minutes:  {place.ForMinutes}");
            Console.WriteLine($"For a letter: {place.ForLetter}");
            Console.WriteLine($"With link:    {place.WithLink}");
            #endregion
        },
        Console =>
        {
            #region how-do-i-put-an-answer-with-its-reasons-into-minutes
            var due = DeadlineCalculator.AssessDay(
                Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2021, 9, 8), UkCalendars.All);
            Console.WriteLine(MinuteParagraph.Of(due));
            #endregion
        },
        Console =>
        {
            #region what-did-you-check-and-what-not
            var answer = DeadlineCalculator.Assess(
                StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
            Console.WriteLine($"Text last checked: {StatuteBook.CheckedOn(answer.Deadline!.Rule):d MMMM yyyy}");
            foreach (var caveat in answer.Due.Caveats)
            {
                Console.WriteLine(caveat.Text);
            }
            #endregion
        },
        Console =>
        {
            #region which-definition-of-domestic-abuse-applied-on-a-day
            var question = new DefinitionQuestion(new LocalDate(2021, 9, 30), Jurisdiction.England);
            foreach (var definition in DefinitionTimeline.Applying(DefinitionBook.All, question).Value)
            {
                Console.WriteLine($"{definition.Rule.Title}: {definition.Force.Words}");
                Console.WriteLine($"  Cite: {definition.Rule.Citation.ForMinutes}");
            }
            #endregion
        },
        Console =>
        {
            #region where-do-the-documents-disagree-and-what-did-you-assume
            foreach (var conflict in Catalogue.Conflicts.Take(2))
            {
                Console.WriteLine($"{conflict.Uncertainty}");
                Console.WriteLine($"  We used: {conflict.Interpretation} ({conflict.Id})");
            }
            #endregion
        },
    ];
}
