using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Notices;

/// <summary>Takes notices that are due, one sender each, and notes what became of them.</summary>
public sealed class Outbox(Register register, LondonClock clock)
{
    /// <summary>After so many attempts, some three weeks, a notice is given up; the page of notices counts it.</summary>
    public const int MostAttempts = 30;

    private static readonly Duration Lease = Duration.FromMinutes(2);

    /// <summary>Takes up to so many notices. PostgreSQL passes over rows that another sender holds; SQLite has one writer at a time.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> TakeAsync(int most, CancellationToken stop = default)
    {
        await using var transaction = await register.Database.BeginTransactionAsync(stop);
        var now = clock.Now;
        var due = await (register.Database.IsNpgsql()
            ? register.Outbox.FromSql($"""SELECT * FROM "Outbox" WHERE "SentAt" IS NULL AND "Attempts" < {MostAttempts} AND "NextAt" <= {now} AND ("TakenUntil" IS NULL OR "TakenUntil" < {now}) ORDER BY "Id" LIMIT {most} FOR UPDATE SKIP LOCKED""")
            : register.Outbox.Where(one => one.SentAt == null && one.Attempts < MostAttempts && one.NextAt <= now && (one.TakenUntil == null || one.TakenUntil < now)).OrderBy(one => one.Id).Take(most)).ToListAsync(stop);
        foreach (var message in due)
        {
            (message.TakenUntil, message.Attempts) = (now + Lease, message.Attempts + 1);
        }

        await register.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return due;
    }

    public async Task SentAsync(OutboxMessage message, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        (message.SentAt, message.TakenUntil) = (clock.Now, null);
        await register.SaveChangesAsync(stop);
    }

    /// <summary>Tries again after 1, 2, 4, 8 minutes and so on, at most a day later.</summary>
    public async Task FailedAsync(OutboxMessage message, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        var wait = Duration.FromMinutes(Math.Min(1440, Math.Pow(2, message.Attempts - 1)));
        (message.NextAt, message.TakenUntil) = (clock.Now + wait, null);
        await register.SaveChangesAsync(stop);
    }
}
