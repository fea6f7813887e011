using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Definitions;

/// <summary>The JSON form of what applies and what it comes to.</summary>
internal sealed record DefinitionDocument(
    [Description("The day asked about.")] LocalDate On,
    [Description("Whose law, by its code.")] string Jurisdiction,
    [Description("What the answer is not.")] string Notice,
    [Description("The definitions that apply on the day.")] IEnumerable<AppliesDocument> Applies,
    [Description("The outcome of each definition on the facts; empty when none are given.")] IEnumerable<ResultDocument> Results,
    IEnumerable<FlagDocument> Flags)
{
    private const string AssessmentOnly = "This assesses texts against the facts given. It decides nothing about a person, and no case.";

    /// <summary>What applies; what it comes to as well when facts are given.</summary>
    internal static DefinitionDocument Of(Determination<ValueList<Definition>> applying, DefinitionQuestion question, FactSheet? facts)
    {
        var definitions = applying.Answer.Or(ValueList<Definition>.Empty);
        return new DefinitionDocument(
            question.On,
            question.Jurisdiction.Code,
            AssessmentOnly,
            [.. definitions.Select(one => AppliesDocument.Of(one, question))],
            facts is null ? [] : [.. definitions.SelectMany(one => DefinitionCalculator.Assess(one, facts, question.On, question.Purpose).Select(result => ResultDocument.Of(result, facts)))],
            FlagDocument.Of(applying.Caveats));
    }
}

/// <summary>A definition that applies.</summary>
internal sealed record AppliesDocument(
    [Description("The definition, by its id.")] string Definition,
    [Description("Its title.")] string Title,
    [Description("What sort of text it is, by its code.")] string Standing,
    [Description("The partnership whose terms hold it, by key; null for a statute or a policy.")] string? Partnership,
    [Description("The ranges that cover the day.")] IEnumerable<string> InForce,
    CitationDocument Citation)
{
    internal static AppliesDocument Of(Definition definition, DefinitionQuestion question) => new(
        definition.Id,
        definition.Rule.Title,
        definition.Force.Code,
        definition.Partnership,
        DefinitionTimeline.RangesOn(definition, question).Select(Shell.Ranges.Iso),
        CitationDocument.Of(definition.Rule.Citation));
}

/// <summary>What a definition came to.</summary>
internal sealed record ResultDocument(
    [Description("The definition, by its id.")] string Definition,
    [Description("As to whom: parties or child.")] string AsTo,
    [Description("Its outcome: met, notMet or unknown; core, extended or none for a definition with a core and extensions.")] string Outcome,
    [Description("The interpretation: literal or widened.")] string Reading,
    IEnumerable<StepDocument> Steps,
    IEnumerable<AskDocument> StillNeeded,
    IEnumerable<FlagDocument> Flags)
{
    /// <summary>The steps with their depth, for people.</summary>
    internal ValueList<Step> Reasons { get; private init; } = ValueList<Step>.Empty;

    /// <summary>The title of the text that the definition stands in, for people.</summary>
    internal string Text { get; private init; } = string.Empty;

    [Description("What the text excludes, apart from whether it is met; omitted when it excludes nothing.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ApartDocument? Apart { get; private init; }

    internal static ResultDocument Of(DefinitionResult result, FactSheet facts) => new(
        result.Definition.Id,
        result.Subject.Code,
        result.Status.Written,
        result.Interpretation.Code,
        StepDocument.Of(result.Why.Steps),
        AskDocument.Of(result.Why.StillNeeded),
        FlagDocument.Of(result.Why.Caveats))
    {
        Reasons = result.Why.Steps,
        Text = result.Definition.Rule.Citation.Instrument.Title,
        Apart = DefinitionCalculator.Apart(result.Definition, facts, result.Why.On) is { } apart
            ? new ApartDocument(result.Definition.Apart!.Text, apart.ToFinding().ToString())
            : null,
    };
}

/// <summary>Something a text takes out, reported apart.</summary>
internal sealed record ApartDocument(
    [Description("What it is.")] string Says,
    [Description("Whether it is there: met, notMet or unknown.")] string Finding);

/// <summary>The JSON form of a comparison.</summary>
internal sealed record ComparisonDocument(
    [Description("The first day.")] LocalDate From,
    [Description("The second day.")] LocalDate To,
    [Description("The definitions on the first day, by their ids.")] IEnumerable<string> Before,
    [Description("The definitions on the second day, by their ids.")] IEnumerable<string> After,
    [Description("What changed, an aspect each.")] IEnumerable<ChangeDocument> Changes,
    IEnumerable<FlagDocument> Flags)
{
    /// <summary>The titles of the definitions on the two days, for people.</summary>
    internal (IEnumerable<string> Before, IEnumerable<string> After) Titles { get; private init; }

    internal static ComparisonDocument Of(LocalDate[] days, DefinitionComparison comparison) => new(
        days[0],
        days[1],
        comparison.Before.Select(one => one.Id),
        comparison.After.Select(one => one.Id),
        comparison.Changes.Select(ChangeDocument.Of),
        FlagDocument.Of(comparison.Caveats))
    {
        Titles = (comparison.Before.Select(one => one.Rule.Title), comparison.After.Select(one => one.Rule.Title)),
    };
}

/// <summary>One aspect that changed, and why.</summary>
internal sealed record ChangeDocument(
    [Description("The aspect, in words.")] string Aspect,
    [Description("What was said before.")] IEnumerable<LimbDocument> Before,
    [Description("What is said after.")] IEnumerable<LimbDocument> After,
    [Description("The rules that brought the change, each with its range.")] IEnumerable<string> Because)
{
    internal static ChangeDocument Of(LimbChange change) => new(
        change.Aspect.Words,
        change.Before.Select(LimbDocument.Of),
        change.After.Select(LimbDocument.Of),
        change.Rules.Select(rule => $"{rule.Title}, {rule.InForce}"));
}

/// <summary>What a definition says in one aspect.</summary>
internal sealed record LimbDocument(
    [Description("What the definition says, in our words.")] string Says,
    CitationDocument Citation)
{
    internal static LimbDocument Of(DefinitionLimb limb) => new(limb.Text, CitationDocument.Of(limb.Citation));
}
