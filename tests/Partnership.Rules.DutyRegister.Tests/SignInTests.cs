using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Outside Development, people sign in at a provider of OpenID Connect and programs come with its token.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private Provider provider = null!;
    private RegisterHost host = null!;

    /// <summary>By the clock of the machine: the provider and the cookies of the browser go by no other.</summary>
    public async Task InitializeAsync()
    {
        provider = await Provider.StartAsync();
        host = new RegisterHost { Environment = "Production" }
            .With("SignIn:Authority", Provider.Issuer).With("SignIn:ClientId", Provider.Client).With("SignIn:ClientSecret", Provider.Secret)
            .With("Receipts:Salt", Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(number => (byte)(number * 7))]))
            .With(services => services
                .Configure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, options => options.BackchannelHttpHandler = provider.Handler)
                .Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options => options.BackchannelHttpHandler = provider.Handler));
        host.Time.AdjustTime(DateTimeOffset.UtcNow);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Theory]
    [InlineData("reader", "/", HttpStatusCode.OK)]
    [InlineData("reader", "/matters/new", HttpStatusCode.Redirect)]
    [InlineData("officer", "/matters/new", HttpStatusCode.OK)]
    [InlineData("officer", "/calendar", HttpStatusCode.Redirect)]
    [InlineData("administrator", "/calendar", HttpStatusCode.OK)]
    [InlineData("a role of another service", "/", HttpStatusCode.Redirect)]
    public async Task A_person_is_in_by_the_role_that_the_provider_tells(string role, string page, HttpStatusCode status)
    {
        using var client = await SignedInAsync(role);

        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));

        answer.StatusCode.Should().Be(status);
        if (status == HttpStatusCode.Redirect)
        {
            answer.Headers.Location!.ToString().Should().Contain("/not-allowed");
        }
    }

    [Fact]
    public async Task A_person_is_shown_by_name_and_kept_by_key()
    {
        using var client = await SignedInAsync("officer");

        using var entered = await client.PostFormAsync("/matters/new", "/matters/new", ("event", "information-requested"), ("on-day", "10"), ("on-month", "7"), ("on-year", "2026"), ("key", "FOI-7"), ("team", "a-team"), ("why", "came by e-mail"));

        entered.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync(new Uri("/", UriKind.Relative))).Should().Contain(Provider.Name);
        (await host.StoreAsync(register => register.Processes.Select(one => one.Who).SingleAsync())).Should().Be("person-17");
        (await Texts.OfAsync(host)).Should().NotContain(text => text.Contains("Exampleperson", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_signs_out_is_out()
    {
        using var client = await SignedInAsync("reader");

        using var left = await client.PostFormAsync("/", "/sign-in?handler=Out");
        using var after = await client.GetAsync(new Uri("/", UriKind.Relative));

        left.Headers.Location!.ToString().Should().Be("/signed-out");
        after.Headers.Location!.ToString().Should().StartWith(Provider.Issuer);
    }

    [Fact]
    public async Task The_page_that_chooses_a_role_does_not_exist()
    {
        using var client = Browser();

        using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));

        answer.Headers.Location!.ToString().Should().StartWith(Provider.Issuer);
    }

    [Fact]
    public async Task A_program_comes_with_a_token()
    {
        using var client = Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync("reader"));

        using var answer = await client.GetAsync(new Uri("/api/v1/events", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("nonsense", HttpStatusCode.Unauthorized)]
    public async Task A_program_without_a_valid_token_is_told_so(string? token, HttpStatusCode status)
    {
        using var client = Browser();
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);

        using var answer = await client.GetAsync(new Uri("/api/v1/events", UriKind.Relative));

        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        answer.Headers.WwwAuthenticate.Should().ContainSingle(one => one.Scheme == "Bearer");
    }

    [Fact]
    public async Task A_program_that_reads_enters_nothing()
    {
        using var client = Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync("reader"));

        using var answer = await client.PostAsJsonAsync("/api/v1/matters", new { key = "FOI-9", team = "a-team", on = "2026-07-10" });

        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_does_not_open_a_page()
    {
        using var client = Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync("administrator"));

        using var answer = await client.GetAsync(new Uri("/feeds", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    private HttpClient Browser() => host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://register.test/") });

    /// <summary>Goes to the provider and back as a browser does.</summary>
    private async Task<HttpClient> SignedInAsync(string role)
    {
        provider.Roles = [role];
        var client = Browser();
        using var asked = await client.GetAsync(new Uri("/", UriKind.Relative));
        using var there = new HttpClient(provider.Handler);
        using var signed = await there.GetAsync(asked.Headers.Location);
        signed.StatusCode.Should().Be(HttpStatusCode.Redirect, because: await signed.Content.ReadAsStringAsync());
        using var back = await client.GetAsync(signed.Headers.Location);
        back.StatusCode.Should().Be(HttpStatusCode.Redirect, because: await back.Content.ReadAsStringAsync());
        return client;
    }

    private async Task<string> TokenAsync(string role)
    {
        provider.Roles = [role];
        using var there = new HttpClient(provider.Handler) { BaseAddress = new Uri(Provider.Issuer) };
        using var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = Provider.Client, ["client_secret"] = Provider.Secret });
        using var answer = await there.PostAsync(new Uri("connect/token", UriKind.Relative), body);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }
}
