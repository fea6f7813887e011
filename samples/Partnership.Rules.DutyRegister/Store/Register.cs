using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>The register's tables, the same on SQLite and on PostgreSQL.</summary>
public abstract class Register(DbContextOptions options) : DbContext(options)
{
    public DbSet<Matter> Matters => Set<Matter>();

    public DbSet<Duty> Duties => Set<Duty>();

    public DbSet<GivenDate> GivenDates => Set<GivenDate>();

    public DbSet<Process> Processes => Set<Process>();

    public DbSet<ProcessEvent> ProcessEvents => Set<ProcessEvent>();

    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    public DbSet<Recalculation> Recalculations => Set<Recalculation>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<Feed> Feeds => Set<Feed>();

    public DbSet<IdempotentRequest> IdempotentRequests => Set<IdempotentRequest>();

    public DbSet<RunnerLock> RunnerLocks => Set<RunnerLock>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Watch();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Watch();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Matter>(matter =>
        {
            matter.HasIndex(one => one.Key).IsUnique();
            matter.HasIndex(one => one.Team);
            matter.Property(one => one.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<MatterFact>().HasIndex(fact => new { fact.MatterId, fact.Name }).IsUnique();
        modelBuilder.Entity<Duty>(duty =>
        {
            duty.HasIndex(one => new { one.MatterId, one.Rule, one.Stage }).IsUnique();
            duty.HasIndex(one => new { one.DoneOn, one.DueOn, one.Id });
            duty.Property(one => one.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<CalendarDay>().HasIndex(day => new { day.Calendar, day.On, day.IsOpen }).IsUnique();
        modelBuilder.Entity<Recalculation>(recalculation =>
        {
            recalculation.HasIndex(one => one.Key).IsUnique();
            recalculation.Property(one => one.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<OutboxMessage>().HasIndex(one => new { one.SentAt, one.NextAt });
        modelBuilder.Entity<Feed>().HasIndex(feed => feed.TokenHash).IsUnique();
        modelBuilder.Entity<IdempotentRequest>().HasIndex(one => one.Key).IsUnique();
        modelBuilder.Entity<RunnerLock>().HasKey(one => one.Name);
    }

    /// <summary>Counts the version of what is changed, and refuses to change what was written once for all.</summary>
    private void Watch()
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries())
        {
            Refuse(entry);
            if (entry is { State: EntityState.Modified, Entity: IVersioned versioned })
            {
                versioned.Version++;
            }
        }
    }

    private static void Refuse(EntityEntry entry)
    {
        if (entry is { State: EntityState.Modified or EntityState.Deleted, Entity: GivenDate or Process or ProcessEvent or CalendarDay })
        {
            throw new InvalidOperationException($"A {entry.Entity.GetType().Name} is history: it is added and never changed.");
        }
    }
}
