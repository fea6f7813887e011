using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which recurring duties a year has: who reports what to whom, and how often.</summary>
/// <remarks>
/// Worked example: the Southampton board reports to the Safe City Partnership "bi-annually"; that is twice in 2026-27 as we interpret it, or once in two
/// years (SOT-TOR-079, CON-049). A duty whose frequency is not stated stays unspecified.
/// </remarks>
/// <example><code>var duties = ReportingCalendar.For(Southampton.Board.RecurringDuties, ReportingYear.Parse("2026-27"));</code></example>
public static class ReportingCalendar
{
    /// <summary>The duties in their order, each for the year.</summary>
    /// <param name="duties">The duties.</param>
    /// <param name="year">The year.</param>
    /// <param name="meetings">The days of the meetings, for duties "at every meeting" and for regular work; null when not known.</param>
    /// <exception cref="ArgumentNullException">The duties or the year are null.</exception>
    public static ValueList<ScheduledRecurringDuty> For(IEnumerable<RecurringDuty> duties, ReportingYear year, IReadOnlyCollection<LocalDate>? meetings = null) =>
        Guard.NotNull(duties).Select(duty => InYear(duty, Guard.NotNull(year), meetings)).ToValueList();

    private static ScheduledRecurringDuty InYear(RecurringDuty duty, ReportingYear year, IReadOnlyCollection<LocalDate>? meetings)
    {
        var reasoning = new Reasoning(year.To).Given("duty", duty).Given("year", year).Given("meetings", meetings).Using(duty.Rule);
        if (TermsDate.Flag(duty.Rule.Citation.Instrument, duty.Rule.Citation, year.From, year.To) is { } early)
        {
            reasoning.Caveat(early);
        }

        if (duty.AppliesWhile is not null)
        {
            reasoning.Caveat(new Caveat("only-while", $"It recurs only while {duty.AppliesWhile}.", duty.Rule.Citation));
        }

        if (duty.AtMeeting is not null)
        {
            return new ScheduledRecurringDuty(duty, reasoning.Step(duty.Rule, Finding.Met, $"Due at {duty.AtMeeting.Words}").Known(1));
        }

        var taken = duty.Every.IsSpecified ? duty.Every.Value.Chosen : null;
        return taken == Cadence.AtEveryMeeting ? AtMeetings(duty, year, meetings, reasoning)
            : taken is { TimesAYear: { } times } ? TakenUp(Counted(duty, year, taken, times, reasoning), meetings)
            : new ScheduledRecurringDuty(duty, Open(duty, reasoning));
    }

    private static ScheduledRecurringDuty AtMeetings(RecurringDuty duty, ReportingYear year, IReadOnlyCollection<LocalDate>? meetings, Reasoning reasoning) => new(
        duty,
        meetings is null
            ? reasoning.Question(new Question("meetings", "On what days does the group meet in the year? Enter dates such as 2026-01-14,2026-05-02.", duty.Rule.Citation)).Unknown<int>()
            : reasoning.Step(duty.Rule, Finding.Met, "At every meeting").Known(meetings.Count(year.Covers)));

    private static ScheduledRecurringDuty Counted(RecurringDuty duty, ReportingYear year, Cadence taken, int times, Reasoning reasoning)
    {
        MeetingQuestions.FlagReading(reasoning, duty.Every);
        reasoning.Caveat(MeetingQuestions.YearBasisTaken(year, duty.Every.Citation));
        var named = new CadencePart(duty.Every, year.From, year.To).NamedMonths;
        reasoning.Caveat(new Caveat("day-not-fixed", named is null ? "The terms set no day or month. The duty is due once in each part of the year." : "The terms name the months and no day. The duty is due once in each of the months.", duty.Every.Citation));
        var others = duty.Every.Value.Others.Where(one => one.TimesAYear is not null).Select(one => new Alternative<int>(one.TimesAYear!.Value, one.Words)).ToArray();
        var rarer = duty.Every.Value.Others.Where(one => one.TimesAYear is null).Select(one => new Caveat("rarer-reading", $"If the terms mean {one.Words}, the duty might not fall in this year at all.", duty.Rule.Citation));
        return new ScheduledRecurringDuty(duty, reasoning.Step(duty.Rule, Finding.Met, $"{taken}").Known(times, others).WithCaveats(rarer))
        {
            Stretches = named ?? (taken.MonthsApart is { } apart ? Divide(year, apart) : ValueList<DateInterval>.Empty),
        };
    }

    /// <summary>What a group does for itself is taken up at its next meeting at or after the end of the stretch: the schedules run apart (CON-017).</summary>
    private static ScheduledRecurringDuty TakenUp(ScheduledRecurringDuty counted, IReadOnlyCollection<LocalDate>? meetings) => counted.Duty.IsReport || meetings is null
        ? counted
        : counted with
        {
            TakenUpOn = counted.Stretches.Select(stretch => meetings.Where(day => day >= stretch.End).OrderBy(day => day).Take(1)).SelectMany(day => day).ToValueList(),
        };

    private static ValueList<DateInterval> Divide(ReportingYear year, int apart) =>
        Enumerable.Range(0, 12 / apart).Select(part => new DateInterval(year.From.PlusMonths(part * apart), year.From.PlusMonths((part + 1) * apart).PlusDays(-1))).ToValueList();

    private static Determination<int> Open(RecurringDuty duty, Reasoning reasoning) => reasoning
        .Caveat(new Caveat(UnspecifiedPoints.Code, $"The terms do not say how often: {duty.What}. Ask the group.", duty.Rule.Citation))
        .Question(new Question("every", $"How often is this done: {duty.What}? Enter what the group has agreed.", duty.Rule.Citation))
        .Unknown<int>();
}
