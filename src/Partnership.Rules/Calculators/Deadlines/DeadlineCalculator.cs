using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>By when: the date a deadline rule comes to, plain or with its reasons.</summary>
public static class DeadlineCalculator
{
    /// <summary>The date, plain. Allocates nothing; a trace, when given, receives the step.</summary>
    /// <param name="deadline">The deadline rule.</param>
    /// <param name="trigger">The day of the event from which the time runs.</param>
    /// <param name="calendars">The calendars to draw on; they must hold the one the rule names.</param>
    /// <param name="trace">The caller's buffer for the steps; null for none.</param>
    /// <exception cref="ArgumentException">The calendars lack the one the rule names.</exception>
    /// <exception cref="CalendarCoverageException">The count leaves the calendar's coverage.</exception>
    public static CountedDate Count(DeadlineRule deadline, LocalDate trigger, CalendarSet calendars, Trace? trace = null)
    {
        var counted = Guard.NotNull(deadline).Limit.CountFrom(trigger, Guard.NotNull(calendars)[deadline.Calendar]);
        trace?.Add(StepOf(deadline));
        return counted;
    }

    /// <summary>The date with its reasons; unknown, with what is needed, when the calendar cannot answer.</summary>
    /// <remarks>
    /// A trigger before the date of the text that sets the deadline, or outside the rule's own range, is answered and flagged. Worked example:
    /// papers in 10 working days before the Southampton board of 8 September 2021 are due on 24 August 2021 (SOT-TOR-008).
    /// </remarks>
    /// <param name="deadline">The deadline rule.</param>
    /// <param name="trigger">The day of the event from which the time runs.</param>
    /// <param name="calendars">The calendars to draw on.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Determination<LocalDate> Assess(DeadlineRule deadline, LocalDate trigger, CalendarSet calendars) =>
        Reasoned(deadline, trigger, calendars).From(new Given("deadline", deadline), new Given("trigger", trigger));

    private static Determination<LocalDate> Reasoned(DeadlineRule deadline, LocalDate trigger, CalendarSet calendars)
    {
        var reasoning = new Reasoning(trigger).Caveat(TermsDate.Flags(Guard.NotNull(deadline).Rule, trigger));
        if (!Guard.NotNull(calendars).TryFind(deadline.Calendar, out var calendar))
        {
            return reasoning.Using(deadline.Rule).Question(CalendarQuestions.Missing(deadline.Calendar)).Unknown<LocalDate>();
        }

        try
        {
            var counted = deadline.Limit.CountFrom(trigger, calendar);
            reasoning.Draws(calendar, trigger, counted.On);
            return Conclude(reasoning.Step(StepOf(deadline)), counted, calendar);
        }
        catch (CalendarCoverageException outside)
        {
            return reasoning.Draws(calendar, trigger, trigger).Using(deadline.Rule).Question(CalendarQuestions.Longer(outside)).Unknown<LocalDate>();
        }
    }

    private static Step StepOf(DeadlineRule deadline) => new(deadline.Rule, Finding.Met, deadline.Rule.Citation, deadline.Words);

    private static Determination<LocalDate> Conclude(Reasoning reasoning, in CountedDate counted, HolidayCalendar calendar)
    {
        if (counted.Provisional)
        {
            reasoning.Caveat(CountingCaveats.Provisional(calendar));
        }

        if (counted.MonthEndTaken)
        {
            reasoning.Caveat(CountingCaveats.MonthEndTaken);
        }

        return counted.OtherReading is { } other
            ? reasoning.Known(counted.On, new Alternative<LocalDate>(other, CountingCaveats.EveReading))
            : reasoning.Known(counted.On);
    }
}
