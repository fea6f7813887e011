using System.ComponentModel;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Definitions;

/// <summary>The JSON form of the exact difference of two definitions.</summary>
internal sealed record DifferenceDocument(
    [Description("The first definition, by its id.")] string From,
    [Description("The second definition, by its id.")] string To,
    [Description("True when both cover the same cases, as to everyone they are both put to.")] bool Same,
    [Description("How the two relate, as to the parties and as to a child, in each pair of interpretations.")] IEnumerable<RelationDocument> Relations,
    [Description("The cases that the second covers and the first does not: together they are all of them.")] IEnumerable<CaseDocument> Gained,
    [Description("The cases that the first covers and the second does not: together they are all of them.")] IEnumerable<CaseDocument> Lost)
{
    /// <summary>The titles of the two definitions, for people.</summary>
    internal (string From, string To) Titles { get; private init; }

    internal static DifferenceDocument Of(Definition from, Definition to, ValueList<DefinitionDifference> differences) => new(
        from.Id,
        to.Id,
        differences.All(one => one.IsSame),
        differences.Select(one => new RelationDocument(one.AsTo.Code, one.FromInterpretation.Code, one.ToInterpretation.Code, one.Relation.Code, one.Relation.Words)),
        [.. differences.SelectMany(one => one.Gained.Select(gained => CaseDocument.Of(one, gained)))],
        [.. differences.SelectMany(one => one.Lost.Select(lost => CaseDocument.Of(one, lost)))])
    {
        Titles = (from.Rule.Title, to.Rule.Title),
    };
}

/// <summary>How two definitions relate.</summary>
internal sealed record RelationDocument(
    [Description("As to whom: parties or child.")] string AsTo,
    [Description("The interpretation of the first: literal or widened.")] string FromReading,
    [Description("The interpretation of the second: literal or widened.")] string ToReading,
    [Description("The relation, by its code: equal, wider, narrower, overlapping or disjoint.")] string Relation,
    [Description("The relation in words.")] string Words);

/// <summary>A case that tells two definitions apart.</summary>
internal sealed record CaseDocument(
    [Description("As to whom: parties or child.")] string AsTo,
    [Description("The interpretation of the first: literal or widened.")] string FromReading,
    [Description("The interpretation of the second: literal or widened.")] string ToReading,
    [Description("A smallest set of facts, by group and key, as a file of facts has them.")] Dictionary<string, Dictionary<string, bool>> Facts,
    [Description("Every condition of the case: at least one of its facts holds, or none does.")] IEnumerable<ConditionDocument> Conditions,
    [Description("The case as a sentence.")] string Sentence,
    [Description("Where the one definition covers the case.")] IEnumerable<StepDocument> CoveredBy,
    [Description("Where the other definition omits it.")] IEnumerable<StepDocument> OmittedBy)
{
    internal static CaseDocument Of(DefinitionDifference difference, DistinguishingCase one) => new(
        difference.AsTo.Code,
        difference.FromInterpretation.Code,
        difference.ToInterpretation.Code,
        ByGroup(one.Facts),
        one.Conditions.Select(condition => new ConditionDocument(condition.Holds, condition.Facts.Select(fact => fact.Code))),
        one.Sentence,
        StepDocument.Of(one.CoveredBy),
        StepDocument.Of(one.OmittedBy));

    private static Dictionary<string, Dictionary<string, bool>> ByGroup(FactSheet facts) => AbuseFact.WithKinship
        .Where(fact => facts[fact.Code].IsKnown)
        .GroupBy(fact => fact.Group)
        .ToDictionary(group => group.Key.Code, group => group.ToDictionary(fact => fact.Key, fact => facts[fact.Code].Value));
}

/// <summary>A condition of a case.</summary>
internal sealed record ConditionDocument(
    [Description("True when at least one of the facts holds; false when none does.")] bool Holds,
    [Description("The facts, by their codes.")] IEnumerable<string> Facts);
