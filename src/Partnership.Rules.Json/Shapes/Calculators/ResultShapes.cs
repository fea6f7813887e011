using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Results that are written otherwise than they are stored. Each is written and never read back.</summary>
internal static class ResultShapes
{
    [HandMade]
    internal static JsonShape<MeetingTimetable> Timetable(ShapeRegistry shapes) => new WriteOnlyShape<MeetingTimetable>("meeting-timetable", "What is due for a meeting, and by when.", "A meeting timetable is a result. Ask again with MeetingTimetable.For.", declare =>
    {
        declare.Required("group", "The group, by its id.", shapes.Of<GroupId>(), timetable => timetable.Group.Id);
        declare.Required("meeting", "The day of the meeting.", PrimitiveShapes.Day, timetable => timetable.Meeting);
        declare.Required("duties", "The duties, in the order of their days.", new ListShape<ScheduledDuty>(shapes.Of<ScheduledDuty>()), timetable => timetable.ToValueList());
        declare.List("unspecified", "The points on which the document does not say.", shapes.Of<MeetingProvision>(), timetable => timetable.Unspecified);
        declare.List("notRead", "The points that the document takes up and whose clause is not held, so that a day may be missing.", shapes.Of<MeetingProvision>(), timetable => timetable.NotRead);
    });

    [HandMade]
    internal static JsonShape<ScheduledDuty> Duty(ShapeRegistry shapes) => new WriteOnlyShape<ScheduledDuty>("duty-due", "A duty and the day by which it is done.", "A duty's day is a result. Ask again with MeetingTimetable.For.", declare =>
    {
        declare.Required("duty", "The duty that is done.", shapes.Of<Duty>(), due => due.Duty);
        declare.OptionalValue("on", "The day; omitted when it is not known.", PrimitiveShapes.Day, due => due.On);
        declare.OptionalValue("at", "The time on that day, where the document names one.", shapes.Of<TriggerTime>(), due => due.Time is { } at ? new TriggerTime(at.Date, at.TimeOfDay) : null);
        declare.Required("because", "Where it is written.", shapes.Of<Citation>(), due => due.Citation);
        declare.Required("due", "The day with its reasons.", new DeterminationShape<NodaTime.LocalDate>(shapes), due => due.Due);
    });

    [HandMade]
    internal static JsonShape<DeadlineResult> Clock(ShapeRegistry shapes) => new WriteOnlyShape<DeadlineResult>("clock-answer", "By when, under a rule of law, guidance or practice.", "What a deadline answers is a result. Ask again with DeadlineCalculator.", declare =>
    {
        declare.Optional("row", "The row of the law table; omitted when no version was in force.", PrimitiveShapes.Words, answer => answer.Deadline?.Row);
        declare.Optional("rule", "The rule that applied.", shapes.Of<Rule>(), answer => answer.Deadline?.Rule);
        declare.Optional("stage", "The code of the stage asked for; omitted for a deadline without stages.", PrimitiveShapes.Words, answer => answer.Stage?.Code);
        declare.Required("due", "The last day in time, with its reasons.", new DeterminationShape<TriggerTime>(shapes), answer => answer.Due);
        declare.Optional("notBefore", "The first day on which the thing may be done, with its reasons; omitted for a rule that says by when.", new DeterminationShape<TriggerTime>(shapes), answer => answer.NotBefore);
        declare.OptionalValue("test", "What a rule that asks a question found; omitted for a rule that only sets a date.", shapes.Of<Finding>(), answer => answer.Test);
    });

    [HandMade]
    internal static JsonShape<CompositionResult> Composition(ShapeRegistry shapes) => new WriteOnlyShape<CompositionResult>("composition", "How a group is made up on a day.", "How a group is made up is a result. Ask again with CompositionCalculator.", declare =>
    {
        declare.Required("group", "The group, by its id.", shapes.Of<GroupId>(), board => board.Group.Id);
        declare.Required("finding", "Whether every category is filled.", shapes.Of<Finding>(), board => board.Finding);
        declare.Required("categories", "The categories; none while the answer is not known.", new ListShape<CategoryResult>(shapes.Of<CategoryResult>()), board => board.Results.Answer.Or(ValueList<CategoryResult>.Empty));
        declare.List("parts", "The parts and alternatives that categories name.", shapes.Of<PartResult>(), board => board.Parts);
        declare.List("expected", "The sectors that the document expects.", shapes.Of<SectorResult>(), board => board.Expected);
        declare.List("problems", "What is wrong in the list of members.", shapes.Of<RosterProblem>(), board => board.Problems);
        declare.OptionalValue("nextBreak", "The category that breaks first.", shapes.Of<CategoryResult>(), board => board.NextLapse);
        declare.Required("because", "The standings with their reasons.", new DeterminationShape<ValueList<CategoryResult>>(shapes), board => board.Results);
    });

    [HandMade]
    internal static JsonShape<RemitDefinition> Remit(ShapeRegistry shapes) => new WriteOnlyShape<RemitDefinition>("remit-definition", "A definition that a group's remit adopts.", "The definition found is a result. Ask again with RemitCalculator.", declare =>
    {
        declare.Required("adopted", "The definition's key.", PrimitiveShapes.Text, remit => remit.Adopted.Definition);
        declare.Optional("definition", "The definition found, by its id.", PrimitiveShapes.Text, remit => remit.Definition?.Id);
        declare.List("flags", "The gloss, and that it is not the statutory definition.", shapes.Of<Caveat>(), remit => remit.Caveats);
    });

    [HandMade]
    internal static JsonShape<GrievanceState> Grievance(ShapeRegistry shapes) => new WriteOnlyShape<GrievanceState>("grievance-state", "The stage that a grievance has reached.", "A stage is reached by its steps. Ask again with GrievanceCalculator.", declare =>
    {
        declare.Required("stage", "The stage that was reached.", shapes.Of<GrievanceStage>(), state => state.Stage);
        declare.Required("since", "The day on which it was reached.", PrimitiveShapes.Day, state => state.Since);
        declare.Required("grievance", "The grievance itself.", shapes.Of<GrievanceCase>(), state => state.Grievance);
    });

    [HandMade]
    internal static JsonShape<DeadlineFacts> Arguments(ShapeRegistry shapes) => new ByNameShape<DeadlineFacts, string>(
        "The answer to the question of this name.",
        PrimitiveShapes.Words,
        arguments => arguments.Names.Select(name => (name, arguments[name]!)),
        values => values.Aggregate(DeadlineFacts.None, (all, one) => all.With(one.Name, one.Value)));
}
