using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>Every schema that is published in the schemas folder, with the text that the shapes make of it.</summary>
internal static class Published
{
    internal static ValueList<(string File, string Text)> All { get; } = ValueList.Of(
        ("terms", TermsJson.Terms.ToSchema()),
        ("determination", DeterminationJson.Shape.ToSchema()),
        ("decision-receipt", ReceiptJson.Receipt.ToSchema()),
        ("holiday-calendar", TimeJson.HolidayCalendar.ToSchema()),
        ("action-plan", PlansJson.Plan.ToSchema()),
        ("definition", DefinitionsJson.Definition.ToSchema()),
        ("statutory-clock", ClocksJson.Clock.ToSchema()),
        ("meeting-timetable", MeetingAnswersJson.Timetable.ToSchema()),
        ("clock-answer", MeetingAnswersJson.Clock.ToSchema()),
        ("composition", BoardAnswersJson.Composition.ToSchema()),
        ("definition-result", DefinitionAnswersJson.Result.ToSchema()));
}
