using System.Runtime.CompilerServices;
using System.Text.Json;
using FluentAssertions;
using Json.Schema;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>
/// What each command writes with <c>--json</c>, held against its schema in schemas/output. To write the schemas anew:
/// <c>WRITE_SCHEMAS=1 dotnet test tests/Partnership.Rules.Console.Tests --filter OutputSchemaTests</c>, then look at the difference.
/// </summary>
public sealed class OutputSchemaTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    private static readonly (string Schema, string Command)[] Runs =
    [
        ("deadline", "deadline --from 2022-05-30 --working-days 3"),
        ("deadline", "deadline --from 2027-12-30 --working-days 3 --calendar scotland"),
        ("deadline", "deadline --from 2040-05-30 --working-days 3"),
        ("deadline-rule", "deadline --rule R19 --trigger 2026-04-02T14:00"),
        ("deadline-rule", "deadline --rule daa-2021/s58 --trigger 2026-04-02"),
        ("deadline-rule", "deadline --rule R71 --trigger 2026-02-02"),
        ("deadline-rule", "deadline --rule R25 --trigger 2026-07-10 --on 2026-07-31 --done-on 2026-08-11"),
        ("deadline-event", "deadline --event information-requested --at 2026-07-10"),
        ("deadline-event", "deadline --event protection-order-made --at 2026-03-02"),
        ("deadline-event", "deadline --event closure-notice-served --at 2026-07-10T14:00 --on 2026-07-11"),
        ("deadline-events", "deadline --events"),
        ("calendar", "calendar --calendar scotland --year 2026"),
        ("calendar", "calendar --year 2026 --govuk seeds/bank-holidays/bank-holidays.json"),
        ("calendar-moves", "calendar --added 2027-05-10=Extra --open samples/facts/open-deadlines.csv"),
        ("groups", "groups"),
        ("groups", "groups --terms samples/terms/barsetshire.json"),
        ("timetable", "timetable --group southampton/board --meeting 2021-09-08"),
        ("timetable-year", "timetable --group southampton/board --year 2026"),
        ("meetings", "meetings --group cambridgeshire/dvsg --held 2026-01-14,2026-05-02 --year 2026"),
        ("meetings", "meetings --group stockport/dasg --held 2026-01-14,2026-05-02 --year 2026"),
        ("office", "office --group cambridgeshire/dvsg --office chair --from 2009-02-28 --to 2011-02-27 --vice-from 2010-02-01"),
        ("office", "office --group southampton/board --office chair --from 2009-02-28"),
        ("board", "board --statute --authority county --on 2026-11-22 --members samples/facts/board.json"),
        ("board", "board --group southampton/board --on 2026-11-22 --members samples/facts/board.json"),
        ("what-if", "what-if --terms samples/terms/barsetshire.json --group barsetshire/board --members samples/facts/barsetshire-members.json --from 2026-04-01 --to 2026-12-31 --meetings 2026-05-12,2026-08-11,2026-11-10 --leaves m2=2026-05-03 --attending m1,m3"),
        ("substitute", "substitute --group cambridgeshire/dvsg --facts samples/facts/substitute.json"),
        ("grievance", "grievance --group cambridgeshire/dvsg --facts samples/facts/grievance.json --as-at 2009-03-20"),
        ("grievance", "grievance --group southampton/board --facts samples/facts/grievance.json --as-at 2009-03-20"),
        ("duties", "duties --group southampton/board --year 2026-27"),
        ("duties-statute", "duties --statute --year 2026-27"),
        ("links", "links"),
        ("definition", "definition --on 2018-05-01 --facts schemas/examples/definition-partners.json"),
        ("definition", "definition --on 2022-05-01 --facts schemas/examples/definition-child.json"),
        ("definition-difference", "definition --difference cross-government-2013 daa-2021"),
        ("definition-difference", "definition --difference daa-2021 loamshire-2026 --terms samples/terms/loamshire.json"),
        ("definition-ask", "definition --on 2022-05-01 --ask --facts schemas/examples/definition-partners.json"),
        ("definition-compare", "definition --compare 2010-01-01 2022-01-01"),
        ("plan", "plan --shipped --as-at 2018-03-08"),
        ("indicator-change", "indicator change --baseline 1074 --current 1405 --target 40"),
        ("indicator-repeat", "indicator repeat --repeats 33 --cases 0"),
        ("prove", "prove"),
        ("rules", "rules"),
        ("rules-coverage", "rules --coverage"),
        ("receipt-keep", "receipt keep --rule R25 --trigger 2026-07-10 --salt SALT --out OUT"),
        ("receipt-verify", "receipt verify RECEIPT --salt SALT --head HEAD"),
        ("receipt-replay", "receipt replay --rule R25 --trigger 2026-07-10 --receipt RECEIPT --salt SALT"),
        ("receipt-changed", "receipt changed --rule R25 --trigger 2026-07-10 --closed 2026-07-20 --receipt RECEIPT --salt SALT"),
    ];

    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (schema, command) in Runs)
            {
                data.Add(schema, command);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_answer_keeps_to_its_schema_and_the_schema_to_what_is_published(string schema, string command)
    {
        var described = Run($"{command} --json --schema").Out;
        var file = Path.Combine(Root, "schemas", "output", $"{schema}.schema.json");
        if (Environment.GetEnvironmentVariable("WRITE_SCHEMAS") == "1")
        {
            File.WriteAllText(file, described);
        }

        described.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"));
        Errors(described, Run($"{command} --json").Json).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_schema_keeps_to_the_meta_schema_and_every_object_in_it_is_closed(string schema, string command)
    {
        _ = command;
        using var read = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "schemas", "output", $"{schema}.schema.json")));

        MetaSchemas.Draft202012.Evaluate(read.RootElement).IsValid.Should().BeTrue();
        Objects(read.RootElement).Should().NotBeEmpty().And.OnlyContain(one => one.EnumerateObject().Any(member => member.Name == "additionalProperties"));
    }

    [Fact]
    public void No_member_in_any_schema_that_is_shipped_lacks_a_description()
    {
        string[] files =
        [
            .. Directory.GetFiles(Path.Combine(Root, "schemas"), "*.schema.json", SearchOption.AllDirectories),
            .. Directory.GetFiles(Path.Combine(Root, "samples", "facts"), "*.schema.json"),
        ];

        files.Should().HaveCountGreaterThan(30);
        foreach (var file in files)
        {
            using var read = JsonDocument.Parse(File.ReadAllText(file));
            Objects(read.RootElement).SelectMany(one => one.GetProperty("properties").EnumerateObject())
                .Where(member => !(member.Value.TryGetProperty("description", out var says) && says.GetString()![^1] is '.' or '?'))
                .Select(member => member.Name).Should().BeEmpty(file);
        }
    }

    [Theory]
    [InlineData("samples/facts/board.json", "samples/facts/board")]
    [InlineData("samples/facts/grievance.json", "samples/facts/grievance")]
    [InlineData("samples/facts/substitute.json", "samples/facts/substitute")]
    [InlineData("schemas/examples/definition-partners.json", "schemas/definition-facts")]
    [InlineData("schemas/examples/definition-child.json", "schemas/definition-facts")]
    [InlineData("schemas/examples/definition-son.json", "schemas/definition-facts")]
    [InlineData("samples/terms/barsetshire.json", "schemas/terms")]
    [InlineData("samples/terms/exampleshire.json", "schemas/terms")]
    [InlineData("samples/terms/loamshire.json", "schemas/terms")]
    public void An_example_file_keeps_to_its_schema(string example, string schema)
    {
        using var read = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, example)));

        Errors(File.ReadAllText(Path.Combine(Root, $"{schema}.schema.json")), read.RootElement).Should().BeEmpty();
    }

    /// <summary>A receipt that is kept once, with its salt, for the commands that are held against one.</summary>
    private static readonly Lazy<string> Kept = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("receipt").FullName;
        Partnership.Run("receipt", "keep", "--rule", "R25", "--trigger", "2026-07-10", "--new-salt", Path.Combine(folder, "SALT"), "--out", Path.Combine(folder, "RECEIPT"));
        return folder;
    });

    private static Answer Run(string command) => Partnership.Run([.. command.Split(' ').Select(word => word is "SALT" or "RECEIPT" or "OUT" ? Path.Combine(Kept.Value, word) : word == "HEAD" ? new string('0', 64) : word.EndsWith(".json", StringComparison.Ordinal) || word.EndsWith(".csv", StringComparison.Ordinal) ? Path.Combine(Root, word) : word)]);

    /// <summary>A register of its own for each reading: the one that all share takes an id once only.</summary>
    internal static BuildOptions Apart() => new() { SchemaRegistry = new SchemaRegistry() };

    private static string[] Errors(string schema, JsonElement document)
    {
        var told = JsonSchema.FromText(schema.Replace("\"$id\"", "\"$comment\"", StringComparison.Ordinal), Apart()).Evaluate(document, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return told.IsValid ? [] : [.. told.Details!.Where(one => one.Errors is not null).SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Value}"))];
    }

    private static IEnumerable<JsonElement> Objects(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => (node.TryGetProperty("properties", out var members) && members.ValueKind == JsonValueKind.Object ? new[] { node } : []).Concat(node.EnumerateObject().SelectMany(one => Objects(one.Value))),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
