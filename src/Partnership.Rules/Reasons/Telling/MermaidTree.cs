using System.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Draws a determination as a Mermaid flowchart: the answer on top, each step under the whole it is part of, then caveats and open questions.</summary>
/// <remarks>A finding shows in the colour and in the words, so that the drawing can be read without colour. Every label is escaped.</remarks>
/// <example><code>var drawing = MermaidTree.Of(DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, new LocalDate(2021, 9, 8), UkCalendars.All));</code></example>
public static class MermaidTree
{
    private const string Styles = """
            classDef known fill:#d9ead3,stroke:#38761d,color:#000
            classDef notKnown fill:#fff2cc,stroke:#b45f06,color:#000
            classDef notApplicable fill:#eeeeee,stroke:#666666,color:#000
            classDef met fill:#d9ead3,stroke:#38761d,color:#000
            classDef notMet fill:#f4cccc,stroke:#990000,color:#000
            classDef unknown fill:#fff2cc,stroke:#b45f06,color:#000
            classDef flag fill:#fce5cd,stroke:#b45f06,color:#000
            classDef ask fill:#cfe2f3,stroke:#0b5394,color:#000
        """;

    /// <summary>The flowchart as text, with LF line ends.</summary>
    /// <param name="determination">The determination.</param>
    /// <exception cref="ArgumentNullException">The determination is null.</exception>
    public static string Of(Determination determination) => string.Join("\n", Lines(Guard.NotNull(determination))).Replace("\r\n", "\n") + "\n";

    private static IEnumerable<string> Lines(Determination determination) =>
    [
        "flowchart TD",
        $"    answer([\"{Answer(determination)}\"]):::{StateName(determination.State)}",
        .. StepLines(determination.Steps),
        .. determination.Caveats.SelectMany((flag, place) => Aside("flag", place, MermaidLabel.Of($"Caveat: {flag.Text}"))),
        .. determination.StillNeeded.SelectMany((ask, place) => Aside("ask", place, MermaidLabel.Of($"Still needed: {ask.Text}"))),
        Styles,
    ];

    private static string Answer(Determination determination)
    {
        var label = new StringBuilder(MermaidLabel.Of($"On {English.Date(determination.On)}: {determination.AnswerInWords}"));
        foreach (var other in determination.OtherInterpretations)
        {
            label.Append("<br/>").Append(MermaidLabel.Of($"Another interpretation: {other}"));
        }

        return label.ToString();
    }

    private static IEnumerable<string> StepLines(ValueList<Step> steps)
    {
        var wholes = new Stack<int>();
        for (var place = 0; place < steps.Count; place++)
        {
            while (wholes.Count > 0 && steps[wholes.Peek()].Depth >= steps[place].Depth)
            {
                wholes.Pop();
            }

            yield return StepNode(steps[place], place);
            yield return $"    {(wholes.Count == 0 ? "answer" : StepId(wholes.Peek()))} --> {StepId(place)}";
            wholes.Push(place);
        }
    }

    private static string StepNode(in Step step, int place)
    {
        var says = MermaidLabel.Of($"({English.Number(place + 1)}) {FindingWords.Before(step.Finding)}{step.Text}");
        return $"    {StepId(place)}[\"{says}<br/>{MermaidLabel.Of(step.Citation.ToString())}\"]:::{step.Finding}";
    }

    private static string StepId(int place) => $"step{English.Number(place + 1)}";

    private static IEnumerable<string> Aside(string kind, int place, string label) =>
    [
        $"    {kind}{English.Number(place + 1)}[/\"{label}\"/]:::{kind}",
        $"    answer -.- {kind}{English.Number(place + 1)}",
    ];

    private static string StateName(FactState state) => state switch
    {
        FactState.Known => "known",
        FactState.NotApplicable => "notApplicable",
        _ => "notKnown",
    };
}
