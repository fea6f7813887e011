using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>What the calculators of meetings, duties and clocks answer, as JSON.</summary>
/// <remarks>A result with reasons is written and never read back: a file must not pass for an answer. Reading one is refused, and says what to ask again.</remarks>
public static class MeetingAnswersJson
{
    /// <summary>A timetable: <c>group</c>, <c>meeting</c>, <c>duties</c>, <c>unspecified</c>. Written only.</summary>
    public static JsonShape<MeetingTimetable> Timetable { get; } = new ResultShape<MeetingTimetable>("meeting-timetable", "What is due for a meeting, and by when.", "A timetable is a result. Ask again with MeetingTimetable.For.", declare =>
    {
        Named.Group(declare, one => one.Group);
        declare.Needs("meeting", "The day of the meeting.", Plain.Day, one => one.Meeting);
        declare.Needs("duties", "The duties, in the order of their days.", new ListShape<ScheduledDuty>(DutyShape.Due), one => one.ToValueList());
        declare.List("unspecified", "The points on which the document is silent.", Plain.Code(MeetingProvision.All), one => one.Unspecified);
    });

    /// <summary>Whether a duty was done in time: <c>due</c>, <c>doneOn</c>, <c>inTime</c>. Written only.</summary>
    public static JsonShape<TimelinessResult> Standing { get; } = new ResultShape<TimelinessResult>("duty-standing", "Whether a duty was done in time.", "Whether a duty was done in time is a result. Ask again with TimelinessCalculator.", declare =>
    {
        declare.Needs("due", "The duty and its day.", DutyShape.Due, one => one.Due);
        declare.Needs("doneOn", "The day on which it was done, with the time where it matters.", new FactShape<Time.TriggerTime>(ClocksJson.Moment), one => one.DoneOn);
        declare.Needs("inTime", "Whether that was in time.", Named.Finding, one => one.InTime);
    });

    /// <summary>A duty in a reporting year: <c>duty</c>, <c>when</c>, <c>times</c>, <c>stretches</c>. Written only.</summary>
    public static JsonShape<ScheduledRecurringDuty> InYear { get; } = new ResultShape<ScheduledRecurringDuty>("duty-in-year", "How often a duty comes round in a reporting year.", "How often a duty comes round is a result. Ask again with ReportingCalendar.", declare =>
    {
        declare.Needs("duty", "The duty.", GroupJson.StandingDuty, one => one.Duty);
        declare.Needs("when", "When it is due, in words.", Plain.Text, one => one.When);
        declare.Needs("times", "How many times.", ToldShape<int>.Shape, one => one.Times);
        declare.List("stretches", "The stretches of the year, one for each time.", Named.Stretch, one => one.Stretches);
        declare.List("takenUpOn", "The first meeting at or after the end of each stretch, for what a group does for itself.", Plain.Day, one => one.TakenUpOn);
    });

    /// <summary>Whether a group met often enough: <c>group</c>, <c>year</c>, <c>required</c>, <c>held</c>, <c>shortfall</c>, <c>late</c>, <c>missed</c>, <c>enough</c>. Written only.</summary>
    public static JsonShape<MeetingsHeldResult> Held { get; } = new ResultShape<MeetingsHeldResult>("meetings-held", "Whether a group met often enough in a year.", "Whether a group met often enough is a result. Ask again with MeetingsHeldCalculator.", DutyShape.DeclareHeld);

    /// <summary>A meeting held late: <c>on</c>, <c>dueOn</c>.</summary>
    public static JsonShape<LateMeeting> Late { get; } = new ObjectShape<LateMeeting>("late-meeting", "A meeting held after the day by which it was due.", declare =>
    {
        var on = declare.Needs("on", "The day on which it was held.", Plain.Day, one => one.On);
        var dueOn = declare.Needs("dueOn", "The last day in time.", Plain.Day, one => one.DueOn);
        return taken => new LateMeeting(on(taken), dueOn(taken));
    });

    /// <summary>A deadline that a change of calendar moves: <c>deadline</c>, <c>wasOn</c>, <c>nowOn</c>.</summary>
    public static JsonShape<MovedDeadline> Moved { get; } = new ObjectShape<MovedDeadline>("moved-deadline", "A deadline that a change of calendar moves. Without a day the calendar does not reach it.", declare =>
    {
        var deadline = declare.Needs("deadline", "The deadline.", GivenJson.OpenDeadline, one => one.Deadline);
        var wasOn = declare.MayBe("wasOn", "The day before the change; left out when the calendar did not reach it.", Plain.Day, one => one.WasOn);
        var nowOn = declare.MayBe("nowOn", "The day after the change; left out when the calendar does not reach it.", Plain.Day, one => one.NowOn);
        return taken => new MovedDeadline(deadline(taken), wasOn(taken), nowOn(taken));
    });

    /// <summary>What a clock answers: <c>row</c>, <c>rule</c>, <c>stage</c>, <c>due</c>, <c>test</c>. Written only.</summary>
    public static JsonShape<DeadlineResult> Clock { get; } = new ResultShape<DeadlineResult>("clock-answer", "By when, under a rule of law, guidance or practice.", "What a clock answers is a result. Ask again with ClockCalculator.", declare =>
    {
        declare.May("row", "The row of the law table; left out when no version was in force.", Plain.Words, one => one.Deadline?.Row);
        declare.May("rule", "The rule that applied.", ReasonsJson.Rule, one => one.Deadline?.Rule);
        declare.May("stage", "The code of the stage asked for; left out for a clock without stages.", Plain.Words, one => one.Stage?.Code);
        declare.Needs("due", "The last day in time, with its reasons.", ToldShape<Time.TriggerTime>.Shape, one => one.Due);
        declare.MayBe("test", "What a rule found that asks a question; left out for a rule that only sets a date.", Named.Finding, one => one.Test);
    });
}
