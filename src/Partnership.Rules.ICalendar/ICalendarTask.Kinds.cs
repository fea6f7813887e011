using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ICalendar;

/// <content>Duties from what the calculators answer.</content>
public sealed partial record ICalendarTask
{
    /// <summary>The duty of a deadline. A deadline that gives a range of days opens on the first and is due on the last.</summary>
    /// <remarks>Worked example: an order made on 2 March 2026 ends from 15 March to 29 March 2026 (Crime and Security Act 2010, s.28(10)).</remarks>
    /// <param name="answer">The answer for the deadline.</param>
    /// <param name="whose">The party that must act.</param>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    /// <exception cref="ArgumentException">The party is null, or its key is not made of letters, digits, hyphens and slashes.</exception>
    public static ICalendarTask FromResult(DeadlineResult answer, Party whose)
    {
        var rule = Guard.NotNull(answer).Deadline?.Rule ?? answer.Due.Rules[0];
        var opens = answer.NotBefore is not null;
        var due = answer.NotBefore ?? answer.Due;
        var range = (answer.Stage?.Form ?? answer.Deadline?.Kind) is LimitRange && due.Alternatives.Count > 0;
        return new ICalendarTask(rule, opens ? $"From this day: {rule.Title}" : rule.Title, due, whose)
        {
            Stage = answer.Stage?.Code,
            StageInWords = answer.StageInWords,
            IsEarliest = opens,
            OpensOn = range ? due.Alternatives[0].Value.On : null,
            On = due.Answer.IsKnown ? due.Value.On : null,
            Time = due.Answer.IsKnown ? due.Value.At : null,
            Who = answer.Stage?.Who ?? answer.Deadline?.Who,
            Event = answer.Deadline is { } clock ? EntryWords.Event(answer.Stage?.Trigger ?? clock.Trigger, due.On) : null,
            Also = ValueList.Of([.. opens ? [EntryWords.Earliest] : Array.Empty<string>(), .. EntryWords.SentTo(answer.Deadline?.To ?? ValueList<string>.Empty)]),
            Others = range ? ValueList.Of(EntryWords.Range(due.Alternatives[0].Value.On)) : due.Alternatives.Select(other => EntryWords.Another(other.Value, other.Interpretation)).ToValueList(),
        };
    }

    /// <summary>The duty of a deadline that a document sets.</summary>
    /// <remarks>Worked example: an expression of interest received on 1 September 2021 is answered by 29 September 2021 (SOT-TOR-035).</remarks>
    /// <param name="deadline">The deadline.</param>
    /// <param name="due">The date that <see cref="DeadlineCalculator"/> gave for it.</param>
    /// <param name="whose">The party that must act.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The party's key is not made of letters, digits, hyphens and slashes.</exception>
    public static ICalendarTask FromDeadline(Deadline deadline, Determination<LocalDate> due, Party whose) =>
        Of(Guard.NotNull(deadline).Rule, deadline.Rule.Title, due, whose) with { Event = EntryWords.Event(deadline.Trigger, due.On) };

    /// <summary>The dates of a grievance, each with its own rule; what is done already is written as done.</summary>
    /// <param name="result">The status of the grievance and its dates.</param>
    /// <param name="matter">The caller's own key of the grievance, as for <see cref="About"/>. Never a name.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="ArgumentException">The key is blank or contains a character other than letters, digits, hyphens and slashes.</exception>
    public static ValueList<ICalendarTask> FromGrievance(GrievanceResult result, string matter)
    {
        var procedure = Guard.NotNull(result).Group.Grievance.Value;
        Deadline[] deadlines = [procedure.Notice, procedure.Appeal, procedure.Relay];
        return result.Dates
            .Select(date => FromDeadline(deadlines.First(one => one.Rule == date.By.Rules[0]), date.By, PartyOf(result.Group)).About(matter) with
            {
                Who = date.Who,
                DoneOn = date.DoneOn.IsKnown ? date.DoneOn.Value : null,
            })
            .ToValueList();
    }

    /// <summary>The end of a term of office, with what then falls to its holder.</summary>
    /// <remarks>Worked example: the Chair of the Cambridgeshire Strategy Group from 28 February 2009 serves to 28 February 2011 (CAM-TOR-067).</remarks>
    /// <param name="group">The group.</param>
    /// <param name="expiry">When the term runs out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ICalendarTask FromTerm(Group group, TenureExpiry expiry)
    {
        var rule = Guard.NotNull(expiry).Ends.Rules is { Count: > 0 } rules ? rules[0] : NoClause(Guard.NotNull(group));
        return Of(rule, $"The term of the {expiry.Office} ends", expiry.Ends, PartyOf(Guard.NotNull(group))) with
        {
            Who = $"the {expiry.Office}",
            Event = null,
            Also = expiry.Tasks.Select(task => $"Then falls to the holder: {task.What} - {task.Citation}.").ToValueList(),
        };
    }

    /// <summary>Where no clause of the terms says how long an office may be held, the task has no date, and cites the terms as a whole.</summary>
    private static Rule NoClause(Group group) => new(RuleId.Parse($"{group.Id.Value}/office/term"), $"How long an office of {group.Name} may be held", RuleLayer.TermsOfReference, group.Citation);

    /// <summary>A recurring duty, once for each stretch of the year: it opens on the first day and is due on the last, because no document fixes the day.</summary>
    /// <remarks>
    /// <para>A duty that the document leaves open, or that depends on a meeting, has no period. It appears once, without a date.</para>
    /// <para>Worked example: the Southampton board reports twice in 2026-27, by 30 September 2026 and by 31 March 2027 (SOT-TOR-079).</para>
    /// </remarks>
    /// <param name="year">The duty in its year.</param>
    /// <exception cref="ArgumentNullException">The duty is null.</exception>
    /// <exception cref="ArgumentException">The key of the party that does it is not made of letters, digits, hyphens and slashes.</exception>
    public static ValueList<ICalendarTask> FromYear(ScheduledRecurringDuty year)
    {
        var (duty, times) = (Guard.NotNull(year).Duty, year.Times);
        var bare = new ICalendarTask(duty.Rule, duty.What, times, duty.From)
        {
            Who = duty.Via is null ? duty.From.Name : $"{duty.From}, through {duty.Via}",
            Event = null,
            Also = EntryWords.SentTo(duty.To.Select(to => to.Name).ToValueList()),
            Others = times.Alternatives.Select(other => EntryWords.Times(other)).ToValueList(),
        };
        return year.Stretches.Count == 0
            ? ValueList.Of(bare)
            : year.Stretches.Select(stretch => bare with { Occasion = Days.Iso(stretch.Start), Event = EntryWords.Stretch(stretch), OpensOn = stretch.Start, On = stretch.End }).ToValueList();
    }

    private static Party PartyOf(Group group) => new(group.Id.Value, group.Name);
}
