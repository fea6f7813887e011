using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.Answers;

/// <summary>Every determination of the public surface is written by a serializer with the resolver, read back as what it is, a record of an answer, and as nothing else.</summary>
public sealed class DeterminationTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PartnershipJson.Resolver };

    private static readonly JsonSerializerOptions Beside = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(PartnershipJson.Resolver, DatedContext.Default) };

    /// <summary>What the answers of determinations are made of, wherever the core hands one out.</summary>
    private static readonly Type[] Public =
    [
        .. typeof(ValueList).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.ContainsGenericParameters)
            .Select(method => method.ReturnType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Determination<>))
            .Distinct(),
    ];

    public static TheoryData<string> Names => new(Told.All.Keys.Select(one => one.ToString()));

    [Fact]
    public void There_is_one_to_look_at_of_every_type() => Told.All.Keys.Should().BeEquivalentTo(Public);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_written_and_read_as_a_record_of_an_answer_and_never_as_an_answer(string name)
    {
        foreach (var told in Told.All.Single(one => one.Key.ToString() == name).Value)
        {
            var json = JsonSerializer.Serialize(told, told.GetType(), Options);

            var read = JsonSerializer.Deserialize<DeterminationDocument>(json, Options)!;
            (read.On, read.AnswerInWords, read.Steps, read.StillNeeded, read.Caveats, read.Rules).Should().Be((told.On, told.AnswerInWords, told.Steps, told.StillNeeded, told.Caveats, told.Rules));
            (read.State == FactState.Known).Should().Be(told.State == FactState.Known);
            Agreement.Errors(PartnershipJson.Of<DeterminationDocument>().ToSchema(), json).Should().BeEmpty();
            FluentActions.Invoking(() => JsonSerializer.Deserialize(json, told.GetType(), Options))
                .Should().Throw<JsonException>().WithMessage("$: An answer with its reasons is a result. Read what was written down as DeterminationDocument; for an answer, ask again.");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_that_is_not_known_cannot_be_made_out_to_be_known(string name)
    {
        foreach (var told in Told.All.Single(one => one.Key.ToString() == name).Value.Where(one => one.State != FactState.Known))
        {
            var json = JsonSerializer.Serialize(told, told.GetType(), Options);
            var state = told.State == FactState.NotApplicable ? "notApplicable" : "notKnown";

            json.Should().Contain($"\"state\":\"{state}\"").And.NotContain("\"answer\":");
            FluentActions.Invoking(() => JsonSerializer.Deserialize<DeterminationDocument>(json.Replace($"\"state\":\"{state}\"", "\"state\":\"known\"", StringComparison.Ordinal), Options))
                .Should().Throw<JsonException>().WithMessage("*The state is known and there is no answer.*");
        }
    }

    /// <summary>R19 has two versions with one id and one citation: in pilot areas to 7 March 2014, everywhere from the next day.</summary>
    [Fact]
    public void Versions_of_a_rule_under_one_id_are_told_apart_by_their_range()
    {
        var early = Told.All[typeof(Determination<TriggerTime>)].Single(one => one.State != FactState.Known);
        var json = JsonSerializer.Serialize(early, early.GetType(), Options);

        JsonSerializer.Deserialize<DeterminationDocument>(json, Options)!.Steps.Select(step => step.Rule.InForce.From).Should().Equal(new LocalDate(2011, 6, 30), new LocalDate(2014, 3, 8));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DeterminationDocument>(json.Replace("\"inForce\":{\"from\":\"2014-03-08\"},\"finding\"", "\"inForce\":{\"from\":\"2015-03-08\"},\"finding\"", StringComparison.Ordinal), Options))
            .Should().Throw<JsonException>().WithMessage("$.steps[1]: None of the rules listed under * is in force *2015*");
    }

    [Fact]
    public void It_stands_in_a_type_of_ones_own_and_null_stays_null()
    {
        var due = (Determination<LocalDate>)Told.All[typeof(Determination<LocalDate>)][0];

        JsonSerializer.Serialize(new Dated(due, null), Beside).Should().StartWith("""{"Due":{"state":"known","on":"2026-03-11","kind":"date","answer":"2026-02-25",""").And.EndWith(""","Other":null}""");
    }
}
