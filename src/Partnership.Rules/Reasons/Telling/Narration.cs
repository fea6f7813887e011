using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Tells a determination in plain English, a line a step.</summary>
/// <example><code>var lines = Narration.Of(DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2021, 9, 8), UkCalendars.All));</code></example>
public static class Narration
{
    /// <summary>The answer, each step with where it is written, each other interpretation, each caveat, and each question still open.</summary>
    /// <param name="determination">The determination.</param>
    /// <exception cref="ArgumentNullException">The determination is null.</exception>
    public static ValueList<string> Of(Determination determination)
    {
        var lines = new List<string> { $"On {English.Date(Guard.NotNull(determination).On)}: {determination.AnswerInWords}." };
        lines.AddRange(determination.Steps.Select((step, place) => $"{English.Number(place + 1)}. {FindingWords.Before(step.Finding)}{step.Text} - {step.Citation}."));
        lines.AddRange(determination.OtherInterpretations.Select(other => $"Another interpretation: {other}."));
        lines.AddRange(determination.Caveats.Select(flag => $"Caveat: {flag.Text}"));
        lines.AddRange(determination.StillNeeded.Select(ask => $"Still needed: {ask.Text}"));
        return lines.ToValueList();
    }
}
