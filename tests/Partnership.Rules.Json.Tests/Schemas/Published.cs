using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>Every schema that is published, by its path in the repository, with the text that the shapes make of it.</summary>
internal static class Published
{
    internal static ValueList<(string File, string Text)> All { get; } = ValueList.Of(
        ("schemas/terms", PartnershipJson.Of<Terms>().ToSchema()),
        ("schemas/determination", PartnershipJson.Of<DeterminationDocument>().ToSchema()),
        ("schemas/decision-receipt", PartnershipJson.Of<DecisionReceipt>().ToSchema()),
        ("schemas/holiday-calendar", PartnershipJson.Of<HolidayCalendar>().ToSchema()),
        ("schemas/action-plan", PartnershipJson.Of<ActionPlan>().ToSchema()),
        ("schemas/definition", PartnershipJson.Of<Definition>().ToSchema()),
        ("schemas/statutory-clock", PartnershipJson.Of<Deadline>().ToSchema()),
        ("schemas/meeting-timetable", PartnershipJson.Of<MeetingTimetable>().ToSchema()),
        ("schemas/clock-answer", PartnershipJson.Of<DeadlineResult>().ToSchema()),
        ("schemas/composition", PartnershipJson.Of<CompositionResult>().ToSchema()),
        ("schemas/definition-result", PartnershipJson.Of<DefinitionResult>().ToSchema()),
        ("schemas/definition-facts", PartnershipJson.DefinitionFacts.ToSchema()),
        ("samples/facts/board", PartnershipJson.Of<BoardFile>().ToSchema()),
        ("samples/facts/grievance", PartnershipJson.Of<GrievanceFile>().ToSchema()),
        ("samples/facts/substitute", PartnershipJson.Of<SubstituteFile>().ToSchema()),
        ("samples/facts/quorum", PartnershipJson.Of<QuorumFacts>().ToSchema()),
        ("samples/facts/decide", PartnershipJson.Of<DecisionFacts>().ToSchema()),
        ("samples/facts/preside", PartnershipJson.Of<FactSheet>().ToSchema()),
        ("samples/facts/interests", PartnershipJson.Of<FactSheet>().ToSchema()));
}
