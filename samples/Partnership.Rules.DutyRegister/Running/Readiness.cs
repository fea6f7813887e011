using Microsoft.Extensions.Diagnostics.HealthChecks;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>Ready when the database answers; degraded when fewer than six months of calendar are left.</summary>
public sealed class Readiness(Register register, LondonClock clock) : IHealthCheck
{
    private const int FewMonths = 6;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await register.Database.CanConnectAsync(cancellationToken))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }

        var months = Measures.MonthsLeft(clock);
        var left = FormattableString.Invariant($"{months} months of calendar are left.");
        return months < FewMonths ? HealthCheckResult.Degraded(left) : HealthCheckResult.Healthy(left);
    }
}
