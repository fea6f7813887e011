using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>Tells in short English lines how a date was come to.</summary>
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
            : answer.Limit.Counting == Counting.WorkingDaysBeginningWith ? $"{day} is day 1 if it is worked."
            : OtherReadings.IsClear(answer.Limit.Counting) ? $"{day} is not counted, and neither is the date arrived at: the days between are clear."
            : $"{day} is day 0 and is not counted.";
    }

    private static IEnumerable<string> Moves(DeadlineAnswer answer, CountedDate counted)
    {
        if (counted.MonthEndTaken)
        {
            yield return $"That month has no day {Options.Digits(answer.From.Day)}, so its last day stands for it.";
        }

        if (counted.Rolled)
        {
            yield return $"The count ends on {Dates.Words(counted.BeforeRolling)}, which is closed ({answer.Calendar.ReasonNotWorking(counted.BeforeRolling)}), and moves to {Dates.Words(counted.On)}.";
        }
    }

    private static IEnumerable<string> Grounds(DeadlineAnswer answer, CountedDate counted)
    {
        var calendar = answer.Calendar;
        yield return !calendar.Coverage.Contains(counted.On) ? "Nothing is known of whether that day is worked: the calendar does not reach it."
            : calendar.ReasonNotWorking(counted.On) is { } reason ? $"That day is itself closed ({reason}); the limit does not move it."
            : "That day is worked.";
        yield return $"Grounds: {Coverage.Words(calendar)}.";
        if (counted.Provisional)
        {
            yield return $"Provisional: holidays after {Dates.Plain(calendar.ProclaimedThrough)} are projected, not proclaimed; a proclamation can still move this.";
        }
    }
}
