using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Killed at every boundary of its work with the database and started again, the register ends as if it had not been: nothing lost, nothing twice.</summary>
public sealed class KillTests : IDisposable
{
    private readonly List<string> received = [];
    private readonly TestStore store = new() { IsPutBack = true };
    private readonly RegisterHost host;
    private DateTimeOffset began;

    public KillTests() => host = new RegisterHost(store).With("Runner:Step", "2").NoticesTo(new Receiver(received));

    public static TheoryData<string> Scenarios => [.. KillScenario.All.Keys];

    /// <summary>How many matters there are, so that there are as many boundaries as REGISTER_KILLS asks for.</summary>
    private static int Matters => int.TryParse(Environment.GetEnvironmentVariable("REGISTER_KILLS"), out var wanted) ? wanted / 8 : 8;

    /// <summary>On PostgreSQL, where the store is slow to put back, every eighteenth boundary, unless REGISTER_KILLS asks for all.</summary>
    private static int Stride => TestStore.OnPostgres && Environment.GetEnvironmentVariable("REGISTER_KILLS") is null ? 18 : 1;

    public void Dispose()
    {
        host.Dispose();
        store.Dispose();
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Killed_anywhere_and_gone_on_it_ends_the_same(string name)
    {
        var scenario = KillScenario.All[name];
        _ = host.Services; // Started before anything is counted.
        await scenario.Prepare(host, Matters);
        store.Keep();
        began = host.Time.GetUtcNow();
        await scenario.Act(host);
        await scenario.GoOn(host);
        var undisturbed = await OutcomeAsync();

        var kills = 0;
        for (var boundary = 0; await IsKilledAtAsync(scenario, boundary); boundary += Stride)
        {
            (await OutcomeAsync()).Should().Equal(undisturbed, because: $"it was killed at boundary {boundary}");
            received.Count.Should().BeLessThanOrEqualTo(received.Distinct(StringComparer.Ordinal).Count() + 1, because: "one notice at most can be on its way when it is killed");
            kills++;
        }

        kills.Should().BePositive();
    }

    /// <summary>Whether there was such a boundary: the work ends before one that is past its last.</summary>
    private async Task<bool> IsKilledAtAsync(KillScenario scenario, int boundary)
    {
        store.PutBack();
        host.Time.AdjustTime(began);
        received.Clear();
        host.Kill.KillAt(boundary);
        try
        {
            await scenario.Act(host);
        }
        catch (KilledException)
        {
            // What was not committed is gone, as when a process dies.
        }

        var isKilled = host.Kill.HasKilled;
        host.Kill.Spare();
        host.Time.Advance(TimeSpan.FromMinutes(3));
        await scenario.GoOn(host);
        return isKilled;
    }

    /// <summary>Everything the register holds and its receiver got, without numbers, ids and times.</summary>
    private Task<string[]> OutcomeAsync() => host.StoreAsync(async register =>
    {
        var duties = await register.Duties.AsNoTracking().Include(duty => duty.Matter).Include(duty => duty.Dates).OrderBy(duty => duty.Matter!.Key).ThenBy(duty => duty.Rule).ToListAsync();
        var processes = await register.Processes.AsNoTracking().Include(one => one.Events).ToListAsync();
        var counts = await register.Recalculations.AsNoTracking().OrderBy(one => one.Key).ToListAsync();
        var days = await register.CalendarDays.AsNoTracking().Select(day => day.Id).Order().ToListAsync();
        return duties.Select(duty => $"{duty.Matter!.Key} {duty.Rule} {duty.State} {duty.DueOn} {duty.DoneOn}: {string.Join(", ", duty.Dates.OrderBy(date => date.Id).Select(date => $"{date.DueOn} after day {days.IndexOf(date.LastCalendarDay) + 1}"))}")
            .Concat(processes.Select(one => $"{one.Kind} {one.Why}: {string.Join("; ", one.Events.Select(happened => $"{happened.What} {happened.Was} {happened.Now}").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal))
            .Concat(counts.Select(one => $"{one.Key.Split('-')[0]} {one.Seen} of {one.Total}, {one.Moved} moved, {(one.EndedAt is null ? "runs" : "ended")}"))
            .Append($"{await register.Matters.CountAsync()} matters, {await register.Set<MatterFact>().CountAsync()} facts, {await register.CalendarDays.CountAsync()} days, {await register.IdempotentRequests.CountAsync()} requests")
            .Append($"{await register.Outbox.CountAsync()} notices, {await register.Outbox.CountAsync(one => one.SentAt != null)} sent, {received.Distinct(StringComparer.Ordinal).Count()} received")
            .ToArray();
    });

    /// <summary>Takes every notice, and notes the id by which a receiver passes over one that it has.</summary>
    private sealed class Receiver(List<string> ids) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsStringAsync(cancellationToken);
            ids.Add(System.Text.Json.JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!);
            return new HttpResponseMessage(System.Net.HttpStatusCode.NoContent);
        }
    }
}
