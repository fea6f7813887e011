using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Definitions;

/// <summary>The steps that decide: under each step, those that came out as it did. The JSON has them all.</summary>
internal static class DecidingSteps
{
    private const int Listed = 5;

    internal static IEnumerable<Step> Of(ValueList<Step> steps)
    {
        var (above, kept) = (new Stack<Step>(), new List<Step>());
        foreach (var step in steps)
        {
            while (above.Count > 0 && above.Peek().Depth >= step.Depth)
            {
                above.Pop();
            }

            if (above.Count == step.Depth && (above.Count == 0 || above.Peek().Finding == step.Finding))
            {
                above.Push(step);
                kept.Add(step);
            }
        }

        return Folded(kept);
    }

    /// <summary>A long list of which nothing is met is told by its number.</summary>
    private static IEnumerable<Step> Folded(List<Step> steps)
    {
        for (var place = 0; place < steps.Count; place++)
        {
            var (step, depth) = (steps[place], steps[place].Depth);
            var below = steps.Skip(place + 1).TakeWhile(one => one.Depth > depth).ToArray();
            var direct = below.Count(one => one.Depth == depth + 1);
            var folded = step.Finding.IsNotMet && direct > Listed;
            yield return folded ? step with { Text = $"{step.Text}: none of {direct} ways" } : step;
            place += folded ? below.Length : 0;
        }
    }
}
