using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>The contract that programs rely on.</summary>
public sealed class ApiTests : IDisposable
{
    private static readonly object Request = new { key = "FOI-9", team = "a-team", @event = "information-requested", on = "2026-07-10", why = "a test" };

    private readonly RegisterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task What_is_sent_twice_is_entered_once()
    {
        using var client = await ClientAsync("officer");

        using var first = await SendAsync(client, "key-1", Request);
        using var second = await SendAsync(client, "key-1", Request);

        first.StatusCode.Should().Be(HttpStatusCode.Created);
        second.StatusCode.Should().Be(HttpStatusCode.Created);
        (await host.StoreAsync(register => register.Matters.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task A_key_for_another_request_is_a_conflict()
    {
        using var client = await ClientAsync("officer");
        using var first = await SendAsync(client, "key-1", Request);

        using var other = await SendAsync(client, "key-1", new { key = "FOI-10", team = "a-team", @event = "information-requested", on = "2026-07-10" });

        other.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_matter_is_read_again_only_when_it_has_changed()
    {
        using var client = await ClientAsync("officer");
        using var first = await SendAsync(client, "key-1", Request);
        using var read = await client.GetAsync(new Uri("/api/v1/matters/FOI-9", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/matters/FOI-9");
        again.Headers.IfNoneMatch.Add(read.Headers.ETag!);

        using var same = await client.SendAsync(again);

        same.StatusCode.Should().Be(HttpStatusCode.NotModified);
        var document = await read.Content.ReadFromJsonAsync<JsonElement>();
        document.GetProperty("duties").EnumerateArray().Select(duty => duty.GetProperty("dueOn").GetString()).Should().Contain("2026-08-11");
    }

    [Theory]
    [InlineData("/api/v1/clocks/R25?on=2026-07-10&form=short", "form")]
    [InlineData("/api/v1/clocks/R25?on=10%20July", "on")]
    [InlineData("/api/v1/clocks/R25000?on=2026-07-10", "rule")]
    [InlineData("/api/v1/events?page=2", "page")]
    [InlineData("/api/v1/timetables?group=nowhere/board&meeting=2026-04-15", "group")]
    public async Task What_is_not_known_is_refused_by_its_name(string address, string field)
    {
        using var client = await ClientAsync("reader");

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name).Should().Equal(field);
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/matters/NO-1", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/api/v1/events", HttpStatusCode.MethodNotAllowed)]
    public async Task A_status_has_problem_details(string method, string address, HttpStatusCode status)
    {
        using var client = await ClientAsync("reader");
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await client.SendAsync(request);

        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("""{"key":"FOI-9","team":"a-team","event":"information-requested","on":"10 July 2026"}""", "on")]
    [InlineData("""{"key":"FOI-9","team":"a-team","event":"information-demanded","on":"2026-07-10"}""", "event")]
    [InlineData("""{"key":"FOI-9","team":"a-team","on":"2026-07-10"}""", "event")]
    [InlineData("""{"key":"John Smith","team":"a-team","event":"information-requested","on":"2026-07-10"}""", "key")]
    [InlineData("""{"key":"FOI-9","team":"a-team","event":"protection-notice-served","on":"2026-07-10"}""", "at")]
    [InlineData("""{"key":"FOI-9","team":"a-team","event":"information-requested","on":"2026-07-10","facts":{"no-such-fact":"1"}}""", "facts")]
    [InlineData("""{"key":null,"team":null,"event":"information-requested","on":null,"facts":{"a":null}}""", "on")]
    public async Task What_cannot_be_entered_is_refused_by_its_field(string body, string field)
    {
        using var client = await ClientAsync("officer");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/matters") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", "key-1");

        using var answer = await client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name).Should().Equal(field);
        (await host.StoreAsync(register => register.Matters.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task A_hundred_requests_at_once_are_each_entered_once()
    {
        using var client = await ClientAsync("officer");
        var sent = Enumerable.Range(0, 100).Select(place => SendAsync(client, $"key-{place / 2}", new { key = $"FOI-{place / 2}", team = "a-team", @event = "information-requested", on = "2026-07-10" }));

        var answers = await Task.WhenAll(sent);

        answers.Select(answer => answer.StatusCode).Should().OnlyContain(status => status == HttpStatusCode.Created, because: "each was sent twice, and the second is answered as the first was");
        (await host.StoreAsync(register => register.Matters.CountAsync())).Should().Be(50);
        (await host.StoreAsync(register => register.Duties.CountAsync())).Should().Be(50 * (await host.StoreAsync(register => register.Duties.CountAsync(duty => duty.Matter!.Key == "FOI-0"))));
    }

    /// <summary>A program whose every answer is held against the document of the API.</summary>
    private async Task<HttpClient> ClientAsync(string role) => await host.SignedInAsync(role, new ContractHandler(await Contract.OfAsync(host)));

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string once, object body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/matters") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", once);
        return client.SendAsync(request);
    }
}
