using System.Runtime.InteropServices;

namespace Partnership.Rules.Reasons;

/// <summary>One step on the way to an answer: the rule looked at, what was found, and where it is written. Facts are named, never valued.</summary>
/// <param name="Rule">The rule of the step.</param>
/// <param name="Finding">The finding of this step.</param>
/// <param name="Citation">The place that decides the step.</param>
/// <param name="Text">The step in words.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Step(Rule Rule, Finding Finding, Citation Citation, string Text)
{
    /// <summary>How many wholes the step is part of: 0 for one that is by itself. A whole comes before its parts.</summary>
    public int Depth { get; init; }

    /// <summary>The finding and the words.</summary>
    public override string ToString() => $"[{Finding}] {Text} ({Citation})";
}
