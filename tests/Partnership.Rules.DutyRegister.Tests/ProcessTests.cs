using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Partnership.Rules.DutyRegister.Store;
using Xunit.Abstractions;
using Process = System.Diagnostics.Process;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>The register as a process of its own, killed by the system in the midst of a count, and two more started at once. Only where REGISTER_LOAD asks for it: a lock of one that was killed runs out after a minute.</summary>
public sealed class ProcessTests(ITestOutputHelper output) : IDisposable
{
    private readonly RegisterHost host = new();
    private readonly List<Process> running = [];

    public void Dispose()
    {
        foreach (var process in running.Where(one => !one.HasExited))
        {
            process.Kill();
            process.WaitForExit();
        }

        running.ForEach(process => process.Dispose());
        host.Dispose();
    }

    [Fact]
    public async Task Killed_in_a_count_and_two_started_at_once_nothing_is_lost_and_nothing_is_done_twice()
    {
        if (Environment.GetEnvironmentVariable("REGISTER_LOAD") is null)
        {
            output.WriteLine("skipped: REGISTER_LOAD is not set");
            return;
        }

        await LoadTests.EnterAsync(host, 5000);
        await host.ConfirmAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9)));
        for (var kills = 0; kills < 3; kills++)
        {
            var seen = (await CountAsync()).Seen;
            var first = Start();
            await UntilAsync(one => one.Seen > seen || one.EndedAt is not null);
            first.Kill();
            await first.WaitForExitAsync();
        }

        Start();
        Start();
        await UntilAsync(one => one.EndedAt is not null);

        var moves = await host.StoreAsync(register => register.ProcessEvents.CountAsync(one => one.What.EndsWith(": moved")));
        moves.Should().Be((await CountAsync()).Moved).And.Be(await host.StoreAsync(register => register.Outbox.CountAsync())).And.BePositive();
        (await host.StoreAsync(register => register.GivenDates.GroupBy(one => new { one.DutyId, one.LastCalendarDay }).CountAsync(same => same.Count() > 1))).Should().Be(0);
    }

    private Task<Recalculation> CountAsync() => host.StoreAsync(register => register.Recalculations.AsNoTracking().SingleAsync(one => !one.Whole));

    private async Task UntilAsync(Func<Recalculation, bool> so)
    {
        var began = Stopwatch.GetTimestamp();
        while (!so(await CountAsync()))
        {
            Stopwatch.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromMinutes(3));
            await Task.Delay(20);
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Examples"] = "none";
        start.Environment["Runner__Step"] = "50";
        start.Environment["ConnectionStrings__Register"] = host.Store.Connection;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        running.Add(process);
        return process;
    }
}
