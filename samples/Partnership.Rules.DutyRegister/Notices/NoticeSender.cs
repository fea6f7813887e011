using System.Data.Common;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Notices;

/// <summary>Sends notices to the address that the configuration names, in the background.</summary>
public sealed partial class NoticeSender(IServiceScopeFactory scopes, IHttpClientFactory clients, NoticeSigner signer, NoticeWriter writer, IOptions<NoticeOptions> options, TimeProvider time, ILogger<NoticeSender> log) : BackgroundService
{
    private const int AtOnce = 50;

    /// <summary>Sends what is due just now, and says how many were sent.</summary>
    public async Task<int> SendDueAsync(CancellationToken stop = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();
        var sent = 0;
        foreach (var message in options.Value.Address is null ? [] : await outbox.TakeAsync(AtOnce, stop))
        {
            sent += await SendAsync(outbox, message, stop) ? 1 : 0;
        }

        return sent;
    }

    /// <summary>Sends a notice that says nothing, and tells what the receiver answered.</summary>
    public async Task<string> PingAsync(CancellationToken stop = default)
    {
        if (options.Value.Address is null)
        {
            throw new RefusedException("ping", "No receiver is named. Put its address into Notices:Address.");
        }

        try
        {
            return $"The receiver answered {await PostAsync(writer.Ping(), stop)}.";
        }
        catch (Exception failed) when (failed is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            throw new RefusedException("ping", $"The receiver did not take the notice: {failed.Message}");
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await SendDueAsync(stoppingToken) == AtOnce)
                {
                    stoppingToken.ThrowIfCancellationRequested();
                }
            }
            catch (Exception failed) when (failed is DbException or DbUpdateException or InvalidOperationException or TimeoutException && !stoppingToken.IsCancellationRequested)
            {
                Failed(log, failed);
            }
        }
    }

    private async Task<bool> SendAsync(Outbox outbox, OutboxMessage message, CancellationToken stop)
    {
        try
        {
            await PostAsync(message, stop);
            await outbox.SentAsync(message, stop);
            return true;
        }
        catch (Exception failed) when (failed is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            NotSent(log, message.EventId, message.Attempts);
            await outbox.FailedAsync(message, stop);
            return false;
        }
    }

    private async Task<int> PostAsync(OutboxMessage message, CancellationToken stop)
    {
        var body = Encoding.UTF8.GetBytes(message.Body);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/cloudevents+json");
        signer.Sign(request, body, time.GetUtcNow());
        using var client = clients.CreateClient(nameof(NoticeSender));
        using var response = await client.SendAsync(request, stop);
        response.EnsureSuccessStatusCode();
        return (int)response.StatusCode;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notice {EventId} was not taken at attempt {Attempts}; it is tried again.")]
    private static partial void NotSent(ILogger log, Guid eventId, int attempts);

    [LoggerMessage(Level = LogLevel.Error, Message = "Notices could not be taken from the outbox; it is tried again.")]
    private static partial void Failed(ILogger log, Exception failed);
}
