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
        if (!told.Answer.IsKnown)
        {
            Console.WriteLine($"Not known: {string.Join(" ", told.StillNeeded.Select(question => question.Text))}");
            return;
        }

        var standing = told.Value;

        Console.WriteLine($"Stage: {standing.Stage.AnswerInWords}");
        Console.WriteLine($"Next:  {standing.NextStep} - {standing.WhoActs}");
        foreach (var date in standing.Dates)
        {
            var title = date.By.Rules.Count > 0 ? date.By.Rules[0].Title : date.What.Replace('-', ' ');
            Console.WriteLine($"  {title}: due {date.By.AnswerInWords}. {Timeliness(date)}");
            foreach (var other in date.By.OtherInterpretations)
            {
                Console.WriteLine($"    another interpretation: {other}");
            }
        }

        Console.WriteLine(MinuteParagraph.Of(standing.Dates[0].By));
    }

    private static string Timeliness(GrievanceDate date) =>
        date.InTime.IsMet ? $"In time: {date.DoneOn}."
        : date.InTime.IsUnknown ? "Whether it is in time is not known yet."
        : date.DoneOn.IsKnown ? $"Late: {date.DoneOn}." : "Late: no date recorded.";
}
