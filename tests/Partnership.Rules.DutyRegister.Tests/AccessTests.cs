using System.Net;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Nobody is in where he does not belong: every page and address, for everybody.</summary>
public sealed class AccessTests(AccessTests.Shared shared) : IClassFixture<AccessTests.Shared>
{
    private const string Reader = "reader";
    private const string Officer = "officer";
    private const string Administrator = "administrator";

    private static readonly string[] Everybody = [Reader, Officer, Administrator];

    public static TheoryData<string, string[]> Pages => new()
    {
        { "/", Everybody },
        { "/matters/FOI-1", Everybody },
        { "/dates/1", Everybody },
        { "/matters/new", [Officer, Administrator] },
        { "/meeting", Everybody },
        { "/board", Everybody },
        { "/plan", Everybody },
        { "/definition", Everybody },
        { "/history", Everybody },
        { "/calendar", [Administrator] },
        { "/feeds", [Administrator] },
        { "/api/v1/events", Everybody },
        { "/api/v1/groups", Everybody },
        { "/api/v1/matters/FOI-1", Everybody },
        { "/api/v1/clocks/R25?on=2026-07-10", Everybody },
        { "/api/v1/timetables?group=southampton/board&meeting=2026-04-15", Everybody },
        { "/api/v1/receipts/1", Everybody },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_opens_to_those_alone_whom_it_concerns(string page, string[] roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        foreach (var role in Everybody.Append(null))
        {
            using var client = await shared.Host.SignedInAsync(role);
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
            var opened = answer.StatusCode == HttpStatusCode.OK;
            opened.Should().Be(roles.Contains(role), because: $"{role ?? "somebody not signed in"} asks for {page}, and got {answer.StatusCode}");
        }
    }

    [Fact]
    public void Every_page_and_address_is_in_the_table()
    {
        var routes = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetServices<Microsoft.AspNetCore.Routing.EndpointDataSource>(shared.Host.Services)
            .SelectMany(source => source.Endpoints).OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().ToArray();
        string[] open = ["/sign-in", "/not-allowed", "/error", "/health/live", "/health/ready", "/openapi/{documentName}.json", "/feeds/{token}.ics", "/.well-known/notice-keys.json"];
        string[] tried = ["/", "/Index", "/matters/{key}", "/dates/{id:long}", "/matters/new", "/meeting", "/board", "/plan", "/definition", "/history", "/calendar", "/feeds", "/recalculations/{id:long}", "/api/v1/events", "/api/v1/groups", "/api/v1/matters", "/api/v1/matters/{key}", "/api/v1/clocks/{rule}", "/api/v1/timetables", "/api/v1/receipts/{id:long}"];

        routes.Except(open).Should().BeSubsetOf(tried);
    }

    [Fact]
    public async Task A_reader_cannot_answer_for_an_officer()
    {
        using var client = await shared.Host.SignedInAsync(Reader);

        using var answer = await client.PostFormAsync("/meeting", "/matters/FOI-1", ("version", "0"), ("why", "mischief"));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().Should().Contain("/not-allowed");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var client = await shared.Host.SignedInAsync(Administrator);
        using var body = new FormUrlEncodedContent([KeyValuePair.Create("team", "a-team")]);

        using var answer = await client.PostAsync(new Uri("/feeds", UriKind.Relative), body);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Every_page_allows_a_browser_nothing_but_this_site()
    {
        using var client = await shared.Host.SignedInAsync(Reader);

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));

        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'self'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
    }

    [Fact]
    public void The_sign_in_for_development_refuses_to_run_elsewhere()
    {
        var act = () => SignIn.SignInSetup.AddSignIn(new Microsoft.Extensions.DependencyInjection.ServiceCollection(), new Microsoft.Extensions.Configuration.ConfigurationManager(), new Elsewhere());

        act.Should().Throw<InvalidOperationException>().WithMessage("*outside Development*");
    }

    public sealed class Shared : IAsyncLifetime
    {
        public RegisterHost Host { get; } = new();

        public async Task InitializeAsync() => await Host.EnterAsync(Entries.Under("FOI-1", "R25", new NodaTime.LocalDate(2026, 7, 10)));

        public Task DisposeAsync() => Host.DisposeAsync().AsTask();
    }

    private sealed class Elsewhere : Microsoft.Extensions.Hosting.IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "register";

        public string ContentRootPath { get; set; } = "/";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = null!;
    }
}
