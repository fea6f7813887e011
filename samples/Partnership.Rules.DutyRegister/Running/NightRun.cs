using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>Each night after two in London, counts all matters anew, once however many instances run; and does at once what a change of the calendar asks for.</summary>
public sealed partial class NightRun(IServiceScopeFactory scopes, TimeProvider time, ILogger<NightRun> log) : BackgroundService
{
    private static readonly LocalTime After = new(2, 0);

    /// <summary>Looks whether a night's count is wanted, and does what is asked for.</summary>
    public async Task TickAsync(CancellationToken stop = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (services.GetRequiredService<LondonClock>().Local is var local && local.TimeOfDay >= After)
        {
            await WantAsync(services, local.Date, stop);
            await services.GetRequiredService<Retention>().ForgetAsync(stop);
        }

        await services.GetRequiredService<Recalculator>().RunAsync(stop);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2), time);
        do
        {
            try
            {
                await TickAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is DbException or DbUpdateException or InvalidOperationException or TimeoutException && !stoppingToken.IsCancellationRequested)
            {
                Failed(log, failed);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static async Task WantAsync(IServiceProvider services, LocalDate night, CancellationToken stop)
    {
        var register = services.GetRequiredService<Register>();
        var key = $"night-{LocalDatePattern.Iso.Format(night)}";
        if (await register.Recalculations.AnyAsync(one => one.Key == key, stop))
        {
            return;
        }

        var last = (await services.GetRequiredService<RegisterCalendars>().NowAsync(register, stop)).Last;
        var process = new Process { Kind = ProcessKind.Recalculated, Who = "the register", Why = "every night", When = services.GetRequiredService<LondonClock>().Now };
        register.Recalculations.Add(new Recalculation { Process = process, Key = key, Before = last, After = last, Whole = true });
        try
        {
            await register.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Another instance asked for the same night first: its row is the one that counts.
            register.ChangeTracker.Clear();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The count stopped; it goes on from its last step.")]
    private static partial void Failed(ILogger log, Exception failed);
}
