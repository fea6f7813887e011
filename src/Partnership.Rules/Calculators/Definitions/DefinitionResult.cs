using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>What one definition found, as to the parties or a child, in one interpretation. It says whether a text covers the facts; it decides nothing about a person.</summary>
public sealed record DefinitionResult
{
    internal DefinitionResult(Definition definition, DefinitionSubject asTo, DefinitionInterpretation reading, Determination<DefinitionStatus> because)
    {
        Definition = definition;
        Subject = asTo;
        Interpretation = reading;
        Why = because;
    }

    /// <summary>The definition that was tested.</summary>
    public Definition Definition { get; }

    /// <summary>Whom it was put to.</summary>
    public DefinitionSubject Subject { get; }

    /// <summary>The interpretation under which it was tested.</summary>
    public DefinitionInterpretation Interpretation { get; }

    /// <summary>The outcome with its steps, what is still needed, and the caveats.</summary>
    public Determination<DefinitionStatus> Why { get; }

    /// <summary>The outcome; <c>unknown</c> when a fact is missing that could change it.</summary>
    public DefinitionStatus Status => Why.Answer.Or(DefinitionStatus.Unknown);

    /// <summary>The ranges by which it was in force on the day.</summary>
    public ValueList<InForce> Ranges { get; internal init; } = ValueList<InForce>.Empty;

    /// <summary>The definition, its interpretation and its outcome.</summary>
    public override string ToString() => $"{Definition.Id}, as to the {Subject}, {Interpretation}: {English.Value(Status)}";
}
