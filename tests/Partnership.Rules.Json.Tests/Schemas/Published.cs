using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>Every schema that is published, by its path in the repository, with the text that the shapes make of it.</summary>
internal static class Published
{
    internal static ValueList<(string File, string Text)> All { get; } = ValueList.Of(
        ("schemas/terms", TermsJson.Terms.ToSchema()),
        ("schemas/determination", DeterminationJson.Shape.ToSchema()),
        ("schemas/decision-receipt", ReceiptJson.Receipt.ToSchema()),
        ("schemas/holiday-calendar", TimeJson.HolidayCalendar.ToSchema()),
        ("schemas/action-plan", PlansJson.Plan.ToSchema()),
        ("schemas/definition", DefinitionsJson.Definition.ToSchema()),
        ("schemas/statutory-clock", ClocksJson.Clock.ToSchema()),
        ("schemas/meeting-timetable", MeetingAnswersJson.Timetable.ToSchema()),
        ("schemas/clock-answer", MeetingAnswersJson.Clock.ToSchema()),
        ("schemas/composition", BoardAnswersJson.Composition.ToSchema()),
        ("schemas/definition-result", DefinitionAnswersJson.Result.ToSchema()),
        ("schemas/definition-facts", FactsJson.Definition.ToSchema()),
        ("samples/facts/board", FactsJson.Board.ToSchema()),
        ("samples/facts/grievance", FactsJson.Grievance.ToSchema()),
        ("samples/facts/substitute", FactsJson.Substitute.ToSchema()));
}
