using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Something that is wrong with a book of rules as such, proved for every case.</summary>
public sealed record RuleBookProblem
{
    internal RuleBookProblem(RuleBookFault fault, string subject, string text, Citation citation) =>
        (Fault, Subject, Text, Citation) = (fault, subject, text, citation);

    /// <summary>What sort of fault it is.</summary>
    public RuleBookFault Fault { get; }

    /// <summary>The definition or the rule, by its id.</summary>
    public string Subject { get; }

    /// <summary>The fault in words, with what shows it.</summary>
    public string Text { get; }

    /// <summary>The place in the text that has the fault.</summary>
    public Citation Citation { get; }

    /// <summary>The subject and the fault in words.</summary>
    public override string ToString() => $"{Subject}: {Text}";
}
