using Partnership.Rules.Calculators;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>Duties with their days, and meetings counted.</summary>
internal static class DutyShape
{
    internal static JsonShape<ScheduledDuty> Due { get; } = new ResultShape<ScheduledDuty>("duty-due", "A duty and the day by which it is done.", "A duty's day is a result. Ask again with MeetingTimetable.For.", declare =>
    {
        declare.Needs("duty", "The duty.", MeetingJson.Duty, one => one.Duty);
        declare.MayBe("on", "The day; left out when it is not known.", Plain.Day, one => one.On);
        declare.MayBe("at", "The time on that day, where the document names one.", ClocksJson.Moment, one => one.Time is { } at ? new Time.TriggerTime(at.Date, at.TimeOfDay) : null);
        declare.Needs("because", "Where it is written.", ReasonsJson.Citation, one => one.Citation);
        declare.Needs("due", "The day with its reasons.", ToldShape<NodaTime.LocalDate>.Shape, one => one.Due);
    });

    internal static void DeclareHeld(Declaration<MeetingsHeldResult> declare)
    {
        Named.Group(declare, one => one.Group);
        declare.Needs("year", "The year.", GivenJson.ReportingYear, one => one.Year);
        declare.MayBe("required", "How many meetings the document asks for; left out when it is silent.", Plain.Number, one => one.Required);
        declare.Needs("held", "How many were held.", Plain.Number, one => one.Held);
        declare.MayBe("shortfall", "How many are missing; left out when that cannot be told.", Plain.Number, one => one.Shortfall);
        declare.List("late", "Those held late.", MeetingAnswersJson.Late, one => one.Late);
        declare.List("quartersWithout", "The quarters that are over and saw no meeting, where the group meets quarterly.", Named.Stretch, one => one.QuartersWithout);
        declare.MayBe("nextDueOn", "The latest day for the meeting after the last one; left out where no spacing is set.", Plain.Day, one => one.NextDueOn);
        declare.List("missed", "The windows of the year in which none was held.", MeetingJson.MeetingWindow, one => one.Missed);
        declare.Needs("enough", "Whether that was enough, with the reasons.", ToldShape<Reasons.Finding>.Shape, one => one.Enough);
    }
}
