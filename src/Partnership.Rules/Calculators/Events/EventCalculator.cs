using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which deadlines an event starts, soonest first, and which deadlines can follow later.</summary>
/// <remarks>
/// Worked example: a request for information received on 10 July 2026 is answered by 11 August 2026 (R25); if the public interest is weighed, a further
/// time runs from that date (R81).
/// </remarks>
/// <example><code>var started = EventCalculator.Assess(LawEvent.ChildReferred, StatuteBook.Deadlines, TriggerTime.Parse("2026-05-20"), DeadlineFacts.None, UkCalendars.All);</code></example>
public static class EventCalculator
{
    /// <summary>Every deadline that the event starts.</summary>
    /// <param name="on">The event.</param>
    /// <param name="deadlines">The deadlines to draw on, such as every one that is built in.</param>
    /// <param name="at">When it happened; with the time of day where hours are counted.</param>
    /// <param name="arguments">What the deadlines need with it, each fact given once for all of them.</param>
    /// <param name="calendars">The calendars to draw on.</param>
    /// <exception cref="ArgumentException">An argument is not a parameter of any deadline of the event.</exception>
    /// <exception cref="FormatException">An argument has a value that a deadline does not take.</exception>
    public static EventResult Assess(LawEvent on, IEnumerable<Deadline> deadlines, TriggerTime at, DeadlineFacts arguments, CalendarSet calendars)
    {
        var ties = EventTies.Of(Guard.NotNull(on), Guard.NotNull(deadlines));
        EventTies.Check(on, ties, Guard.NotNull(arguments));
        var run = new EventRun(at, arguments, Guard.NotNull(calendars));
        foreach (var tie in ties)
        {
            run.Add(tie);
        }

        return run.Conclude(on);
    }
}
