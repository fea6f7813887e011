using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Tells a determination as one paragraph, ready for the minutes: the answer, what it depends on, what was noted, what is open.</summary>
/// <remarks>
/// The paragraph holds the same as <see cref="Narration"/>, in running text. Worked example: "On 8 September 2021: Tuesday 24 August 2021. The answer follows
/// from 1 step: (1) 10 working days before the meeting - Terms of reference ..., line 11 (SOT-TOR-008)."
/// </remarks>
/// <example><code>var minute = MinuteParagraph.Of(DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2021, 9, 8), UkCalendars.All));</code></example>
public static class MinuteParagraph
{
    /// <summary>The paragraph. It has no line end in it.</summary>
    /// <param name="determination">The determination.</param>
    /// <exception cref="ArgumentNullException">The determination is null.</exception>
    public static string Of(Determination determination) =>
        OnOneLine(string.Join(" ", Sentences(Guard.NotNull(determination)).Where(sentence => sentence.Length > 0)));

    private static IEnumerable<string> Sentences(Determination determination) =>
    [
        $"On {English.Date(determination.On)}: {Answer(determination)}.",
        Steps(determination.Steps),
        .. determination.OtherInterpretations.Select(other => $"Another interpretation gives {other}."),
        .. determination.Caveats.Select(flag => $"It was noted: {flag.Text}"),
        .. determination.StillNeeded.Select(ask => $"Still needed: {ask.Text}"),
    ];

    private static string Answer(Determination determination) => determination.State switch
    {
        FactState.Known => determination.AnswerInWords,
        FactState.NotApplicable => $"{determination.AnswerInWords}: the question does not arise",
        _ => $"{determination.AnswerInWords}; no answer can be given yet",
    };

    private static string Steps(ValueList<Step> steps)
    {
        var told = steps.Select((step, place) => $"({English.Number(place + 1)}) {FindingWords.Before(step.Finding)}{step.Text} - {step.Citation}");
        return steps.Count == 0
            ? string.Empty
            : $"The answer follows from {English.Number(steps.Count)} {(steps.Count == 1 ? "step" : "steps")}: {string.Join("; ", told)}.";
    }

    private static string OnOneLine(string text) => text.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
}
