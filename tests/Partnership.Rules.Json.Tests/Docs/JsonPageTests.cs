using System.Text.RegularExpressions;
using FluentAssertions;
using Newtonsoft.Json;
using NodaTime;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.Docs;

public sealed class JsonPageTests
{
    private static readonly string Page = File.ReadAllText(Root.File("docs", "json.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_code_on_the_page_is_the_code_that_is_compiled() =>
        Blocks("csharp").Select(Plain).Should().Equal(Regions("JsonPage.cs").Concat(Regions("ShapeConverter.cs")).Select(Plain));

    [Fact]
    public void The_output_on_the_page_is_what_the_code_prints() => Blocks("text").Should().Equal(JsonPage.Blocks.Select(Printed));

    [Fact]
    public void Newtonsoft_reads_and_writes_through_the_converter_and_tells_the_path()
    {
        var settings = new JsonSerializerSettings { Converters = { new ShapeConverter<InForce>(TimeJson.InForce), new ShapeConverter<ClosedDay>(TimeJson.ClosedDay) } };
        var held = new Held("boxing day", new ClosedDay(new LocalDate(2026, 12, 28), "Boxing Day", "test"), InForce.Since(new LocalDate(2026, 1, 1)));

        var json = JsonConvert.SerializeObject(held, settings);

        JsonConvert.DeserializeObject<Held>(json, settings).Should().Be(held);
        FluentActions.Invoking(() => JsonConvert.DeserializeObject<Held>(json.Replace("2026-12-28", "2026-12-32", StringComparison.Ordinal), settings))
            .Should().Throw<JsonSerializationException>().WithMessage("$.on: '2026-12-32' is not a day of the calendar*");
    }

    [Fact]
    public void Every_shape_class_that_is_public_is_named_on_the_page() =>
        typeof(PartnershipJson).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Json", StringComparison.Ordinal)).Select(type => type.Name)
            .Should().OnlyContain(name => Page.Contains($"`{name}", StringComparison.Ordinal) || Page.Contains($"{name}.", StringComparison.Ordinal));

    private static string Printed(Action<TextWriter> block)
    {
        var printed = new StringWriter();
        block(printed);
        return printed.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(block => block.Groups[1].Value);

    private static IEnumerable<string> Regions(string file) =>
        Regex.Matches(File.ReadAllText(Root.File("tests", "Partnership.Rules.Json.Tests", "Docs", file)).ReplaceLineEndings("\n"), "#region [^\n]*\n(.*?)#endregion", RegexOptions.Singleline)
            .Select(region => region.Groups[1].Value);

    /// <summary>Without the indent, which is the page's own.</summary>
    private static string Plain(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private sealed record Held(string What, ClosedDay Day, InForce Range);
}
