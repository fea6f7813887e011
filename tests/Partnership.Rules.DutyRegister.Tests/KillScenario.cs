using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Notices;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Something that the register does and that may be killed, and what happens when it is started again.</summary>
internal sealed record KillScenario(Func<RegisterHost, int, Task> Prepare, Func<RegisterHost, Task> Act, Func<RegisterHost, Task> GoOn)
{
    private const string Asked = "ASK-1";

    private static Deadline Dated { get; } = StatuteBook.Deadlines.First(one => one.Rule.InForce.Covers(new LocalDate(2026, 7, 10)) && one.Parameters.Any(taken => taken.Kind == ParameterKind.Date));

    internal static IReadOnlyDictionary<string, KillScenario> All { get; } = new Dictionary<string, KillScenario>
    {
        ["a day is confirmed and what moves is counted"] = new(EnterAsync, ConfirmAndCountAsync, async host =>
        {
            // Whoever confirmed looks whether the day is there, and confirms again if it is not.
            await (await host.StoreAsync(register => register.CalendarDays.AnyAsync()) ? host.RunAsync() : ConfirmAndCountAsync(host));
        }),
        ["a night counts everything"] = new(SpoilAsync, NightAsync, NightAsync),
        ["a program enters a matter"] = new((_, _) => Task.CompletedTask, host => SendAsync(host), async host => (await SendAsync(host)).Should().Be(HttpStatusCode.Created)),
        ["an officer answers"] = new(
            async (host, _) => await host.EnterAsync(Entries.Under(Asked, Dated.Row, new LocalDate(2026, 7, 10))),
            AnswerAsync,
            async host => await (await host.StoreAsync(register => register.Set<MatterFact>().AnyAsync()) ? Task.CompletedTask : AnswerAsync(host))),
        ["notices are sent"] = new(
            async (host, many) =>
            {
                await EnterAsync(host, many);
                await ConfirmAndCountAsync(host);
            },
            SendDueAsync,
            async host =>
            {
                while (await host.Services.GetRequiredService<NoticeSender>().SendDueAsync() > 0)
                {
                    host.Time.Advance(TimeSpan.FromMinutes(3));
                }
            }),
    };

    private static async Task EnterAsync(RegisterHost host, int many)
    {
        for (var place = 0; place < many; place++)
        {
            await host.EnterAsync(Entries.Under($"M-{place}", "R25", new LocalDate(2026, 11, 20).PlusDays(place % 6)));
        }
    }

    private static async Task ConfirmAndCountAsync(RegisterHost host)
    {
        await host.ConfirmAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9)));
        await host.RunAsync();
    }

    /// <summary>Dates as a package with an error would have counted them: the night puts them right.</summary>
    private static async Task SpoilAsync(RegisterHost host, int many)
    {
        await EnterAsync(host, many);
        await host.StoreAsync(register => register.Duties.ExecuteUpdateAsync(set => set.SetProperty(duty => duty.DueOn, new LocalDate(2026, 12, 1))));
    }

    private static Task NightAsync(RegisterHost host) => host.Services.GetRequiredService<NightRun>().TickAsync();

    private static Task<Matter> AnswerAsync(RegisterHost host) => host.WithAsync(services => services.GetRequiredService<MatterBook>()
        .AnswerAsync(Asked, 0, new Dictionary<string, string> { [Dated.Parameters.First(one => one.Kind == ParameterKind.Date).Name] = "2026-07-20" }, Entries.Officer));

    private static Task<int> SendDueAsync(RegisterHost host) => host.Services.GetRequiredService<NoticeSender>().SendDueAsync();

    private static async Task<HttpStatusCode> SendAsync(RegisterHost host)
    {
        using var client = await host.SignedInAsync("officer");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/matters") { Content = JsonContent.Create(new { key = "FOI-9", team = "a-team", @event = "information-requested", on = "2026-07-10", why = "a test" }) };
        request.Headers.Add("Idempotency-Key", "key-1");
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
