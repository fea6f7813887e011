using System.Text.Json;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

/// <summary>Every model may be the key of a dictionary: text stands as it is, anything else as JSON in the name.</summary>
public sealed class KeyTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(PartnershipJson.Resolver, new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver()) };

    [Fact]
    public void Text_is_the_key_itself()
    {
        Key(new LocalDate(2026, 3, 11)).Should().Be("2026-03-11");
        Key(GroupId.Parse("southampton/board")).Should().Be("southampton/board");
        Key(RuleId.Parse("southampton/board/papers-in")).Should().Be("southampton/board/papers-in");
        Key(CalendarId.Parse("scotland")).Should().Be("scotland");
        Key(PartialDate.Parse("2026-Q1")).Should().Be("2026-Q1");
        Key(Finding.NotMet).Should().Be("notMet");
        Key(Counting.WorkingDays).Should().Be("working-days");
    }

    [Fact]
    public void A_rating_of_the_five_colours_is_its_code_and_one_of_a_plan_of_its_own_stands_whole()
    {
        Key(Rating.Amber).Should().Be("amber");
        Key(new Rating("teal", "T", ProgressStatus.OnTrack, 1)).Should().StartWith("{\"code\":\"teal\"");
    }

    [Fact]
    public void Anything_else_stands_as_json() => Key(TimeLimit.WorkingDaysBefore(10)).Should().StartWith("{\"amount\":10");

    [Theory]
    [InlineData("""{ "2026-02-31": 1 }""", "*'2026-02-31' is not a day of the calendar*")]
    [InlineData("""{ "": 1 }""", "*is not a day of the calendar*")]
    public void A_key_that_is_none_is_refused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<LocalDate, int>>(json, Options)).Should().Throw<JsonException>().WithMessage(message);

    /// <summary>The key as it is written; the dictionary reads back as it was.</summary>
    private static string Key<T>(T key)
        where T : notnull
    {
        var dictionary = new Dictionary<T, int> { [key] = 7 };
        var json = JsonSerializer.Serialize(dictionary, Options);

        JsonSerializer.Deserialize<Dictionary<T, int>>(json, Options).Should().Equal(dictionary);
        return JsonDocument.Parse(json).RootElement.EnumerateObject().Single().Name;
    }
}
