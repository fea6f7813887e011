using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One aspect in which the definitions of two days differ, and the rules that made the difference.</summary>
/// <param name="Aspect">The aspect that changed.</param>
/// <param name="Before">The text on the first day; empty when there was none.</param>
/// <param name="After">The text on the second day; empty when there is none.</param>
/// <param name="Rules">The rules in force on the second day and not on the first.</param>
public sealed record LimbChange(DefinitionAspect Aspect, ValueList<DefinitionLimb> Before, ValueList<DefinitionLimb> After, ValueList<Rule> Rules)
{
    internal bool IsNone => Said(Before).SequenceEqual(Said(After), StringComparer.Ordinal);

    /// <summary>The aspect and what it became.</summary>
    public override string ToString() => $"{Aspect.Words}: {Words(Before)} -> {Words(After)}";

    private static string Words(ValueList<DefinitionLimb> limbs) => limbs.Count == 0 ? "nothing" : string.Join("; ", Said(limbs));

    /// <summary>What is said, once where two definitions say the same.</summary>
    private static IEnumerable<string> Said(ValueList<DefinitionLimb> limbs) => limbs.Select(limb => limb.Text).Distinct(StringComparer.Ordinal);
}
