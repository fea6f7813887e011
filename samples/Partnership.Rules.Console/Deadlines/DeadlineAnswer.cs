using NodaTime;
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
