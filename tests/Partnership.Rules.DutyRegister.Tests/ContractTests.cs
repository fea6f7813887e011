using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Partnership.Rules.DutyRegister.Store;
using Partnership.Rules.Governance;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>The document of the API in detail, and the API against its document.</summary>
public sealed class ContractTests(ContractTests.Shared shared) : IClassFixture<ContractTests.Shared>
{
    private Contract Contract => shared.Contract;

    [Fact]
    public void The_document_names_every_operation_once()
    {
        Contract.Operations.Select(one => one.Operation["operationId"]!.GetValue<string>())
            .Should().BeEquivalentTo(["ListEvents", "AskClock", "EnterMatter", "ReadMatter", "AskTimetable", "ListGroups", "AskBoard", "AskInterview", "ReplayReceipt"]);
        Contract.Operations.Should().OnlyContain(one => one.Operation["summary"] != null);
    }

    [Fact]
    public void Every_operation_says_how_it_refuses()
    {
        foreach (var (path, method, operation) in Contract.Operations)
        {
            operation["responses"]!.AsObject().Select(one => one.Key).Should().Contain(["400", "401", "403", "429"], because: $"{method} {path}");
            operation["responses"]!.AsObject().Where(one => one.Key[0] is '4' or '5').Should().OnlyContain(one => one.Value!["content"]!["application/problem+json"] != null, because: $"{method} {path}");
        }
    }

    [Fact]
    public void Every_parameter_has_words_and_an_example_that_fits_it()
    {
        foreach (var (path, method, operation) in Contract.Operations)
        {
            foreach (var parameter in (operation["parameters"]?.AsArray() ?? []).Select(one => one!.AsObject()))
            {
                var what = $"{method} {path}: {parameter["name"]}";
                (parameter["description"]?.GetValue<string>()).Should().NotBeNullOrWhiteSpace(because: what);
                parameter["example"].Should().NotBeNull(because: what);
                var example = parameter["schema"]!["type"]?.ToJsonString().Contains("integer", StringComparison.Ordinal) == true ? JsonNode.Parse(parameter["example"]!.ToString()) : parameter["example"];
                Contract.Faults(parameter["schema"], example).Should().BeEmpty(because: what);
            }
        }
    }

    [Fact]
    public void Every_member_of_a_document_has_words_and_every_document_names_all_its_members()
    {
        foreach (var (name, schema) in Contract.Schemas.Where(one => one.Key.EndsWith("Document", StringComparison.Ordinal) || one.Key.EndsWith("Request", StringComparison.Ordinal)))
        {
            (schema!["additionalProperties"]?.ToJsonString()).Should().Be("false", because: $"{name} has the members that it names and no others");
            foreach (var (member, of) in schema["properties"]!.AsObject())
            {
                (of!["description"] ?? of["oneOf"]).Should().NotBeNull(because: $"{name}.{member}");
            }

            if (name.EndsWith("Document", StringComparison.Ordinal))
            {
                schema["required"]!.AsArray().Select(one => one!.GetValue<string>()).Should().BeEquivalentTo(schema["properties"]!.AsObject().Select(one => one.Key), because: $"an answer has every member: {name}");
            }
        }
    }

    [Theory]
    [InlineData("DutyDocument", "state")]
    [InlineData("EventDocument", "code")]
    [InlineData("MatterRequest", "event")]
    [InlineData("GroupDocument", "key")]
    [InlineData("BoardRequest", "authority")]
    [InlineData("CategoryDocument", "finding")]
    [InlineData("InterviewRequest", "jurisdiction")]
    [InlineData("ScreenDocument", "topic")]
    [InlineData("SettledDocument", "outcome")]
    public void A_closed_set_is_an_enumeration(string document, string member)
    {
        Contract.Schemas[document]!["properties"]![member]!["enum"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public void The_codes_are_those_of_the_library()
    {
        string[] CodesOf(string document, string member) => [.. Contract.Schemas[document]!["properties"]![member]!["enum"]!.AsArray().Where(one => one is not null).Select(one => one!.GetValue<string>())];

        CodesOf("MatterRequest", "event").Should().Contain(LawEvent.All.Select(one => one.Code)).And.Contain("southampton/board/meeting");
        CodesOf("DutyDocument", "state").Should().Equal(DutyState.All);
        CodesOf("BoardRequest", "authority").Should().Equal(LocalAuthorityKind.All.Select(one => one.Code));
    }

    [Fact]
    public async Task Every_operation_that_reads_answers_its_own_examples()
    {
        using var client = await shared.Host.SignedInAsync("reader", new ContractHandler(Contract));
        foreach (var (path, _, operation) in Contract.Operations.Where(one => one.Method == "GET"))
        {
            using var answer = await client.GetAsync(new Uri(Address(path, operation), UriKind.Relative));

            answer.StatusCode.Should().Be(HttpStatusCode.OK, because: $"{Address(path, operation)}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    [Theory]
    [InlineData("/api/v1/interviews", """{"on":"2026-11-01"}""", HttpStatusCode.OK)]
    [InlineData("/api/v1/interviews", """{"on":"2026-11-01","jurisdiction":"mars"}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/interviews", """{"on":"2026-11-01","partnership":"southampton"}""", HttpStatusCode.OK)]
    [InlineData("/api/v1/interviews", """{"on":"2026-11-01","partnership":"mars"}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/interviews", """{"on":"2026-11-01","facts":{"ages":{"nothing":true}}}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/interviews", """{"on":"2026-11-""", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/interviews", "[]", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/interviews", "null", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/boards?on=2026-11-01", """{"authority":"county","members":[{"member":"m1","categories":["a"],"from":"2021-10-01","to":"2026-12-31"}]}""", HttpStatusCode.OK)]
    [InlineData("/api/v1/boards?on=2026-11-01&group=southampton/board", """{"members":[]}""", HttpStatusCode.OK)]
    [InlineData("/api/v1/boards?group=nowhere/board", """{"members":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/boards", """{"members":[{"name":"somebody"}]}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/boards", "{}", HttpStatusCode.BadRequest)]
    public async Task What_is_asked_by_a_document_is_answered_as_promised(string address, string body, HttpStatusCode status)
    {
        using var client = await shared.Host.SignedInAsync("reader", new ContractHandler(Contract));
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), content);

        answer.StatusCode.Should().Be(status, because: await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_document_that_is_not_json_is_refused_by_its_type()
    {
        using var client = await shared.Host.SignedInAsync("reader", new ContractHandler(Contract));
        using var content = new StringContent("on=2026-11-01", Encoding.UTF8, "application/x-www-form-urlencoded");

        using var answer = await client.PostAsync(new Uri("/api/v1/interviews", UriKind.Relative), content);

        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task An_interview_goes_on_from_its_facts_until_everything_is_settled()
    {
        using var client = await shared.Host.SignedInAsync("reader", new ContractHandler(Contract));
        var (facts, screens) = (new JsonObject(), 0);
        while (await AskAsync(client, facts) is { } screen)
        {
            foreach (var choice in screen["choices"]!.AsArray())
            {
                var group = facts[choice!["group"]!.GetValue<string>()] ?? (facts[choice["group"]!.GetValue<string>()] = new JsonObject());
                group[choice["key"]!.GetValue<string>()] = false;
            }

            screens++.Should().BeLessThan(4);
        }

        screens.Should().BePositive();
    }

    private static async Task<JsonObject?> AskAsync(HttpClient client, JsonObject facts)
    {
        using var content = new StringContent(new JsonObject { ["on"] = "2026-11-01", ["facts"] = facts.DeepClone() }.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/v1/interviews", UriKind.Relative), content);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["next"]?.AsObject();
    }

    /// <summary>The address with the example of each parameter that is required.</summary>
    private static string Address(string path, JsonObject operation)
    {
        var parameters = (operation["parameters"]?.AsArray() ?? []).Select(one => one!.AsObject()).Where(one => one["required"]?.GetValue<bool>() == true).ToArray();
        var filled = parameters.Where(one => one["in"]!.GetValue<string>() == "path").Aggregate(path, (address, one) => address.Replace($"{{{one["name"]}}}", one["example"]!.ToString(), StringComparison.Ordinal));
        return filled + "?" + string.Join('&', parameters.Where(one => one["in"]!.GetValue<string>() == "query").Select(one => $"{one["name"]}={one["example"]}"));
    }

    public sealed class Shared : IAsyncLifetime
    {
        public RegisterHost Host { get; } = new();

        internal Contract Contract { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            await Host.EnterAsync(Entries.Under("FOI-2026-014", "R25", new NodaTime.LocalDate(2026, 7, 10)));
            Contract = await Contract.OfAsync(Host);
        }

        public Task DisposeAsync() => Host.DisposeAsync().AsTask();
    }
}
