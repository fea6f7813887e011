using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A smallest set of conditions that settles an outcome of a definition, whatever else is so.</summary>
public sealed record OutcomeWay
{
    internal OutcomeWay(DefinitionTest test, DefinitionStatus outcome, DrawnCase drawn) =>
        (AsTo, Interpretation, Outcome, Conditions, Facts, Witness) = (test.Subject, test.Interpretation, outcome, drawn.Conditions, drawn.Facts, drawn.Witness);

    /// <summary>Whom the test is put to.</summary>
    public DefinitionSubject AsTo { get; }

    /// <summary>The interpretation of the words.</summary>
    public DefinitionInterpretation Interpretation { get; }

    /// <summary>The outcome that is settled.</summary>
    public DefinitionStatus Outcome { get; }

    /// <summary>The conditions. Take any of them away, and the rest does not settle the outcome.</summary>
    public ValueList<CaseCondition> Conditions { get; }

    /// <summary>The conditions as facts: one fact of each condition that must hold, and every fact that must not.</summary>
    public FactSheet Facts { get; }

    /// <summary>A whole possible case that meets the conditions.</summary>
    public FactSheet Witness { get; }

    /// <summary>The outcome and the conditions.</summary>
    public override string ToString() => $"{Outcome}, as to the {AsTo}, {Interpretation}: {string.Join("; ", Conditions)}";
}
