using System.Collections;
using System.Reflection;
using FluentAssertions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Whatever an answer may cite stands in the list of rules, cited, and under an id that never means two things.</summary>
public sealed class RuleListTests
{
    private static readonly HashSet<Rule> Listed = [.. Catalogue.Rules.Select(one => one.Rule)];

    [Fact]
    public void Every_rule_that_the_profiles_hold_is_in_the_list()
    {
        var held = new HashSet<Rule>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var type in typeof(Catalogue).Assembly.GetExportedTypes().Where(type => type.Namespace?.Contains(".Profiles", StringComparison.Ordinal) == true))
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(one => one.Name != nameof(Catalogue.Rules)))
            {
                Walk(property.GetValue(null), seen, held);
            }
        }

        held.Should().HaveCountGreaterThan(200);
        held.Where(rule => !Listed.Any(one => one.Id == rule.Id && one.Title == rule.Title && one.Citations.SequenceEqual(rule.Citations))).Should().BeEmpty();
    }

    [Fact]
    public void An_id_never_means_two_things_on_one_day_for_one_purpose()
    {
        foreach (var same in Catalogue.Rules.Select(one => one.Rule).GroupBy(rule => (rule.Id, rule.InForce.Purpose)))
        {
            var ranges = same.Select(rule => rule.InForce).OrderBy(range => range.From).ToArray();
            ranges.Zip(ranges.Skip(1)).Where(pair => !(pair.First.To is { } to && pair.Second.From > to)).Should().BeEmpty(same.Key.Id.Value);
        }
    }

    [Fact]
    public void Every_rule_cites_and_a_place_in_a_document_has_its_lines()
    {
        foreach (var rule in Listed)
        {
            rule.Citations.Should().NotBeEmpty(rule.Id.Value);
            rule.Citations.Where(place => place.Id is not null && place.Lines is null).Should().BeEmpty(rule.Id.Value);
        }
    }

    [Fact]
    public void A_calculator_states_no_rule_of_its_own()
    {
        var stating = Directory.GetFiles(Path.Combine(Seeds.Root, "src/Partnership.Rules/Calculators"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("new Rule(", StringComparison.Ordinal) || text.Contains("RuleId.Parse", StringComparison.Ordinal)));

        stating.Should().BeEmpty("the rules stand in Governance and in Profiles, where the list finds them");
    }

    [Fact]
    public void Every_row_of_the_law_table_that_ships_has_a_rule()
    {
        var shipped = Seeds.Rows("law-rules.csv").Where(row => row["ship"] != "NO").Select(row => row["id"]);

        Catalogue.Rules.Select(one => one.Row).OfType<string>().Distinct().Should().BeEquivalentTo(shipped);
    }

    private static void Walk(object? value, HashSet<object> seen, HashSet<Rule> held)
    {
        if (value is Rule rule)
        {
            held.Add(rule);
            return;
        }

        if (value is null or string || value.GetType().Assembly != typeof(Catalogue).Assembly && value is not IEnumerable || !value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        foreach (var part in value is IEnumerable many ? many.Cast<object?>() : Parts(value))
        {
            Walk(part, seen, held);
        }
    }

    /// <summary>What the properties hold; a point on which a document is silent has none.</summary>
    private static IEnumerable<object?> Parts(object value) => value.GetType().GetProperty("IsSpecified")?.GetValue(value) is false
        ? []
        : value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(value));
}
