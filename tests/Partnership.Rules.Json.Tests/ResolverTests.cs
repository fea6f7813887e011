using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

public sealed record Reminder(string What, LocalDate On, TimeLimit Notice);

[JsonSerializable(typeof(Reminder))]
public sealed partial class ReminderContext : JsonSerializerContext;

public sealed class ResolverTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(PartnershipJson.Resolver, ReminderContext.Default) };

    [Fact]
    public void It_stands_beside_a_source_generated_context_of_ones_own()
    {
        var reminder = new Reminder("papers", new LocalDate(2026, 3, 11), TimeLimit.WorkingDaysBefore(10));

        var json = JsonSerializer.Serialize(reminder, Options);

        json.Should().Be("""{"What":"papers","On":"2026-03-11","Notice":{"amount":10,"unit":"days","counting":"working-days","direction":"before","rolling":"stay"}}""");
        JsonSerializer.Deserialize<Reminder>(json, Options).Should().Be(reminder);
    }

    [Fact]
    public void Bad_content_is_a_json_exception_with_the_path() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Reminder>("""{"What":"papers","On":"2026-02-31","Notice":null}""", Options))
            .Should().Throw<JsonException>().WithMessage("$: '2026-02-31' is not a day of the calendar*");

    [Fact]
    public void Types_of_others_are_left_to_others() => PartnershipJson.Resolver.GetTypeInfo(typeof(Reminder), Options).Should().BeNull();
}
