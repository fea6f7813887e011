using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>The dates an equal argument would give.</summary>
internal static class OtherReadings
{
    private static readonly Counting[] Clear = [Counting.ClearDays, Counting.ClearDaysWithoutSundaysAndHolidays, Counting.ClearWorkingDays];

    internal static bool IsClear(Counting counting) => Clear.Contains(counting);

    internal static IEnumerable<string> Of(DeadlineAnswer answer, CountedDate counted)
    {
        if (counted.OtherInterpretation is { } other)
        {
            yield return $"Another interpretation gives {Dates.Words(other)}: the last day of the month itself.";
        }

        foreach (var counting in IsClear(answer.Limit.Counting) ? Clear.Where(one => one != answer.Limit.Counting) : [])
        {
            var limit = TimeLimit.Of(answer.Limit.Amount, answer.Limit.Unit, counting, answer.Limit.Direction).Rolled(answer.Limit.Rolling);
            if (Date(limit, answer) is { } date && date != counted.On)
            {
                yield return $"Another interpretation, {limit}, gives {Dates.Words(date)}.";
            }
        }
    }

    private static LocalDate? Date(TimeLimit limit, DeadlineAnswer answer) => DeadlineAnswer.Count(answer.From, limit, answer.Calendar).Counted?.On;
}
