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
    public void Newtonsoft_reads_and_writes_through_the_converter_and_tells_the_path()
    {
        var settings = new JsonSerializerSettings { Converters = { new ShapeConverter<InForce>(PartnershipJson.Of<InForce>()), new ShapeConverter<NonWorkingDay>(PartnershipJson.Of<NonWorkingDay>()) } };
        var held = new Held("boxing day", new NonWorkingDay(new LocalDate(2026, 12, 28), "Boxing Day", "test"), InForce.Since(new LocalDate(2026, 1, 1)));

        var json = JsonConvert.SerializeObject(held, settings);

        JsonConvert.DeserializeObject<Held>(json, settings).Should().Be(held);
        FluentActions.Invoking(() => JsonConvert.DeserializeObject<Held>(json.Replace("2026-12-28", "2026-12-32", StringComparison.Ordinal), settings))
            .Should().Throw<JsonSerializationException>().WithMessage("$.on: '2026-12-32' is not a day of the calendar*");
    }

    [Fact]
    public void Every_shape_class_that_is_public_is_named_on_the_page() =>
        typeof(PartnershipJson).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Json", StringComparison.Ordinal)).Select(type => type.Name)
            .Should().OnlyContain(name => Page.Contains($"`{name}", StringComparison.Ordinal) || Page.Contains($"{name}.", StringComparison.Ordinal));

    private sealed record Held(string What, NonWorkingDay Day, InForce Range);
}
