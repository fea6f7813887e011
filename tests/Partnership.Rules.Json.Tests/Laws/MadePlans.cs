using FsCheck;
using FsCheck.Fluent;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>Actions and plans: with strands and ratings that the plan lists, and with others.</summary>
internal static class MadePlans
{
    private static readonly Strand[] Strands = [new("four-ps", "1", "Prevent"), new("four-ps", "2", "Protect"), new("three-ps", "1", "Prevention")];

    private static readonly Rating[] Ratings = [Rating.Green, Rating.Amber, Rating.Red, new("amber", "A", ProgressStatus.Blocked, 30), new("gold", "G", ProgressStatus.Completed, -1)];

    internal static Gen<PlanAction> Actions { get; } =
        from strand in Made.Perhaps(Gen.Elements(Strands))
        from code in Made.Perhaps(Gen.Elements("1.1", "1.10", "2 (iii)", "A1").Select(ActionCode.Parse))
        from area in Gen.OneOf(Gen.Constant(string.Empty), Made.Words)
        from place in Places()
        from rating in Made.Perhaps(Gen.Elements(Ratings))
        from row in Rows(new PlanAction(strand, code, area, place) { Rating = rating })
        select row;

    internal static Gen<ActionPlan> Plans { get; } =
        from title in Gen.OneOf(Gen.Constant(string.Empty), Made.Words)
        from asAt in Made.Days
        from scale in Gen.Elements(RatingScale.FiveColours, RatingScale.HalfSteps, new RatingScale("none"))
        from strands in Made.Some(Gen.Elements(Strands), 0, 3)
        from actions in Made.Some(Actions, 0, 4)
        from offTable in Made.Some(OffTable(), 0, 2)
        from citation in Made.Perhaps(Made.Citations)
        select new ActionPlan(title, asAt) { Scale = scale, Strands = strands, Actions = actions, OffTable = offTable, Citation = citation, To = PartialDate.OfYear(asAt.Year) };

    private static Gen<SourceLocation> Places() => Gen.Choose(0, 99).SelectMany(line => Made.Perhaps(Made.Words).Select(cell => new SourceLocation(line, cell)));

    private static Gen<ItemOutsideTables> OffTable() =>
        from strand in Made.Perhaps(Gen.Elements(Strands))
        from area in Made.Words
        from place in Places()
        select new ItemOutsideTables(strand, ActionCode.Parse("1.11"), area, place);

    private static Gen<PlanAction> Rows(PlanAction row) =>
        from action in Gen.OneOf(Gen.Constant(string.Empty), Made.Words)
        from leads in Made.Some(from name in Made.Words from kind in Gen.Elements(LeadKind.All.ToArray()) select new Lead(name, kind), 0, 2)
        from milestones in Made.Some(from text in Made.Words from reached in Gen.Elements(true, false) select new Milestone(text, PartialDate.OfQuarter(2018, 3)) { IsReached = reached }, 0, 2)
        from update in Made.Perhaps(Updates())
        from pointers in Made.Some(References(), 0, 2)
        from note in Made.Perhaps(Made.Words)
        from provenance in Gen.Elements(Provenance.All.ToArray())
        select row with { Action = action, Leads = leads, Milestones = milestones, Update = update, SeeAlso = pointers, RatingNote = note, Provenance = provenance, Oversight = ValueList.Of("O2"), Caveats = ValueList.Of(new Caveat("a-doubt", "A doubt.")) };

    private static Gen<PlanUpdate> Updates() =>
        from text in Made.Words
        from day in Made.Days
        from inferred in Gen.Elements(true, false)
        select new PlanUpdate(text, day) { Facts = ValueList.Of(new ReportedEvent(PartialDate.OfDay(day), text) { IsYearInferred = inferred }), Promises = ValueList.Of(new ReportedEvent(PartialDate.OfMonth(day.Year, day.Month), text)) };

    private static Gen<PlanReference> References() =>
        from implied in Gen.Elements(true, false)
        from suggested in Gen.Elements(true, false)
        let pointer = implied ? PlanReference.Implicit(ActionCode.Parse("1.8")) : PlanReference.Explicit(ActionCode.Parse("1.8"))
        select suggested ? pointer.Suggesting(ActionCode.Parse("1.9")) : pointer;
}
