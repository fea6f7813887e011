using System.ComponentModel;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;

namespace Partnership.Rules.Console.Plans;

/// <summary>The JSON form of an action.</summary>
internal sealed record ItemDocument(
    [Description("Its strand; null when it has none.")] string? Strand,
    [Description("Its code; null when it has none.")] string? Code,
    [Description("The area for development, or the title of the row.")] string Area,
    [Description("What is to be done; empty when the row does not say.")] string Action,
    [Description("Who leads.")] IEnumerable<string> Leads,
    [Description("How success is measured, a line each.")] string Measures,
    [Description("The milestones, a line each.")] string Milestones)
{
    [Description("The milestones that have a date.")]
    public required IEnumerable<DatedDocument> Dated { get; init; }

    [Description("What is reported; empty when nothing is.")]
    public required string Update { get; init; }

    [Description("The rating, by its code; null when it has none, which is never green.")]
    public required string? Rating { get; init; }

    [Description("What the cell holds in addition to the rating; null when there is nothing.")]
    public required string? RatingNote { get; init; }

    [Description("What the rating is worth on the day asked about: its code, lapsed, or unrated.")]
    public required string RatingOn { get; init; }

    [Description("The worst rating among the actions that it points to, directly or not; null when none of them is rated.")]
    public required string? WorstReferenced { get; init; }

    [Description("Who oversees it, by opaque keys.")]
    public required IEnumerable<string> Oversight { get; init; }

    [Description("The actions that it points to, by their codes.")]
    public required IEnumerable<string> SeeAlso { get; init; }

    [Description("Those of the actions that it points to which its words only imply, as in: as above.")]
    public required IEnumerable<string> Implicit { get; init; }

    [Description("By when it is due, in the plan's own words; the date where they name one.")]
    public required IEnumerable<DueDocument> Due { get; init; }

    [Description("Cells of its row that have no member here, each with its heading.")]
    public required IEnumerable<KeptDocument> Kept { get; init; }

    [Description("How many continuation rows were merged into it.")]
    public required int Continuations { get; init; }

    [Description("Whether it is in the strategy or was added to it, by its code.")]
    public required string Provenance { get; init; }

    [Description("Whether what is reported shows what was asked, by its code.")]
    public required string Evidence { get; init; }

    [Description("The line of the text, from 1.")]
    public required int Line { get; init; }

    internal static ItemDocument Of(PlanAction action, PlanAnswer answer) => new(
        action.Strand?.Name, action.Code?.Value, action.Area, action.Action, action.Leads.Select(lead => lead.Name), string.Join("\n", action.Measures), string.Join("\n", action.Milestones))
    {
        Dated = action.Milestones.Where(one => one.Due is not null).Select(one => new DatedDocument(one.Text, one.Due!.ToString(), one.IsReached)),
        Update = action.Update?.Text ?? string.Empty,
        Rating = action.Rating?.Code,
        RatingNote = action.RatingNote,
        RatingOn = PlanCalculator.RatingOn(action, answer.On).ToString(),
        WorstReferenced = answer.References.RatingOf(action).WorstReferenced?.Code,
        Oversight = action.Oversight,
        SeeAlso = action.SeeAlso.Select(one => one.To.Value),
        Implicit = action.SeeAlso.Where(one => one.IsImplicit).Select(one => one.To.Value),
        Due = action.Due.Select(DueDocument.Of),
        Kept = action.Kept.Select(KeptDocument.Of),
        Continuations = action.Continuations,
        Provenance = action.Provenance.Code,
        Evidence = action.Evidence.Code,
        Line = action.Location.Line,
    };
}

/// <summary>The JSON form of a milestone with a date.</summary>
internal sealed record DatedDocument(
    [Description("The milestone, in the plan's words.")] string What,
    [Description("When it is due, as closely as is known.")] string Due,
    [Description("True when the plan itself says that it is reached.")] bool Reached);
