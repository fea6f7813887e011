using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Shell;

/// <summary>Where a limit that has no date runs out: before the first day of the calendar, after its last one, or at the end of the years themselves.</summary>
internal sealed class RefusalReason
{
    private readonly Func<HolidayCalendar, string> words;

    private RefusalReason(Func<HolidayCalendar, string> words) => this.words = words;

    internal static RefusalReason BeforeCoverage { get; } = new(calendar => $"{Coverage.Words(calendar)}. There is no data for earlier days.");

    internal static RefusalReason AfterCoverage { get; } = new(calendar => $"{Coverage.Words(calendar)}. Later years need --project-to.");

    internal static RefusalReason BeyondYears { get; } = new(_ => "dates run from year 1 to year 9999. Enter a smaller number.");

    internal static RefusalReason[] All => [BeforeCoverage, AfterCoverage, BeyondYears];

    internal static RefusalReason Of(TimeLimit limit, LocalDate from, HolidayCalendar calendar)
    {
        var plain = limit.Rolled(Rolling.Stay);
        var isCounted = plain.TryCountFrom(from, calendar, out var counted);
        var at = isCounted ? counted.On : from;
        return !isCounted && !limit.Counting.UsesCalendar ? BeyondYears
            : at < calendar.Coverage.Start ? BeforeCoverage
            : at > calendar.Coverage.End ? AfterCoverage
            : isCounted ? Beyond(limit.Rolling == Rolling.Previous)
            : Beyond(limit.Direction == Direction.Before);
    }

    /// <summary>Why, from the date on: it is the same for every limit of a calendar.</summary>
    internal string AfterDate(HolidayCalendar calendar) => $" cannot be counted: {words(calendar)}";

    private static RefusalReason Beyond(bool isBack) => isBack ? BeforeCoverage : AfterCoverage;
}
