using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>The naming rule of docs/names.md over the whole public surface.</summary>
public sealed partial class NamingRule
{
    /// <summary>Enums that stay, each with its reason.</summary>
    private static readonly Dictionary<string, string> EnumsThatStay = new(StringComparer.Ordinal)
    {
        ["FactState"] = "the state inside a Fact<T>, read where nothing may be allocated",
        ["ProblemSeverity"] = "two values of a file reader, compared and never extended by a council",
        ["PlanFormat"] = "the kinds of file that a reader knows; not data",
        ["NameHandling"] = "a reading option of two values",
        ["ColumnRole"] = "the roles that the reader deals to columns; a plan never states one",
    };

    /// <summary>Citations that are named for what they cite.</summary>
    private static readonly Dictionary<string, string> CitationsNamedOtherwise = new(StringComparer.Ordinal);

    private static IEnumerable<Type> Types => Surface.Assemblies.SelectMany(one => one.GetExportedTypes());

    [Fact]
    public void No_type_ends_in_a_word_that_means_several_things() =>
        Types.Select(Plain).Where(name => Retired().IsMatch(name)).Should().BeEmpty("a result is ...Result, its closed set ...Status, a meaning of a text ...Interpretation");

    [Fact]
    public void No_member_bears_a_retired_name() =>
        Types.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(property => $"{Plain(type)}.{property.Name}"))
            .Where(name => RetiredMember().IsMatch(name)).Except(["Condition.Asks", "DeterminationDocument.Flags"]).Should().BeEmpty("the one asks a question, the other is a published document");

    [Fact]
    public void A_citation_is_called_Citation() =>
        Types.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.PropertyType == typeof(Citation)).Select(property => $"{Plain(type)}.{property.Name}"))
            .Where(name => !name.EndsWith("Citation", StringComparison.Ordinal) && !CitationsNamedOtherwise.ContainsKey(name)).Should().BeEmpty();

    [Fact]
    public void A_closed_list_is_a_closed_set_and_not_an_enum() =>
        Types.Where(type => type.IsEnum).Select(Plain).Except(EnumsThatStay.Keys).Should().BeEmpty("a closed list has codes, words and Parse; an enum has none");

    [Fact]
    public void A_calculator_asks_by_few_verbs() =>
        Types.Where(type => type.Name.EndsWith("Calculator", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(method => method.Name))
            .Where(verb => verb is "Determine" or "Decide" or "Evaluate" or "Calculate" or "Compute" or "Get").Should().BeEmpty("the verb is Assess, and Count where nothing is allocated");

    /// <summary>GrievanceFacts keeps days that may be null, because its names in JSON are published with them: docs/names.md, rule 4, is not met there.</summary>
    [Fact]
    public void The_facts_of_a_caller_are_known_or_not_known_and_never_null() =>
        Types.Where(type => type.Name.EndsWith("Facts", StringComparison.Ordinal) && type.Name != "GrievanceFacts" && type.Namespace == "Partnership.Rules.Calculators")
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(property => Nullable.GetUnderlyingType(property.PropertyType) is not null)
                .Select(property => $"{type.Name}.{property.Name}"))
            .Should().BeEmpty();

    private static string Plain(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex("(?<!^)(Standing|Outcome|Finding|Answer|Assessment|Reading|Form)s?$")]
    private static partial Regex Retired();

    [GeneratedRegex(@"\.(Because|Says|Flags|Doubts|Asks)$")]
    private static partial Regex RetiredMember();
}
