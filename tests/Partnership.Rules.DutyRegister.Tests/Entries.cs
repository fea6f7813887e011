using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Enters matters and days as the pages do.</summary>
internal static class Entries
{
    internal static readonly Actor Officer = new("example officer", "a test");

    internal static NewMatter Happened(string key, string happened, LocalDate on, LocalTime? at = null) => new(key, "a-team", happened, null, on, at, new Dictionary<string, string>());

    internal static NewMatter Under(string key, string rule, LocalDate on) => new(key, "a-team", null, rule, on, null, new Dictionary<string, string>());

    internal static Task<Matter> EnterAsync(this RegisterHost host, NewMatter entry) => host.WithAsync(services => services.GetRequiredService<MatterBook>().EnterAsync(entry, Officer));

    internal static CalendarDay Day(string part, LocalDate on) => new() { Calendar = part, On = on, Name = "A day of mourning", Source = "a proclamation in a test" };

    internal static Task<Recalculation> ConfirmAsync(this RegisterHost host, params CalendarDay[] days) => host.WithAsync(services => services.GetRequiredService<CalendarDesk>().ConfirmAsync(days, Officer));

    internal static Task<DryRun> TryAsync(this RegisterHost host, params CalendarDay[] days) => host.WithAsync(services => services.GetRequiredService<CalendarDesk>().TryAsync(days));

    internal static Task<bool> RunAsync(this RegisterHost host, CancellationToken stop = default) => host.WithAsync(services => services.GetRequiredService<Recalculator>().RunAsync(stop));
}
