namespace Partnership.Rules.Reasons;

/// <summary>One condition of a row of them, as drawn: its parts with the steps they make, and what decides between it and a stronger one.</summary>
internal sealed class DrawnLevel
{
    private readonly Step[] steps;

    internal DrawnLevel(DrawnPart[] parts, Condition onlyThis)
    {
        Roots = [.. parts.Select(part => part.Root)];
        Rules = [.. parts.Select(part => part.Part.Rule).Distinct()];
        Asks = [.. onlyThis.Asks];
        steps = [.. parts.Select(part => new Step(part.Part.Rule, default, part.Part.Citation, part.Part.Text) { Depth = part.Depth })];
    }

    /// <summary>The node of every part, the whole first.</summary>
    internal int[] Roots { get; }

    /// <summary>The node of "this one and no stronger one", alone in its list.</summary>
    internal int[] Only { get; } = new int[1];

    /// <summary>The rules of its parts, each once, in order of first appearance.</summary>
    internal Rule[] Rules { get; }

    /// <summary>Every question that may decide between it and a stronger one, in order of first appearance.</summary>
    internal Question[] Asks { get; }

    /// <summary>The place in a state list of the fact that each question is about.</summary>
    internal int[] AskedFacts { get; private set; } = [];

    /// <summary>How many steps it makes.</summary>
    internal int StepCount => steps.Length;

    internal void Number(Func<string, int> fact) => AskedFacts = [.. Asks.Select(ask => fact(ask.Fact))];

    /// <summary>Its steps, with what a restriction of the diagram found for each, written from a place on.</summary>
    internal void WriteSteps(int[] same, Step[] into, int from)
    {
        for (var part = 0; part < steps.Length; part++)
        {
            into[from + part] = steps[part] with { Finding = RestrictedLevels.FindingOf(same[Roots[part]]) };
        }
    }
}
