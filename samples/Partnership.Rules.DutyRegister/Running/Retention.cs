using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>Forgets what is no history: notices that were sent, and the keys of requests. Matters, dates and who changed them are kept.</summary>
public sealed class Retention(Register register, LondonClock clock, IOptions<RunnerOptions> options)
{
    public async Task ForgetAsync(CancellationToken stop = default)
    {
        var (notices, requests) = (clock.Now - Duration.FromDays(options.Value.NoticeDays), clock.Now - Duration.FromDays(options.Value.RequestDays));
        await register.Outbox.Where(one => one.SentAt != null && one.SentAt < notices).ExecuteDeleteAsync(stop);
        await register.IdempotentRequests.Where(one => one.At < requests).ExecuteDeleteAsync(stop);
    }
}
