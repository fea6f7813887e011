using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>Counts matters anew, in steps of one transaction each. Killed anywhere, it goes on from its last step: nothing is lost and nothing is done twice.</summary>
public sealed class Recalculator(Register register, RegisterCalendars calendars, MatterCount count, DatabaseLock runner, LondonClock clock, IOptions<RunnerOptions> options)
{
    private const string Lock = "recalculation";

    private readonly string owner = Guid.NewGuid().ToString();

    /// <summary>Does all that is asked for, one after the other; false when another runner is at it.</summary>
    public async Task<bool> RunAsync(CancellationToken stop = default)
    {
        while (await runner.TakeAsync(Lock, owner, stop))
        {
            register.ChangeTracker.Clear();
            var next = await register.Recalculations.Include(one => one.Process).Where(one => one.EndedAt == null).OrderBy(one => one.Id).FirstOrDefaultAsync(stop);
            if (next is null)
            {
                await runner.ReleaseAsync(Lock, owner, stop);
                return true;
            }

            await CountAsync(next, stop);
        }

        return false;
    }

    private async Task CountAsync(Recalculation wanted, CancellationToken stop)
    {
        var after = await calendars.AsOfAsync(register, wanted.After, stop);
        var left = new Queue<long>(await LeftAsync(wanted, after, stop));
        wanted.Total = wanted.Seen + left.Count;
        while (left.Count > 0)
        {
            if (!await runner.TakeAsync(Lock, owner, stop))
            {
                return;
            }

            await StepAsync(wanted.Id, [.. Enumerable.Range(0, Math.Min(options.Value.Step, left.Count)).Select(_ => left.Dequeue())], wanted.Total, after, stop);
        }

        register.ChangeTracker.Clear();
        var done = await register.Recalculations.SingleAsync(one => one.Id == wanted.Id, stop);
        (done.Total, done.EndedAt) = (wanted.Total, clock.Now);
        await register.SaveChangesAsync(stop);
    }

    /// <summary>The matters still to be counted: all of them, or those whose date the calendar moves.</summary>
    private async Task<IReadOnlyList<long>> LeftAsync(Recalculation wanted, KnownCalendars after, CancellationToken stop)
    {
        if (wanted.Whole)
        {
            return await register.Matters.Where(one => one.Id > wanted.LastMatterId).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(stop);
        }

        var before = await calendars.AsOfAsync(register, wanted.Before, stop);
        var moves = await CalendarMoves.OfAsync(register, before.Set, after.Set, wanted.LastMatterId, stop);
        return [.. moves.Select(move => move.Duty.MatterId).Distinct().Order()];
    }

    private async Task StepAsync(long wantedId, long[] ids, int total, KnownCalendars after, CancellationToken stop)
    {
        register.ChangeTracker.Clear();
        var wanted = await register.Recalculations.Include(one => one.Process).SingleAsync(one => one.Id == wantedId, stop);
        var matters = await register.Matters.Where(one => ids.Contains(one.Id)).Include(one => one.Facts).Include(one => one.Duties).AsSplitQuery().ToListAsync(stop);
        foreach (var matter in matters)
        {
            wanted.Moved += count.Count(register, matter, after, wanted.Process!);
        }

        (wanted.Total, wanted.Seen, wanted.LastMatterId) = (total, wanted.Seen + ids.Length, ids[^1]);
        await register.SaveChangesAsync(stop);
    }
}
