using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Rules.DutyRegister.Running;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Limits on requests, on uploads and on what is kept; health and headers.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly RegisterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Too_many_requests_are_refused_with_problem_details()
    {
        host.With("Limits:RequestsAMinute", "5");
        using var client = host.CreateClient();
        var answers = new List<HttpResponseMessage>();
        for (var request = 0; request < 6; request++)
        {
            answers.Add(await client.GetAsync(new Uri("/api/v1/events", UriKind.Relative)));
        }

        answers[4].StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        answers[5].StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        answers[5].Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task A_person_who_asks_too_much_is_told_in_words()
    {
        host.With("Limits:RequestsAMinute", "2");
        using var client = host.CreateClient();
        for (var request = 0; request < 2; request++)
        {
            using var before = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        }

        using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        Forms.Text(await answer.Content.ReadAsStringAsync()).Should().Contain("Too many requests");
    }

    [Theory]
    [InlineData("/plan", "/plan", "plan")]
    [InlineData("/board", "/board", "members")]
    [InlineData("/calendar", "/calendar?handler=List", "list")]
    [InlineData("/definition/interview", "/definition/interview?handler=Begin", "facts")]
    public async Task A_file_of_more_than_ten_megabytes_is_refused(string page, string target, string field)
    {
        host.UseKestrel(0);
        host.StartServer();
        using var client = await host.SignedInAsync("administrator");

        try
        {
            using var answer = await client.PostFileAsync(page, target, field, new byte[11 * 1024 * 1024]);
            ((int)answer.StatusCode).Should().BeOneOf(400, 413);
        }
        catch (HttpRequestException)
        {
            // The server closed the connection before the whole file was sent.
        }
    }

    [Fact]
    public async Task A_program_that_sends_more_than_ten_megabytes_is_refused()
    {
        host.UseKestrel(0);
        host.StartServer();
        using var client = await host.SignedInAsync("reader");
        using var body = new StringContent($"{{\"on\":\"{new string('1', 11 * 1024 * 1024)}\"}}", System.Text.Encoding.UTF8, "application/json");

        try
        {
            using var answer = await client.PostAsync(new Uri("/api/v1/interviews", UriKind.Relative), body);
            answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException)
        {
            // The server closed the connection before the whole document was sent.
        }
    }

    [Fact]
    public async Task Health_tells_of_the_database_and_of_the_calendar()
    {
        using var client = host.CreateClient();

        (await client.GetStringAsync(new Uri("/health/live", UriKind.Relative))).Should().Be("Healthy");
        var ready = await client.GetFromJsonAsync<JsonElement>("/health/ready");

        ready.GetProperty("status").GetString().Should().Be("Healthy");
        ready.GetProperty("details")[0].GetString().Should().MatchRegex("^[0-9]+ months of calendar are left");
    }

    [Fact]
    public async Task Health_warns_before_the_calendar_ends()
    {
        host.Time.Advance(TimeSpan.FromDays(730));
        using var client = host.CreateClient();

        (await client.GetFromJsonAsync<JsonElement>("/health/ready")).GetProperty("status").GetString().Should().Be("Degraded");
    }

    [Fact]
    public async Task Measures_tell_what_has_no_date_what_is_due_and_how_long_the_calendar_lasts()
    {
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new NodaTime.LocalDate(2026, 11, 4)));
        var measured = new Dictionary<string, int>(StringComparer.Ordinal);
        using var listener = new System.Diagnostics.Metrics.MeterListener { InstrumentPublished = (instrument, own) => Enable(instrument, own) };
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => measured[instrument.Name] = value);
        listener.Start();
        listener.RecordObservableInstruments();

        measured.Should().ContainKeys("duties_without_date", "duties_due_within_7_days", "calendar_months_left");
        measured["duties_due_within_7_days"].Should().Be(1, because: "20 working days after 4 November 2026 end in the first days of December");
        measured["calendar_months_left"].Should().BeGreaterThan(20);

        void Enable(System.Diagnostics.Metrics.Instrument instrument, System.Diagnostics.Metrics.MeterListener own)
        {
            if (instrument.Meter == host.Services.GetRequiredService<Measures>().Meter)
            {
                own.EnableMeasurementEvents(instrument);
            }
        }
    }

    [Fact]
    public async Task What_is_no_history_is_forgotten_and_what_is_history_stays()
    {
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new NodaTime.LocalDate(2026, 11, 20)));
        await host.StoreAsync(async register =>
        {
            var now = NodaTime.Instant.FromDateTimeOffset(host.Time.GetUtcNow());
            register.IdempotentRequests.Add(new() { Key = "key-1", BodyHash = "hash", MatterKey = "FOI-1", At = now });
            register.Outbox.Add(new() { EventId = Guid.NewGuid(), Body = "sent", CreatedAt = now, NextAt = now, SentAt = now });
            register.Outbox.Add(new() { EventId = Guid.NewGuid(), Body = "waits", CreatedAt = now, NextAt = now });
            return await register.SaveChangesAsync();
        });
        var dates = await host.StoreAsync(register => register.GivenDates.CountAsync());
        host.Time.Advance(TimeSpan.FromDays(100));

        await host.Services.GetRequiredService<NightRun>().TickAsync();

        (await host.StoreAsync(register => register.IdempotentRequests.CountAsync())).Should().Be(0);
        (await host.StoreAsync(register => register.Outbox.Select(one => one.Body).SingleAsync())).Should().Be("waits");
        (await host.StoreAsync(register => register.GivenDates.CountAsync())).Should().Be(dates);
    }
}
