using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Deadlines;

/// <summary>A limit counted from a date; or why it could not be.</summary>
internal sealed record DeadlineAnswer(LocalDate From, TimeLimit Limit, HolidayCalendar Calendar)
{
    internal CountedDate? Counted { get; private init; }

    internal ValueList<SkippedDay> Skipped { get; private init; } = [];

    internal string? Problem { get; private init; }

    /// <summary>How far the limit has run; null unless that is asked.</summary>
    internal DeadlineProgress? Progress { get; init; }

    /// <summary>Whether the thing was done in time, as a code; null unless that is asked.</summary>
    internal string? Done { get; init; }

    internal static DeadlineAnswer Count(LocalDate from, TimeLimit limit, HolidayCalendar calendar)
    {
        var question = new DeadlineAnswer(from, limit, calendar);
        try
        {
            var counted = limit.CountFrom(from, calendar);
            return question with { Counted = counted, Skipped = limit.SkippedBetween(from, counted, calendar) };
        }
        catch (Exception outside) when (outside is CalendarCoverageException or ArgumentOutOfRangeException)
        {
            return question with { Problem = Coverage.Refusal(limit, from, calendar) };
        }
    }
}
