using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Calendars;

/// <summary>Changes of the calendar: first what would move, then, confirmed, the change itself.</summary>
public sealed class CalendarDesk(Register register, RegisterCalendars calendars, LondonClock clock)
{
    /// <summary>What would move if these days were added. Nothing is changed.</summary>
    public async Task<DryRun> TryAsync(IReadOnlyList<CalendarDay> days, CancellationToken stop = default)
    {
        var before = await calendars.NowAsync(register, stop);
        var moves = await CalendarMoves.OfAsync(register, before.Set, CalendarDays.AddedTo(before.Set, days), stop: stop);
        return new DryRun(await register.Duties.CountAsync(duty => duty.DoneOn == null, stop), moves);
    }

    /// <summary>Adds the days, and leaves the count of what moves to the runner. Both stand in one transaction, with who and why.</summary>
    public async Task<Recalculation> ConfirmAsync(IReadOnlyList<CalendarDay> days, Actor actor, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Why.Trim().Length == 0)
        {
            throw new RefusedException("why", "Say why, such as where the day was proclaimed.");
        }

        await RefuseAsync(days, stop);
        await using var transaction = await register.Database.BeginTransactionAsync(stop);
        var before = await calendars.NowAsync(register, stop);
        var process = new Process { Kind = ProcessKind.CalendarChanged, Who = actor.Who, Why = actor.Why.Trim(), When = clock.Now };
        process.Events.AddRange(days.Select(day => new ProcessEvent { What = $"{day.Name} ({day.Calendar})", Now = $"{Matters.Words.Day(day.On)} is {(day.IsOpen ? "a working day" : "closed")}" }));
        register.Processes.Add(process);
        await register.SaveChangesAsync(stop);
        register.CalendarDays.AddRange(days.Select(day => new CalendarDay { Calendar = day.Calendar, On = day.On, Name = day.Name, Source = day.Source, IsOpen = day.IsOpen, ProcessId = process.Id }));
        await register.SaveChangesAsync(stop);
        var last = await register.CalendarDays.MaxAsync(day => day.Id, stop);
        var wanted = new Recalculation { Process = process, Key = FormattableString.Invariant($"calendar-{last}"), Before = before.Last, After = last };
        register.Recalculations.Add(wanted);
        await register.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return wanted;
    }

    /// <summary>A form can be sent twice, or not as it was shown.</summary>
    private async Task RefuseAsync(IReadOnlyList<CalendarDay> days, CancellationToken stop)
    {
        var there = (await register.CalendarDays.AsNoTracking().ToListAsync(stop)).Select(day => (day.Calendar, day.On, day.IsOpen)).ToHashSet();
        if (days.Count == 0 || days.Any(day => !CalendarDays.Parts.Contains(day.Calendar)))
        {
            throw new RefusedException("days", "There is no day to add. Begin again.");
        }

        if (days.FirstOrDefault(day => there.Contains((day.Calendar, day.On, day.IsOpen))) is { } twice)
        {
            throw new RefusedException("days", $"{Matters.Words.Day(twice.On)} was added already. Nothing was changed.");
        }
    }
}

/// <summary>How many duties run, and which of them would move.</summary>
public sealed record DryRun(int Open, IReadOnlyList<DutyMove> Moves);
