using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers by when something is due under a rule of law, guidance, practice or a council's own document: the date only, or with its reasons.</summary>
/// <remarks>
/// Worked example: a notice served on Friday 24 December 2021 at 10:00 must be before the court by Thursday 30 December at 10:00
/// (Crime and Security Act 2010 s.27): Christmas Day, Sunday and two bank holidays do not run.
/// </remarks>
/// <example><code>var answer = DeadlineCalculator.Assess(StatuteBook.VersionsOf("foia-2000/answer"), TriggerTime.Parse("2026-07-10"), DeadlineFacts.None, UkCalendars.All);</code></example>
public static partial class DeadlineCalculator
{
    /// <summary>The date, plain, as it is while no fact is given. Allocates nothing; a trace, when given, receives the step.</summary>
    /// <remarks>
    /// This gives the interpretation used and the stage chosen, without the others. For the caveats of the rule, use <see cref="Assess"/>. Worked example: a request
    /// received on 10 July 2026 is answered by 11 August 2026 (Freedom of Information Act 2000 s.10(1)).
    /// </remarks>
    /// <param name="deadline">The deadline rule.</param>
    /// <param name="trigger">The day of the event from which the time runs.</param>
    /// <param name="calendars">The calendars to draw on; they must hold the one the rule names.</param>
    /// <param name="trace">The caller's buffer for the steps; null for none.</param>
    /// <exception cref="ArgumentException">The calendars lack the one the rule names, or the rule needs a fact, counts hours or names an earliest day.</exception>
    /// <exception cref="CalendarCoverageException">The count leaves the calendar's coverage.</exception>
    public static CountedDate Count(Deadline deadline, LocalDate trigger, CalendarSet calendars, Trace? trace = null)
    {
        Guard.NotNull(calendars);
        var limit = Guard.NotNull(deadline).LimitWithoutFacts ?? throw NeedsFacts(deadline);
        var counted = limit.Limit.CountFrom(trigger.PlusDays(limit.StartsDaysAfter), limit.Calendar is { } named ? calendars[named] : NoCalendar.EveryDay);
        trace?.Add(StepOf(deadline));
        return counted;
    }

    /// <summary>The date with its reasons; unknown, with what is needed, when the calendar cannot answer.</summary>
    /// <remarks>
    /// A trigger before the date of the source gets a date with a caveat. Outside the range of the rule there is no date. Worked example:
    /// papers in 10 working days before the Southampton board of 8 September 2021 are due on 24 August 2021 (SOT-TOR-008).
    /// </remarks>
    /// <param name="deadline">The deadline rule.</param>
    /// <param name="trigger">The day of the event from which the time runs.</param>
    /// <param name="calendars">The calendars to draw on.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The deadline is not one plain limit.</exception>
    public static Determination<LocalDate> AssessDay(Deadline deadline, LocalDate trigger, CalendarSet calendars) =>
        Reasoned(deadline, trigger, calendars).From(new Given("deadline", deadline), new Given("trigger", trigger));

    private static Determination<LocalDate> Reasoned(Deadline deadline, LocalDate trigger, CalendarSet calendars)
    {
        Guard.NotNull(calendars);
        var plain = Plain(deadline);
        var reasoning = new Reasoning(trigger).Caveat(TermsDate.Flags(deadline.Rule, trigger));
        if (!deadline.Rule.InForce.Covers(trigger))
        {
            return reasoning.Step(deadline.Rule, Finding.NotMet, $"In force {deadline.Rule.InForce}").Unknown<LocalDate>();
        }

        if (!calendars.TryFind(plain.Calendar!, out var calendar))
        {
            return reasoning.Using(deadline.Rule).Question(CalendarQuestions.Missing(plain.Calendar!)).Unknown<LocalDate>();
        }

        try
        {
            var counted = plain.Limit.CountFrom(trigger, calendar);
            return Conclude(reasoning.Draws(calendar, trigger, counted.On).Step(StepOf(deadline)), counted, calendar);
        }
        catch (CalendarCoverageException outside)
        {
            return reasoning.Draws(calendar, trigger, trigger).Using(deadline.Rule).Question(CalendarQuestions.Longer(outside)).Unknown<LocalDate>();
        }
    }

    private static SingleLimit Plain(Deadline deadline) => Guard.NotNull(deadline).PlainLimit ?? throw NeedsFacts(deadline);

    private static ArgumentException NeedsFacts(Deadline deadline) =>
        new($"{deadline.Rule.Id} is not one plain limit: ask {nameof(Assess)} with its facts.", nameof(deadline));

    private static Step StepOf(Deadline deadline) => new(deadline.Rule, Finding.Met, deadline.Rule.Citation, deadline.Words);

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

        return counted.OtherInterpretation is { } other
            ? reasoning.Known(counted.On, new Alternative<LocalDate>(other, CountingCaveats.EveReading))
            : reasoning.Known(counted.On);
    }
}
