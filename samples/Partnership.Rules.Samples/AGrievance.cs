using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Samples;

/// <summary>Where a grievance about the chair stands, who acts next and by when, with the paragraph for the minutes.</summary>
internal static class AGrievance
{
    internal static void Run()
    {
        var facts = new GrievanceFacts
        {
            Concerns = ComplaintSubject.Chair,
            RaisedOn = new LocalDate(2009, 2, 2),
            InvestigationStartedOn = new LocalDate(2009, 2, 16),
            InvestigationEndedOn = new LocalDate(2009, 3, 2),
        };
        var told = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, null, new LocalDate(2009, 3, 20), UkCalendars.All);
        var standing = told.Value;

        Console.WriteLine($"Stage: {standing.Stage.AnswerInWords}");
        Console.WriteLine($"Next:  {standing.NextStep} - {standing.WhoActs}");
        foreach (var date in standing.Dates)
        {
            var done = date.DoneOn.IsKnown ? $"done {date.DoneOn}" : "not done";
            Console.WriteLine($"  {date.What}: by {date.By.AnswerInWords}; {done}; in time: {date.InTime}");
            foreach (var other in date.By.OtherReadings)
            {
                Console.WriteLine($"    another interpretation: {other}");
            }
        }

        Console.WriteLine(MinuteParagraph.Of(standing.Dates[0].By));
    }
}
