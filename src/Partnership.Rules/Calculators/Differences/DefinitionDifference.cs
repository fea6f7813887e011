using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>The exact difference of two definitions as to the same persons: every case that one covers and the other does not, in as few facts as can be.</summary>
/// <remarks>
/// <para>The difference is proved, not sampled: a case that the second covers and the first does not is described by at least one of <see cref="Gained"/>,
/// and no other case is. A definition with a core and extensions covers every case that one of its parts covers.</para>
/// <para>Worked example: from the definition of 2013 to that of the Act of 2021, the later definition adds people who only agreed to marry. It drops
/// financial abuse without an effect on money, property, goods or services.</para>
/// </remarks>
public sealed record DefinitionDifference
{
    internal DefinitionDifference(DefinitionSide from, DefinitionSide to, DefinitionRelation relation)
    {
        (From, To, Relation) = (from.Definition, to.Definition, relation);
        (AsTo, FromInterpretation, ToInterpretation) = (from.Test.Subject, from.Test.Interpretation, to.Test.Interpretation);
    }

    /// <summary>The first of the two definitions.</summary>
    public Definition From { get; }

    /// <summary>The second of the two definitions.</summary>
    public Definition To { get; }

    /// <summary>Whom the two are put to.</summary>
    public DefinitionSubject AsTo { get; }

    /// <summary>The interpretation of the first definition.</summary>
    public DefinitionInterpretation FromInterpretation { get; }

    /// <summary>The interpretation of the second definition.</summary>
    public DefinitionInterpretation ToInterpretation { get; }

    /// <summary>How the cases that the two cover lie to each other.</summary>
    public DefinitionRelation Relation { get; }

    /// <summary>The cases that the second covers and the first does not.</summary>
    public ValueList<DistinguishingCase> Gained { get; internal init; } = ValueList<DistinguishingCase>.Empty;

    /// <summary>The cases that the first covers and the second does not.</summary>
    public ValueList<DistinguishingCase> Lost { get; internal init; } = ValueList<DistinguishingCase>.Empty;

    /// <summary>True when both cover the same cases.</summary>
    public bool IsSame => Relation == DefinitionRelation.Equal;

    /// <summary>The two definitions and their relation.</summary>
    public override string ToString() => $"{From.Id} and {To.Id}, as to the {AsTo}: {Relation.Words}";
}
