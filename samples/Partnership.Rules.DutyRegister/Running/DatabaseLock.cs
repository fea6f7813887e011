using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>One runner at a time, whichever machine it runs on. The lock runs out by itself when its holder is killed.</summary>
public sealed class DatabaseLock(Register register, LondonClock clock)
{
    private static readonly Duration Lease = Duration.FromMinutes(1);

    /// <summary>Takes the lock, or keeps it, for a minute; false when somebody else holds it.</summary>
    public async Task<bool> TakeAsync(string name, string owner, CancellationToken stop = default)
    {
        var (now, until) = (clock.Now, clock.Now + Lease);
        if (await register.RunnerLocks.Where(one => one.Name == name && (one.Owner == owner || one.Until < now))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Owner, owner).SetProperty(one => one.Until, until), stop) == 1)
        {
            return true;
        }

        return !await register.RunnerLocks.AnyAsync(one => one.Name == name, stop) && await FirstAsync(name, owner, until, stop);
    }

    public Task ReleaseAsync(string name, string owner, CancellationToken stop = default)
    {
        var now = clock.Now;
        return register.RunnerLocks.Where(one => one.Name == name && one.Owner == owner).ExecuteUpdateAsync(set => set.SetProperty(one => one.Until, now - Lease), stop);
    }

    private async Task<bool> FirstAsync(string name, string owner, Instant until, CancellationToken stop)
    {
        var row = new RunnerLock { Name = name, Owner = owner, Until = until };
        register.RunnerLocks.Add(row);
        try
        {
            await register.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
        finally
        {
            register.Entry(row).State = EntityState.Detached;
        }
    }
}
