using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers how far a deadline has run, in working days elapsed and left, and whether something was done in time.</summary>
/// <example>
/// <code>
/// var answer = DeadlineCalculator.Assess(StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);
/// var progress = ProgressCalculator.Count(answer, new LocalDate(2026, 7, 31), UkCalendars.All, UkCalendars.EnglandAndWales.Id);
/// </code>
/// </example>
public static class ProgressCalculator
{
    /// <summary>The working days elapsed since the event, and left to the last day, on a day asked about. Days of a pause count for neither.</summary>
    /// <remarks>Worked example: a request of Friday 10 July 2026 is answered by Tuesday 11 August (R25). On Friday 31 July 14 of the 20 working days have elapsed and 6 are left; 13 July and 3 August are not working days.</remarks>
    /// <param name="answer">The answer of the deadline; its date must be known.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="calendars">The calendars to draw on.</param>
    /// <param name="otherwise">The calendar for a deadline that names none.</param>
    /// <exception cref="ArgumentException">The answer has no date.</exception>
    /// <exception cref="CalendarCoverageException">The days leave the coverage of the calendar.</exception>
    public static DeadlineProgress Count(DeadlineResult answer, LocalDate on, CalendarSet calendars, CalendarId otherwise)
    {
        Guard.Require(Guard.NotNull(answer).Due.Answer.IsKnown, "Only a deadline with a date has days elapsed and left.", nameof(answer));
        var limit = (answer.Stage?.Form ?? answer.Deadline!.Kind) as SingleLimit;
        var named = (answer.Stage?.Form ?? answer.Deadline!.Kind) is SeveralInterpretations readings ? readings.Calendar : limit?.Calendar;
        var calendar = PausedDays.Given(limit, answer.Facts).ClosingAll(Guard.NotNull(calendars)[named ?? Guard.NotNull(otherwise)]);
        return new DeadlineProgress(on, Between(answer.Trigger!.Value.On, on, calendar), Between(on, answer.Due.Value.On, calendar));
    }

    /// <summary>The same for a limit that was counted without a rule.</summary>
    /// <remarks>Worked example: twenty working days from Friday 10 July 2026 in England and Wales end on Friday 7 August; on Friday 31 July 15 have elapsed and 5 are left.</remarks>
    /// <param name="from">The day of the event.</param>
    /// <param name="due">The last day.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="calendar">The calendar of the limit.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="CalendarCoverageException">The days leave the coverage of the calendar.</exception>
    public static DeadlineProgress Count(LocalDate from, LocalDate due, LocalDate on, HolidayCalendar calendar) =>
        new(on, Between(from, on, Guard.NotNull(calendar)), Between(on, due, calendar));

    /// <summary>Whether a thing was done in time; not known while the day, or the writing that the rule asks for, is not.</summary>
    /// <remarks>If another interpretation gives a different answer, that answer is an alternative.</remarks>
    /// <param name="answer">The answer of the deadline.</param>
    /// <param name="facts">The facts about when and how it was done.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Determination<DoneStatus> Assess(DeadlineResult answer, DoneFacts facts) =>
        Reasoned(answer, facts).From(new Given("answer", answer), new Given("facts", facts));

    private static Determination<DoneStatus> Reasoned(DeadlineResult answer, DoneFacts facts) => DoneAssessment.Of(Guard.NotNull(answer), Guard.NotNull(facts));

    private static int Between(LocalDate start, LocalDate end, HolidayCalendar calendar) => end <= start ? 0 : calendar.WorkingDaysBetween(start, end);
}
