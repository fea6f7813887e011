using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>The words in which the command line and its files name a limit.</summary>
internal static class LimitWords
{
    internal static IReadOnlyList<string> Units { get; } = ["working-days", "days", "weeks", "months", "years", "clear-days"];

    internal static IReadOnlyList<string> Readings { get; } = ["calendar", "sundays-and-holidays", "working-days"];

    /// <summary>The way of counting clear days that a word names. Working days only is the safest, and taken where no word is given.</summary>
    internal static Counting Reading(string word) => word switch
    {
        "calendar" => Counting.ClearDays,
        "sundays-and-holidays" => Counting.ClearDaysWithoutSundaysAndHolidays,
        "working-days" => Counting.ClearWorkingDays,
        _ => throw new FormatException(word),
    };

    /// <summary>The limit of an amount of a unit.</summary>
    internal static TimeLimit Of(string unit, int amount, Direction direction, Counting clearReading) => unit switch
    {
        "working-days" => TimeLimit.Of(amount, TimeUnit.Days, Counting.WorkingDays, direction),
        "days" => TimeLimit.Of(amount, TimeUnit.Days, Counting.DayZeroExcluded, direction),
        "weeks" => TimeLimit.Of(amount, TimeUnit.Weeks, Counting.DayZeroExcluded, direction),
        "months" => TimeLimit.Of(amount, TimeUnit.Months, Counting.CorrespondingDate, direction),
        "years" => TimeLimit.Of(amount, TimeUnit.Years, Counting.CorrespondingDate, direction),
        "clear-days" => TimeLimit.Of(amount, TimeUnit.Days, clearReading, direction),
        _ => throw new FormatException(unit),
    };
}
