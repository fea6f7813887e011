using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;

namespace Partnership.Rules.Console.Plans;

/// <summary>A plan as machines read it.</summary>
internal static class PlanDocument
{
    private static readonly Rating[] Always = [Rating.Green, Rating.Amber, Rating.Red, Rating.Purple, Rating.Blue];

    internal static object Of(PlanAnswer answer) => new
    {
        plan = new { answer.Plan.Title, from = answer.Plan.From?.ToString(), to = answer.Plan.To?.ToString(), answer.Plan.AsAt },
        items = answer.Plan.Actions.Select(action => Item(action, answer)),
        offTable = answer.Plan.OffTable.Select(one => new { strand = one.Strand?.Name, code = one.Code.Value, one.Area, line = one.Place.Line }),
        totals = Totals(PlanCalculator.Totals(answer.Plan)),
        byStrand = PlanCalculator.TotalsByStrand(answer.Plan).ToDictionary(one => one.Strand?.Name ?? string.Empty, one => Totals(one.Totals)),
        references = References(answer.References),
        expiring = answer.Expiring.Select(one => new { code = one.Action.Code?.Value, one.On, what = one.Limit.What, kind = one.Limit.Kind.Code }),
        pastDue = answer.PastDue.Select(one => new { code = one.Action.Code?.Value, due = one.Milestone.Due!.ToString(), what = one.Milestone.Text }),
        laterThanAsAt = PlanCalculator.LaterThanAsAt(answer.Plan).Select(one => new { code = one.Action.Code?.Value, on = one.Fact.On.ToString(), what = one.Fact.Text }),
        changes = answer.Changes.Select(one => new { kind = one.Kind.Code, code = one.Action.Code?.Value, before = one.Before?.Code, after = one.After?.Code, one.Says, one.Unusual }),
        problems = answer.Reading.Problems.Select(one => new { severity = one.Severity.ToString().ToLowerInvariant(), line = one.Place.Line, cell = one.Place.Cell, one.Message }),
    };

    private static object Item(PlanAction action, PlanAnswer answer) => new
    {
        strand = action.Strand?.Name,
        code = action.Code?.Value,
        action.Area,
        action.Action,
        leads = action.Leads.Select(lead => lead.Name),
        measures = string.Join("\n", action.Measures),
        milestones = string.Join("\n", action.Milestones),
        dated = action.Milestones.Where(one => one.Due is not null).Select(one => new { what = one.Text, due = one.Due!.ToString(), reached = one.IsReached }),
        update = action.Update?.Text ?? string.Empty,
        rating = action.Rating?.Code,
        action.RatingNote,
        ratingOn = PlanCalculator.RatingOn(action, answer.On).ToString(),
        worstReferenced = answer.References.RatingOf(action).WorstReferenced?.Code,
        oversight = action.Oversight,
        seeAlso = action.SeeAlso.Select(one => one.To.Value),
        action.Continuations,
        provenance = action.Provenance.Code,
        evidence = action.Evidence.Code,
        line = action.Place.Line,
    };

    private static Dictionary<string, int> Totals(RatingTotals totals)
    {
        var counts = Always.ToDictionary(rating => rating.Code, totals.Of);
        foreach (var other in totals.Counts)
        {
            counts[other.Rating.Code] = other.Count;
        }

        counts["unrated"] = totals.Unrated;
        return counts;
    }

    private static object References(PlanReferences references) => new
    {
        unresolved = references.Unresolved.Select(one => new { from = one.From.Code?.Value, to = one.To.Value, suggested = one.Suggested?.Value }),
        cycles = references.Cycles.Select(ring => ring.Select(one => one.Code?.Value)),
        resolved = references.Resolved.Select(one => new { from = one.From.Code?.Value, to = one.To.Code?.Value, @implicit = one.Reference.IsImplicit, suggested = one.Reference.Suggested?.Value }),
        longestChain = references.LongestChain.Count > 1 ? references.LongestChain.Select(one => one.Code?.Value) : [],
    };
}
