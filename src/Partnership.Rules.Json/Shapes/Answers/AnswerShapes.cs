using Partnership.Rules.Time;
namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>Every shape of what is given and what is answered, for the serializer.</summary>
internal static class AnswerShapes
{
    internal static ShapeResolver WithGiven(this ShapeResolver resolver) => resolver
        .With(GivenJson.FactSheet)
        .With(GivenJson.ClockArguments)
        .With(GivenJson.ReportingYear)
        .With(GivenJson.Term)
        .With(GivenJson.DefinitionQuestion)
        .With(GivenJson.OpenDeadline)
        .With(AttendanceJson.Present)
        .With(AttendanceJson.Vote)
        .With(AttendanceJson.Decision)
        .With(AttendanceJson.Attended)
        .With(GrievanceJson.Facts)
        .With(GrievanceJson.Readings)
        .With(GrievanceJson.Case)
        .With(FactsJson.Board)
        .With(FactsJson.Grievance)
        .With(FactsJson.Substitute);

    internal static ShapeResolver WithAnswers(this ShapeResolver resolver) => resolver
        .WithDeterminations()
        .With(CountedShape.Shape)
        .With(MeetingAnswersJson.Timetable)
        .With(DutyShape.Due)
        .With(MeetingAnswersJson.Standing)
        .With(MeetingAnswersJson.InYear)
        .With(MeetingAnswersJson.Held)
        .With(MeetingAnswersJson.Late)
        .With(MeetingAnswersJson.Moved)
        .With(MeetingAnswersJson.Clock)
        .With(AttendanceJson.Standing)
        .With(GrievanceJson.State)
        .With(GrievanceJson.Date)
        .With(GrievanceJson.Standing)
        .With(BoardAnswersJson.Category)
        .With(BoardAnswersJson.Sector)
        .With(BoardAnswersJson.Part)
        .With(BoardAnswersJson.Remit)
        .With(BoardAnswersJson.Composition)
        .With(BoardAnswersJson.Problem)
        .With(BoardAnswersJson.TermExpiry)
        .With(BoardAnswersJson.Layers)
        .With(BoardAnswersJson.Conduct)
        .With(BoardAnswersJson.Links)
        .With(RosterShape.Roster)
        .With(DefinitionAnswersJson.Result)
        .With(DefinitionAnswersJson.Change)
        .With(DefinitionAnswersJson.Comparison);

    internal static ShapeResolver WithPlanAnswers(this ShapeResolver resolver) => resolver
        .With(PlanAnswersJson.Totals)
        .With(PlanAnswersJson.StrandTotals)
        .With(PlanAnswersJson.Change)
        .With(PlanAnswersJson.References)
        .With(PlanAnswersJson.Indicator)
        .With(PlanAnswersJson.Target)
        .With(PlanAnswerShape.Count)
        .With(PlanAnswerShape.OnDate)
        .With(PlanAnswerShape.Followed)
        .With(PlanAnswerShape.Expiry)
        .With(PlanAnswerShape.PastDue)
        .With(PlanAnswerShape.Later)
        .With(PlanAnswerShape.Resolved)
        .With(PlanAnswerShape.Unresolved);
}
