using Partnership.Rules.Definitions;

namespace Partnership.Rules.Calculators;

/// <summary>What one test of a definition would come to.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="AsTo">Whom it is put to.</param>
/// <param name="Reading">The interpretation.</param>
/// <param name="Outcome">The outcome.</param>
public sealed record SettledTest(Definition Definition, AsTo AsTo, DefinitionReading Reading, DefinitionOutcome Outcome)
{
    /// <summary>The definition, the interpretation and the outcome.</summary>
    public override string ToString() => $"{Definition.Id}, as to the {AsTo}, {Reading}: {Outcome}";
}
