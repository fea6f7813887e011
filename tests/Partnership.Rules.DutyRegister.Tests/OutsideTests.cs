using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Partnership.Rules.DutyRegister.Feeds;
using Partnership.Rules.DutyRegister.Notices;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Writes what the register sends into the folder that REGISTER_OUTSIDE names, for programs of others to read: see outside.sh. Without a folder it only holds that there is something to write.</summary>
public sealed class OutsideTests : IDisposable
{
    private readonly Recorder recorder = new();
    private readonly RegisterHost host;

    public OutsideTests() => host = new RegisterHost().NoticesTo(recorder);

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Feeds_and_what_they_must_hold()
    {
        await host.EnterAsync(Entries.Happened("FOI-1", "information-requested", new LocalDate(2026, 7, 10)));
        await host.EnterAsync(Entries.Happened("DAPN-1", "protection-notice-served", new LocalDate(2026, 11, 28), new LocalTime(22, 15)));
        await host.EnterAsync(Entries.Happened("BOARD-1", "southampton/board/meeting", new LocalDate(2026, 12, 16)) with { Team = "democratic-services" });
        foreach (var (name, team, board) in new (string Name, string? Team, string? Board)[] { ("team", "a-team", null), ("board", null, "southampton/board") })
        {
            var token = await host.WithAsync(services => services.GetRequiredService<FeedDesk>().MakeAsync(team, board, Entries.Officer));
            using var client = host.CreateClient();
            var feed = await client.GetStringAsync(new Uri($"/feeds/{token}.ics", UriKind.Relative));
            var expected = await host.StoreAsync(register => register.Duties.Where(duty => board == null ? duty.Matter!.Team == team : duty.Matter!.Event!.StartsWith(board))
                .Select(duty => new { matter = duty.Matter!.Key, on = duty.DueOn ?? duty.OpensOn, title = duty.Title }).ToListAsync());
            expected.Should().Contain(one => one.on != null);
            Keep($"{name}.ics", feed);
            Keep($"{name}.json", JsonSerializer.Serialize(expected.Select(one => new { one.matter, on = one.on?.ToString("uuuu-MM-dd", null), one.title })));
        }
    }

    [Fact]
    public async Task A_notice_and_the_key_that_signed_it()
    {
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new LocalDate(2026, 11, 20)));
        await host.ConfirmAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9)));
        await host.RunAsync();
        var sender = host.Services.GetRequiredService<NoticeSender>();

        (await sender.SendDueAsync()).Should().Be(1);
        (await sender.PingAsync()).Should().Contain("204");

        using var client = host.CreateClient();
        Keep("keys.json", await client.GetStringAsync(new Uri("/.well-known/notice-keys.json", UriKind.Relative)));
        Keep("notices.json", JsonSerializer.Serialize(recorder.Requests));
        recorder.Requests.Should().HaveCount(2);
    }

    private static void Keep(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("REGISTER_OUTSIDE") is { } folder)
        {
            File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    /// <summary>A request as it came over the wire.</summary>
    private sealed record Recorded(string Method, string Target, Dictionary<string, string> Headers, string Body);

    private sealed class Recorder : HttpMessageHandler
    {
        internal List<Recorded> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var headers = request.Headers.Concat(request.Content!.Headers).ToDictionary(header => header.Key.ToLowerInvariant(), header => string.Join(", ", header.Value));
            Requests.Add(new(request.Method.Method, request.RequestUri!.ToString(), headers, Convert.ToBase64String(await request.Content.ReadAsByteArrayAsync(cancellationToken))));
            return new HttpResponseMessage(HttpStatusCode.NoContent);
        }
    }
}
