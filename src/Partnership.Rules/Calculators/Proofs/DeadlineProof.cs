using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a duty before or after a meeting has its last day between the meeting before and the meeting after, for meetings as far apart as the terms allow.</summary>
/// <remarks>The proof tries every day that the calendar covers as the day of a meeting. One day that keeps the deadline is enough.</remarks>
internal static class DeadlineProof
{
    internal static IEnumerable<RuleBookProblem> Of(Group group, CalendarSet calendars) => group.Meetings.Duties.SelectMany(duty =>
        IsOfMeeting(group, duty.Deadline.Trigger) ? Spaced(group, duty, calendars) : [new RuleBookProblem(
            RuleBookFault.DeadlineOutOfReach, group.Id.Value, $"{duty.What}: no meeting of the group is {duty.Deadline.Trigger.Words}, so the duty is never due.", duty.Rule.Citation)
        {
            Witness = ValueList.Of($"the terms name these meetings: {English.And([.. Named(group).Select(one => one.Words).DefaultIfEmpty("none by name").Distinct(StringComparer.Ordinal)])}"),
        }]);

    private static bool IsOfMeeting(Group group, Trigger trigger) => trigger.Code == Trigger.Meeting.Code || Named(group).Any(one => one.Code == trigger.Code);

    private static IEnumerable<Trigger> Named(Group group) =>
        group.Meetings.Windows.Select(one => one.Meeting).Concat(group.Meetings.OfYear.Select(one => one.Meeting));

    private static IEnumerable<RuleBookProblem> Spaced(Group group, Duty duty, CalendarSet calendars)
    {
        var spacings = duty.Deadline.Trigger.Code == Trigger.Meeting.Code ? Spacings(group).ToArray() : [];
        if (spacings.Length == 0 || !calendars.TryFind(duty.Calendar, out var calendar))
        {
            return [];
        }

        var misses = spacings.Select(spacing => FirstMiss(duty, spacing, calendar)).ToArray();
        return misses.All(one => one is not null) ? [Problem(group, duty, misses[0]!, calendar)] : [];
    }

    /// <summary>The widest spacings that the terms allow, one for each cadence that they set; none where one of them sets no spacing.</summary>
    private static IEnumerable<MeetingGap> Spacings(Group group)
    {
        var meetings = group.Meetings;
        var gaps = meetings.Interval.IsSpecified
            ? [MeetingGap.Of(meetings.Interval.Value, meetings.Interval.Citation)]
            : Cadences(meetings).Select(one => one.Value.Chosen is { } chosen ? MeetingGap.Of(chosen, one.Citation) : null).ToArray();
        return meetings.OrAsAgreed is { IsSpecified: true, Value: true } || gaps.Contains(null) ? [] : gaps.Select(one => one!);
    }

    private static IEnumerable<DocumentValue<CadenceInterpretation>> Cadences(MeetingArrangements meetings) => meetings.Phases
        .Select(one => DocumentValue.As(one.Cadence, one.Citation))
        .Concat(meetings.Cadence.IsSpecified ? [meetings.Cadence] : Array.Empty<DocumentValue<CadenceInterpretation>>());

    /// <summary>The first meeting that misses the deadline; null when any meeting keeps it, or none can be counted.</summary>
    private static Miss? FirstMiss(Duty duty, MeetingGap gap, HolidayCalendar calendar)
    {
        Miss? first = null;
        for (var day = calendar.Coverage.Start; day <= calendar.Coverage.End; day = day.PlusDays(1))
        {
            if (gap.IsMeetingDay(day) && Outcome(duty, day, gap.Next(day), calendar) is { } miss)
            {
                if (!miss.IsMissed)
                {
                    return null;
                }

                first ??= miss with { Citation = gap.Citation };
            }
        }

        return first;
    }

    /// <summary>A meeting and the one after it: a duty before the later must fall after the earlier, a duty after the earlier must fall before the later.</summary>
    private static Miss? Outcome(Duty duty, LocalDate one, LocalDate next, HolidayCalendar calendar)
    {
        var isBefore = duty.Limit.Direction == Direction.Before;
        try
        {
            var due = duty.Limit.CountFrom(isBefore ? next : one, calendar).On;
            return new Miss(one, next, due, isBefore ? due < one : due > next, default!);
        }
        catch (Exception outside) when (outside is CalendarCoverageException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static RuleBookProblem Problem(Group group, Duty duty, Miss miss, HolidayCalendar calendar) => new(
        RuleBookFault.DeadlineOutOfReach,
        group.Id.Value,
        $"{duty.What}: {duty.Deadline.Words} is {(duty.Limit.Direction == Direction.Before ? "before the meeting before" : "after the next meeting")}, whenever the group meets as its terms say.",
        duty.Rule.Citation)
    {
        Witness = ValueList.Of(
            ProofWords.Placed($"meetings on {English.Date(miss.One)} and {English.Date(miss.Next)}", miss.Citation),
            ProofWords.Placed($"due on {English.Date(miss.Due)}", duty.Rule.Citation),
            $"every day from {English.Date(calendar.Coverage.Start)} to {English.Date(calendar.Coverage.End)} was tried"),
    };


    private sealed record Miss(LocalDate One, LocalDate Next, LocalDate Due, bool IsMissed, Citation Citation);
}
