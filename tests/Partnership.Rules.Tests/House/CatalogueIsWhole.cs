using System.Collections;
using System.Reflection;
using FluentAssertions;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>The catalogue lists everything that ships: whatever a profile shows stands in one of its lists.</summary>
public sealed class CatalogueIsWhole
{
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["CambridgeshireAndPeterborough.IncidentMayBeClosed"] = "a test that stands in no group; its rules stand in Rules",
        ["CambridgeshireStrategyRules.All"] = "tests that stand in no group; their rules stand in Rules",
        ["CambridgeshireStrategyRules.NobodyExcluded"] = "a test that stands in no group; its rules stand in Rules",
        ["CambridgeshireStrategyRules.ProgrammeWithSupport"] = "a test that stands in no group; its rules stand in Rules",
        ["CambridgeshireStrategyRules.RehousingDuty"] = "a test that stands in no group; its rules stand in Rules",
        ["DefinitionBook.Purposes"] = "words, which the ranges of the definitions carry",
        ["DomesticAbuseAct.PartFourBeganOn"] = "a day, which the rules that begin with it carry",
        ["FamilyLawAct.Citation"] = "a citation, which the rules that rest on it carry",
        ["UkCalendars.DataOn"] = "a day, which every calendar carries",
    };

    private static readonly HashSet<object> Listed = [.. Shown(typeof(Catalogue)).SelectMany(one => one.Values), .. Catalogue.Rules.Select(one => one.Rule)];

    public static TheoryData<string> Members => new(Profiles.Select(one => one.Name));

    private static (string Name, object[] Values)[] Profiles { get; } =
        [.. Surface.Types.Where(type => type.Namespace!.StartsWith(typeof(Catalogue).Namespace!, StringComparison.Ordinal) && type.IsStatic() && type != typeof(Catalogue)).SelectMany(Shown)];

    [Theory]
    [MemberData(nameof(Members))]
    public void Whatever_a_profile_shows_stands_in_the_catalogue(string member)
    {
        var left = Profiles.Single(one => one.Name == member).Values.Where(value => !Listed.Contains(value));

        (Elsewhere.ContainsKey(member) ? [] : left).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_let_off_that_stands_there() =>
        Elsewhere.Keys.Should().OnlyContain(name => Profiles.Any(one => one.Name == name && !one.Values.All(Listed.Contains)));

    private static IEnumerable<(string Name, object[] Values)> Shown(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => ($"{type.Name}.{property.Name}", ValuesOf(property.GetValue(null)!)));

    private static object[] ValuesOf(object value) => value is IEnumerable list ? [.. list.Cast<object>()] : [value];
}
