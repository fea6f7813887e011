using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Partnership.Rules.DutyRegister.Notices;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>A notice is sent when a date moves, signed, and once.</summary>
public sealed partial class NoticeTests : IDisposable
{
    private readonly RegisterHost host = new RegisterHost().With("Notices:Address", "http://127.0.0.1:0/");

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_receiver_verifies_the_signature_and_gets_each_notice_once()
    {
        using var receiver = new HttpListener();
        var port = FreePort();
        receiver.Prefixes.Add($"http://127.0.0.1:{port}/");
        receiver.Start();
        host.With("Notices:Address", $"http://127.0.0.1:{port}/hook");
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new LocalDate(2026, 11, 20)));
        await host.ConfirmAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9)));
        await host.RunAsync();
        using var client = host.CreateClient();
        var key = JsonDocument.Parse(await client.GetStringAsync(new Uri("/.well-known/notice-keys.json", UriKind.Relative))).RootElement.GetProperty("keys")[0];

        var sender = host.Services.GetRequiredService<NoticeSender>();
        var sending = sender.SendDueAsync();
        var context = await receiver.GetContextAsync();
        var body = await ReadAsync(context);

        Verified(context.Request, body, key).Should().BeTrue();
        (await sending).Should().Be(1);
        (await sender.SendDueAsync()).Should().Be(0);
        JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("matter").GetString().Should().Be("FOI-1");
    }

    [Fact]
    public async Task A_notice_that_is_not_taken_is_sent_again_later()
    {
        host.With("Notices:Address", $"http://127.0.0.1:{FreePort()}/nobody");
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new LocalDate(2026, 11, 20)));
        await host.ConfirmAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9)));
        await host.RunAsync();
        var sender = host.Services.GetRequiredService<NoticeSender>();

        (await sender.SendDueAsync()).Should().Be(0);

        var message = await host.StoreAsync(register => register.Outbox.SingleAsync());
        (message.Attempts, message.SentAt, message.TakenUntil).Should().Be((1, null, null));
        (message.NextAt > message.CreatedAt).Should().BeTrue();
    }

    [Fact]
    public async Task Two_senders_never_take_the_same_notice()
    {
        await host.EnterAsync(Entries.Under("FOI-1", "R25", new LocalDate(2026, 11, 20)));
        await host.ConfirmAsync(Entries.Day("england-and-wales", new LocalDate(2026, 12, 9)));
        await host.RunAsync();

        var first = await host.WithAsync(services => services.GetRequiredService<Outbox>().TakeAsync(10));
        var second = await host.WithAsync(services => services.GetRequiredService<Outbox>().TakeAsync(10));

        first.Should().HaveCount(1);
        second.Should().BeEmpty();
    }

    /// <summary>Verifies by the text of RFC 9421 alone, not by the code that signs.</summary>
    private static bool Verified(HttpListenerRequest request, byte[] body, JsonElement key)
    {
        var input = request.Headers["Signature-Input"]!["sig1=".Length..];
        var digest = $"sha-256=:{Convert.ToBase64String(SHA256.HashData(body))}:";
        var values = new Dictionary<string, string> { ["@method"] = request.HttpMethod, ["@target-uri"] = request.Url!.ToString(), ["content-type"] = request.ContentType!, ["content-digest"] = request.Headers["Content-Digest"]! };
        var names = Quoted().Matches(input[..input.IndexOf(')', StringComparison.Ordinal)]).Select(match => match.Groups[1].Value);
        var signed = string.Concat(names.Select(name => $"\"{name}\": {values[name]}\n")) + $"\"@signature-params\": {input}";
        using var verifier = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = Bytes(key.GetProperty("x")), Y = Bytes(key.GetProperty("y")) } });
        var signature = Convert.FromBase64String(request.Headers["Signature"]!["sig1=:".Length..^1]);
        return values["content-digest"] == digest && verifier.VerifyData(Encoding.ASCII.GetBytes(signed), signature, HashAlgorithmName.SHA256);
    }

    private static byte[] Bytes(JsonElement text)
    {
        var plain = text.GetString()!.Replace('-', '+').Replace('_', '/');
        return Convert.FromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='));
    }

    private static async Task<byte[]> ReadAsync(HttpListenerContext context)
    {
        using var copy = new MemoryStream();
        await context.Request.InputStream.CopyToAsync(copy);
        context.Response.StatusCode = 204;
        context.Response.Close();
        return copy.ToArray();
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
