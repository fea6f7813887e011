using System.Text;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Calculators.Whole;

/// <summary>Answers with all that stands behind them, as a page to read: a step, a question or a flag that gets lost changes it.</summary>
/// <remarks>By line: <c>=</c> the answer, <c>*</c> a step under its rule, <c>?</c> what is still needed, <c>!</c> a flag, <c>~</c> another reading.</remarks>
/// <param name="deepest">How deep a step may hang under its whole and still be written; all of them if left out.</param>
internal sealed class AnswerPage(int deepest = int.MaxValue)
{
    private readonly StringBuilder page = new();

    internal AnswerPage Heading(string words) => Line($"## {words}\n");

    internal AnswerPage Line(string words)
    {
        page.Append(words).Append('\n');
        return this;
    }

    internal AnswerPage Add(string asked, Determination answer)
    {
        Line($"{asked}\n  = {answer.AnswerInWords}");
        foreach (var step in answer.Steps.Where(one => one.Depth <= deepest))
        {
            Line($"  {new string(' ', 2 * step.Depth)}* {step.Finding}: {step.Text} [{step.Rule.Id}, {step.Rule.InForce}]");
        }

        return Lines("?", answer.StillNeeded.Select(ask => $"{ask.Fact}: {ask.Text}{Because(ask.Citation)}"))
            .Lines("!", answer.Caveats.Select(flag => $"{flag.Code}: {flag.Text}{Because(flag.Citation)}"))
            .Lines("~", answer.OtherInterpretations)
            .Line(string.Empty);
    }

    internal void Check(string name) => Snapshot.Check($"Calculators/Whole/{name}.txt", page.ToString());

    private static string Because(Citation? citation) => citation is null ? string.Empty : $" ({citation})";

    private AnswerPage Lines(string sign, IEnumerable<string> lines) => lines.Aggregate(this, (all, one) => all.Line($"  {sign} {one}"));
}
