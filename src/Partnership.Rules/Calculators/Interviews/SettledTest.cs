using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>What one test of a definition would find.</summary>
public sealed record SettledTest
{
    internal SettledTest(Definition definition, DefinitionSubject asTo, DefinitionInterpretation reading, DefinitionStatus outcome) =>
        (Definition, AsTo, Interpretation, Outcome) = (definition, asTo, reading, outcome);

    /// <summary>The definition whose test it is.</summary>
    public Definition Definition { get; }

    /// <summary>Whom the test is put to.</summary>
    public DefinitionSubject AsTo { get; }

    /// <summary>The interpretation of the words.</summary>
    public DefinitionInterpretation Interpretation { get; }

    /// <summary>The outcome that would be settled.</summary>
    public DefinitionStatus Outcome { get; }

    /// <summary>The definition, the interpretation and the outcome.</summary>
    public override string ToString() => $"{Definition.Id}, as to the {AsTo}, {Interpretation}: {English.Value(Outcome)}";
}
