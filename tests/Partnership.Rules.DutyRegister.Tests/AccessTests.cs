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
        { "/history/1", Everybody },
        { "/definition/interview", Everybody },
        { "/recalculations/1", Everybody },
        { "/calendar", [Administrator] },
        { "/feeds", [Administrator] },
        { "/notices", [Administrator] },
        { "/api/v1/events", Everybody },
        { "/api/v1/groups", Everybody },
        { "/api/v1/matters/FOI-1", Everybody },
        { "/api/v1/clocks/R25?on=2026-07-10", Everybody },
        { "/api/v1/timetables?group=southampton/board&meeting=2026-04-15", Everybody },
        { "/api/v1/receipts/1", Everybody },
    };

    /// <summary>What a form or a program sends, and who may send it. Nothing of it is valid: who is let in is told what is wrong, and changes nothing.</summary>
    public static TheoryData<string, string[]> Actions => new()
    {
        { "/matters/new", [Officer, Administrator] },
        { "/matters/FOI-1", [Officer, Administrator] },
        { "/matters/FOI-1?handler=Done", [Officer, Administrator] },
        { "/meeting", Everybody },
        { "/board", Everybody },
        { "/plan", Everybody },
        { "/definition", Everybody },
        { "/definition/interview", Everybody },
        { "/definition/interview?handler=Begin", Everybody },
        { "/definition/interview?handler=Save", Everybody },
        { "/calendar?handler=Day", [Administrator] },
        { "/calendar?handler=List", [Administrator] },
        { "/calendar?handler=Confirm", [Administrator] },
        { "/feeds", [Administrator] },
        { "/feeds?handler=Revoke", [Administrator] },
        { "/notices", [Administrator] },
        { "/api/v1/matters", [Officer, Administrator] },
        { "/api/v1/boards", Everybody },
        { "/api/v1/interviews", Everybody },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task An_action_is_open_to_those_alone_whom_it_concerns(string target, string[] roles)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(roles);
        foreach (var role in Everybody.Append(null))
        {
            using var client = await shared.Host.SignedInAsync(role);
            using var nothing = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
            using var answer = target.StartsWith("/api", StringComparison.Ordinal)
                ? await client.PostAsync(new Uri(target, UriKind.Relative), nothing)
                : await client.PostFormAsync(role is null ? "/sign-in" : "/meeting", target);
            var opened = answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest;
            opened.Should().Be(roles.Contains(role), because: $"{role ?? "somebody not signed in"} sends to {target}, and got {answer.StatusCode} {answer.Headers.Location}");
        }
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Nothing_is_done_for_a_form_of_another_site(string target, string[] roles)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(roles);
        if (target.StartsWith("/api", StringComparison.Ordinal))
        {
            return; // A browser sends no cookie of this site from another one with a POST (SameSite), and a form cannot send JSON.
        }

        using var client = await shared.Host.SignedInAsync(Administrator);
        using var nothing = new FormUrlEncodedContent([]);
        using var answer = await client.PostAsync(new Uri(target, UriKind.Relative), nothing);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

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
        string[] open = ["/sign-in", "/signed-out", "/not-allowed", "/error", "/health/live", "/health/ready", "/openapi/{documentName}.json", "/feeds/{token}.ics", "/.well-known/notice-keys.json"];
        string[] tried = ["/", "/Index", "/matters/{key}", "/dates/{id:long}", "/matters/new", "/meeting", "/board", "/plan", "/definition", "/definition/interview", "/history", "/history/{id:long}", "/duties/{id:long}", "/calendar", "/feeds", "/notices", "/recalculations/{id:long}", "/api/v1/events", "/api/v1/groups", "/api/v1/matters", "/api/v1/matters/{key}", "/api/v1/boards", "/api/v1/interviews", "/api/v1/clocks/{**rule}", "/api/v1/timetables", "/api/v1/receipts/{id:long}"];

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

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_and_address_allows_a_browser_nothing_but_this_site(string page, string[] roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        using var client = await shared.Host.SignedInAsync(roles[0]);

        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));

        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'self'").And.Contain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().Should().Be("no-referrer");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Fact]
    public async Task What_is_not_found_is_told_in_words_with_the_same_headers()
    {
        using var client = await shared.Host.SignedInAsync(Reader);

        using var answer = await client.GetAsync(new Uri("/nothing", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        Forms.Text(await answer.Content.ReadAsStringAsync()).Should().Contain("There is no such page");
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'self'");
    }

    [Fact]
    public async Task Instances_that_share_keys_take_each_others_sign_in()
    {
        var folder = Directory.CreateTempSubdirectory("register-keys");
        await using var one = new RegisterHost().With("Keys:Folder", folder.FullName);
        await using var other = new RegisterHost(one.Store).With("Keys:Folder", folder.FullName);
        using var signing = one.CreateClient(new() { AllowAutoRedirect = false });
        using var signed = await signing.PostFormAsync("/sign-in", "/sign-in", ("role", Reader));
        using var client = other.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", signed.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        folder.Delete(recursive: true);
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

        public async Task InitializeAsync()
        {
            await Host.EnterAsync(Entries.Under("FOI-1", "R25", new NodaTime.LocalDate(2026, 7, 10)));
            await Host.ConfirmAsync(Entries.Day("scotland", new NodaTime.LocalDate(2026, 12, 9)));
        }

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
