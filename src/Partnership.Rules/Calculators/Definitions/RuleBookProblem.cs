using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Something that is wrong with a book of rules as such, proved for every case.</summary>
/// <param name="Fault">What sort of fault it is.</param>
/// <param name="Subject">The definition or the rule, by its id.</param>
/// <param name="Text">The fault in words, with what shows it.</param>
/// <param name="Citation">The place in the text.</param>
public sealed record RuleBookProblem(RuleBookFault Fault, string Subject, string Text, Citation Citation)
{
    /// <summary>The subject and the fault in words.</summary>
    public override string ToString() => $"{Subject}: {Text}";
}
