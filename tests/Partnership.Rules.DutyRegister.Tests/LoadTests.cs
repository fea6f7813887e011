using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Store;
using Xunit.Abstractions;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Many matters, where REGISTER_LOAD says how many. It holds to what moves; how long it takes is printed, for docs and not for a verdict.</summary>
public sealed class LoadTests(ITestOutputHelper output) : IDisposable
{
    private readonly RegisterHost host = new();

    private static int Many => int.TryParse(Environment.GetEnvironmentVariable("REGISTER_LOAD"), out var many) ? many : 500;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task What_a_dry_run_names_is_what_moves_and_once()
    {
        await TimeAsync("entered", () => EnterAsync(host, Many));
        var dry = await TimeAsync("dry run", () => host.TryAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9))));
        using var client = await host.SignedInAsync("reader");
        await client.GetStringAsync(new Uri("/", UriKind.Relative));
        await TimeAsync("a page of the list", () => client.GetStringAsync(new Uri("/?show=overdue", UriKind.Relative)));

        await TimeAsync("confirmed and recorded", async () =>
        {
            await host.ConfirmAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9)));
            return await host.RunAsync();
        });

        var moved = await host.StoreAsync(register => register.ProcessEvents.CountAsync(one => one.What.EndsWith(": moved")));
        moved.Should().Be(dry.Moves.Count);
        output.WriteLine($"{dry.Moves.Count} of {dry.Open} moved");
    }

    private async Task<T> TimeAsync<T>(string what, Func<Task<T>> act)
    {
        var began = Stopwatch.GetTimestamp();
        var result = await act();
        output.WriteLine($"{what}: {Stopwatch.GetElapsedTime(began).TotalSeconds:0.00} s");
        return result;
    }

    internal static Task<int> EnterAsync(RegisterHost host, int many) => host.WithAsync(async services =>
    {
        var register = services.GetRequiredService<Register>();
        var known = await services.GetRequiredService<RegisterCalendars>().NowAsync(register);
        var count = services.GetRequiredService<MatterCount>();
        string[] rules = ["R25", "R27", "R25", "R41", "R25", "R50", "R60", "R25"];
        for (var first = 0; first < many; first += 500)
        {
            register.ChangeTracker.Clear();
            var process = new Store.Process { Kind = ProcessKind.Entered, Who = "a load", Why = "a test", When = Instant.FromUtc(2026, 11, 30, 9, 0) };
            register.Processes.Add(process);
            foreach (var place in Enumerable.Range(first, Math.Min(500, many - first)))
            {
                var matter = Entries.Under($"M-{place}", rules[place % rules.Length], new LocalDate(2026, 10, 20).PlusDays(place % 40)).Checked();
                register.Matters.Add(matter);
                count.Count(register, matter, known, process);
            }

            await register.SaveChangesAsync();
        }

        return many;
    });
}
