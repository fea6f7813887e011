using System.ComponentModel;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Documents;

namespace Partnership.Rules.Console.Plans;

/// <summary>A plan as machines read it.</summary>
internal sealed record PlanDocument(
    [Description("The plan as a whole.")] PlanHead Plan,
    [Description("Every action, in the order of the plan.")] IEnumerable<ItemDocument> Items,
    [Description("Numbered items outside the plan's tables, which have no rating.")] IEnumerable<OffTableDocument> OffTable,
    [Description("How many actions have each rating, by its code; unrated for those that have none.")] Dictionary<string, int> Totals,
    [Description("The same by strand; the name is empty for actions without one.")] Dictionary<string, Dictionary<string, int>> ByStrand,
    [Description("Where the pointers between actions lead.")] ReferencesDocument References,
    [Description("What ends within the horizon.")] IEnumerable<ExpiryDocument> Expiring,
    [Description("Milestones that are not reached and whose time is over.")] IEnumerable<PastDueDocument> PastDue,
    [Description("Facts reported as done that are dated after the day of the plan.")] IEnumerable<LaterDocument> LaterThanAsAt,
    [Description("What changed since the issue given with --previous; empty when none is given.")] IEnumerable<PlanChangeDocument> Changes,
    [Description("What the reader could not use, or caveats.")] IEnumerable<ProblemDocument> Problems)
{
    [Description("Text of the plan that is in no action: lines above and below its tables, guidance, keys.")]
    public required IEnumerable<KeptDocument> Kept { get; init; }

    [Description("How the file was read; null unless --explain is given.")]
    public ExplanationDocument? Explanation { get; init; }

    private static readonly Rating[] Always = [Rating.Green, Rating.Amber, Rating.Red, Rating.Purple, Rating.Blue];

    internal static PlanDocument Of(PlanAnswer answer, bool explained) => new(
        new PlanHead(answer.Plan.Title, answer.Plan.From?.ToString(), answer.Plan.To?.ToString(), answer.Plan.AsAt),
        answer.Plan.Actions.Select(action => ItemDocument.Of(action, answer)),
        answer.Plan.OffTable.Select(one => new OffTableDocument(one.Strand?.Name, one.Code.Value, one.Area, one.Location.Line)),
        TotalsOf(PlanCalculator.Totals(answer.Plan)),
        PlanCalculator.TotalsByStrand(answer.Plan).ToDictionary(one => one.Strand?.Name ?? string.Empty, one => TotalsOf(one.Totals)),
        ReferencesDocument.Of(answer.References),
        answer.Expiring.Select(one => new ExpiryDocument(one.Action.Code?.Value, one.On, one.Limit.What, one.Limit.Kind.Code)),
        answer.PastDue.Select(one => new PastDueDocument(one.Action.Code?.Value, one.Milestone.Due!.ToString(), one.Milestone.Text)),
        PlanCalculator.LaterThanAsAt(answer.Plan).Select(one => new LaterDocument(one.Action.Code?.Value, one.Fact.On.ToString(), one.Fact.Text)),
        answer.Changes.Select(one => new PlanChangeDocument(one.Kind.Code, one.Action.Code?.Value, one.Before?.Code, one.After?.Code, one.Text, one.Unusual)),
        answer.Reading.Problems.Select(ProblemDocument.Of))
    {
        Kept = answer.Plan.Kept.Select(KeptDocument.Of),
        Explanation = explained ? ExplanationDocument.Of(answer.Reading.Explanation) : null,
    };

    private static Dictionary<string, int> TotalsOf(RatingTotals totals)
    {
        var counts = Always.ToDictionary(rating => rating.Code, totals.Of);
        foreach (var other in totals.Counts)
        {
            counts[other.Rating.Code] = other.Count;
        }

        counts["unrated"] = totals.Unrated;
        return counts;
    }
}

/// <summary>The JSON form of a plan as a whole.</summary>
internal sealed record PlanHead(
    [Description("Its title.")] string Title,
    [Description("When it begins, as closely as is known; null when it does not say.")] string? From,
    [Description("When it ends, as closely as is known; null when it does not say.")] string? To,
    [Description("The day as at which it reports; null when it does not say.")] LocalDate? AsAt);

/// <summary>The JSON form of a numbered item outside the tables.</summary>
internal sealed record OffTableDocument(
    [Description("The strand of the row; null when it is not known.")] string? Strand,
    [Description("Its code.")] string Code,
    [Description("What it asks.")] string Area,
    [Description("The line of the text, from 1.")] int Line);

/// <summary>The JSON form of something that ends.</summary>
internal sealed record ExpiryDocument(
    [Description("The action, by its code; null when it has none.")] string? Code,
    [Description("The last day.")] LocalDate On,
    [Description("What ends, in the plan's words.")] string What,
    [Description("What sort of end it is: funding or rating.")] string Kind);

/// <summary>The JSON form of a milestone whose time is over.</summary>
internal sealed record PastDueDocument(
    [Description("The action, by its code; null when it has none.")] string? Code,
    [Description("When it was due, as closely as is known.")] string Due,
    [Description("The milestone, in the plan's words.")] string What);

/// <summary>The JSON form of a fact dated after the plan.</summary>
internal sealed record LaterDocument(
    [Description("The action, by its code; null when it has none.")] string? Code,
    [Description("The date, as closely as is known.")] string On,
    [Description("The fact, in the plan's words.")] string What);

/// <summary>The JSON form of a change between two issues.</summary>
internal sealed record PlanChangeDocument(
    [Description("What sort of change it is, by its code.")] string Kind,
    [Description("The action, by its code; null when it has none.")] string? Code,
    [Description("The rating before; null when there was none.")] string? Before,
    [Description("The rating now; null when there is none.")] string? After,
    [Description("The change in words.")] string Says,
    [Description("Why it is unusual and worth a question; null for an ordinary one.")] string? Unusual);

/// <summary>The JSON form of what a reader found.</summary>
internal sealed record ProblemDocument(
    [Description("How much it matters: note, warning or error.")] string Severity,
    [Description("The line of the text, from 1; 0 for the file as a whole.")] int Line,
    [Description("The cell of a table; null where there is none.")] string? Cell,
    [Description("What it is, in words.")] string Message)
{
    internal static ProblemDocument Of(ReadProblem one) => new(one.Severity.ToString().ToLowerInvariant(), one.Place.Line, one.Place.Cell, one.Message);
}
