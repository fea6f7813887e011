using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Something that is wrong with a book of rules as such, proved for every case.</summary>
public sealed record RuleBookProblem
{
    internal RuleBookProblem(RuleBookFault fault, string subject, string text, Citation citation) =>
        (Fault, Subject, Text, Citation) = (fault, subject, text, citation);

    /// <summary>What sort of fault it is.</summary>
    public RuleBookFault Fault { get; }

    /// <summary>The definition, the group or the rule, by its id.</summary>
    public string Subject { get; }

    /// <summary>The fault in words.</summary>
    public string Text { get; }

    /// <summary>The place in the text that has the fault.</summary>
    public Citation Citation { get; }

    /// <summary>What shows the fault, a line each: the days, the numbers, the clauses that clash with their places, or the other mention that makes a part idle.</summary>
    public ValueList<string> Witness { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The subject and the fault in words.</summary>
    public override string ToString() => $"{Subject}: {Text}";
}
