using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>How a date was counted, in short English lines.</summary>
internal static class Explanation
{
    internal static IEnumerable<string> Of(DeadlineAnswer answer)
    {
        yield return $"The limit: {answer.Limit} {Dates.Words(answer.From)}.";
        yield return DayZero(answer);
        if (answer.Counted is not { } counted)
        {
            yield return $"No date: {answer.Problem}";
            yield break;
        }

        foreach (var line in SkippedRuns.Of(answer, counted).Concat(Moves(answer, counted)))
        {
            yield return line;
        }

        yield return $"The date: {Dates.Words(counted.On)}. That day is in time.";
        foreach (var line in OtherReadings.Of(answer, counted).Concat(Grounds(answer, counted)))
        {
            yield return line;
        }
    }

    private static string DayZero(DeadlineAnswer answer)
    {
        var day = Dates.Words(answer.From);
        return answer.Limit.Counting == Counting.BeginningWith ? $"{day} is day 1 and counts."
            : answer.Limit.Counting == Counting.WorkingDaysBeginningWith ? $"{day} is day 1 if it is a working day."
            : OtherReadings.IsClear(answer.Limit.Counting) ? $"{day} is not counted, and neither is the date below: only the days between them count."
            : $"{day} is day 0 and is not counted.";
    }

    private static IEnumerable<string> Moves(DeadlineAnswer answer, CountedDate counted)
    {
        if (counted.MonthEndTaken)
        {
            yield return $"That month has no day {Options.Digits(answer.From.Day)}, so the count ends on its last day.";
        }

        if (counted.Rolled)
        {
            yield return $"The count ends on {Dates.Words(counted.BeforeRolling)}, which is not a working day ({answer.Calendar.ReasonNotWorking(counted.BeforeRolling)}), and moves to {Dates.Words(counted.On)}.";
        }
    }

    private static IEnumerable<string> Grounds(DeadlineAnswer answer, CountedDate counted)
    {
        var calendar = answer.Calendar;
        yield return !calendar.Coverage.Contains(counted.On) ? "It is not known whether that day is a working day: the calendar ends before it."
            : calendar.ReasonNotWorking(counted.On) is { } reason ? $"That day is not a working day ({reason}). The limit does not move it."
            : "That day is a working day.";
        yield return $"Grounds: {Coverage.Words(calendar)}.";
        if (counted.Provisional)
        {
            yield return $"Provisional: holidays after {Dates.Plain(calendar.ProclaimedThrough)} are projected, not proclaimed; a proclamation can still move this.";
        }
    }
}
