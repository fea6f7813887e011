using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Finds the days of a pause in what the caller gave.</summary>
internal static class DeadlinePauses
{
    /// <summary>False, with the question asked, when the pause has begun and its end is not given.</summary>
    internal static bool TryFind(SingleLimit form, DeadlineRun run, [NotNullWhen(true)] out PausedDays? paused)
    {
        var (from, to) = form.Pause is null ? (null, null) : (run.Date(form.Pause.From), run.Date(form.Pause.To));
        paused = (from, to) switch
        {
            (null, null) => PausedDays.None,
            ({ } first, { } last) => Between(form.Pause!, run, first, last),
            _ => null,
        };
        if (paused is null)
        {
            run.Ask(from is null ? form.Pause!.From : form.Pause!.To);
        }

        return paused is not null;
    }

    private static PausedDays Between(DeadlinePause pause, DeadlineRun run, LocalDate first, LocalDate last)
    {
        Guard.Require(first <= last, $"{pause.To.Name} is before {pause.From.Name}.", nameof(pause));
        run.Reasoning.Step(
            run.Deadline.Rule,
            Finding.Met,
            $"The days from {English.Date(first)} to {English.Date(last)} do not count, both included");
        if (pause is { EndsWithin: { } limit, WhenLate: { } late } && last > limit.CountFrom(first, NoCalendar.EveryDay).On)
        {
            run.Reasoning.Caveat(late);
        }

        return new PausedDays(LocalDate.Max(first, run.Trigger.On), last);
    }
}

/// <summary>The days of a pause, and what they do to a count.</summary>
internal sealed record PausedDays(LocalDate First, LocalDate Last)
{
    internal static PausedDays None { get; } = new(new LocalDate(2000, 1, 2), new LocalDate(2000, 1, 1));

    /// <summary>The days of a pause as the caller gave them; none while either end is not given.</summary>
    internal static PausedDays Given(SingleLimit? form, DeadlineFacts arguments) =>
        form?.Pause is { } pause && arguments[pause.From.Name] is { } first && arguments[pause.To.Name] is { } last
            ? new PausedDays(DeadlineParameter.DatesIn(first)[0], DeadlineParameter.DatesIn(last)[0])
            : None;

    /// <summary>The calendar with every day of the pause closed, whatever the pause does to the limit.</summary>
    internal HolidayCalendar ClosingAll(HolidayCalendar calendar) => Length > 0 ? calendar.WithNonWorkingDays(Days()) : calendar;

    private int Length => Math.Max(0, Period.DaysBetween(First, Last) + 1);

    internal HolidayCalendar Closing(HolidayCalendar calendar, DeadlinePause? pause) =>
        pause?.Effect == PauseEffect.NotWorkingDays && Length > 0 ? calendar.WithNonWorkingDays(Days()) : calendar;

    /// <summary>The counted date moved on by the paused days, and rolled only then. A pause that begins after it finds the time run out and moves nothing.</summary>
    internal CountedDate Later(in CountedDate counted, TimeLimit limit, HolidayCalendar calendar, DeadlinePause? pause)
    {
        if (pause?.Effect != PauseEffect.LaterEnd || Length == 0 || First > counted.On)
        {
            return counted;
        }

        var moved = counted.BeforeRolling.PlusDays(Length);
        return counted with
        {
            BeforeRolling = moved,
            On = limit.Rolling.Roll(moved, calendar),
            OtherInterpretation = counted.OtherInterpretation?.PlusDays(Length),
        };
    }

    private IEnumerable<NonWorkingDay> Days() =>
        Enumerable.Range(0, Length).Select(place => new NonWorkingDay(First.PlusDays(place), "Does not count", "the pause of the deadline"));
}
