using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Examples;

/// <summary>A few invented matters for a first look, in Development and in an empty register alone. They have keys, and no names.</summary>
internal static class ExampleMatters
{
    internal static async Task AddAsync(IServiceProvider services, IHostEnvironment environment)
    {
        var register = services.GetRequiredService<Register>();
        if (!environment.IsDevelopment() || services.GetRequiredService<IConfiguration>()["Examples"] == "none" || await register.Matters.AnyAsync())
        {
            return;
        }

        var book = services.GetRequiredService<MatterBook>();
        var today = services.GetRequiredService<LondonClock>().Today;
        foreach (var one in Of(today))
        {
            await book.EnterAsync(one, new Actor("the register", "an example for a first look"));
        }
    }

    private static IEnumerable<NewMatter> Of(LocalDate today)
    {
        yield return One("FOI-2026-014", "information-governance", "information-requested", today.PlusDays(-12));
        yield return One("FOI-2026-015", "information-governance", "information-requested", today.PlusDays(-40));
        yield return One("SAR-2026-003", "information-governance", "subject-access-requested", today.PlusDays(-5));
        yield return One("HOU-2026-101", "housing-options", "first-satisfied-of-homelessness", today.PlusDays(-9));
        yield return One("DAPN-2026-007", "marac-and-orders", "protection-notice-served", today.PlusDays(-1), new LocalTime(22, 15));
        yield return One("CMP-2026-030", "complaints", "council-complaint-received", today.PlusDays(-3));
    }

    private static NewMatter One(string key, string team, string happened, LocalDate on, LocalTime? at = null) =>
        new(key, team, happened, null, on, at, new Dictionary<string, string>());
}
